/** Official text as readers see it, against its page: names in brackets, and parts of lines. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPackFile } from '../../src/content/read-pack-file.ts';

const lines = [
  'Town of Example',
  'Immigration',
  'Questions',
  'May I ask the city (Town) for help?',
  'Yes. The city helps everyone.',
  'Ask at the desk.',
  'Gov. Code § 7284.6',
  'Help near you',
  'Example Clinic',
  '100 Main Street',
  'Hours: Monday to Friday',
  'Website example.org',
  'Statement of the Council',
  'Example Town Council, Resolution 26-1, Date: January 15, 2026',
  'We help everyone.',
];
const guide = `id: town
language: en
title: Immigration
publisher: Town of Example
publisher_short_name: Town
sections: [faq]
time_zone: America/Los_Angeles
agencies: { city: City staff, council: Example Town Council }
faq:
  title: Questions
  questions:
    - id: help
      question: May I ask the city {agency} for help?
      verdict: yes
      about: city
      answer: Yes. The city helps everyone.
      what_to_do: Ask at the desk.
      sources: [{ citation: Gov. Code § 7284.6, kind: law }]
resources:
  title: Help near you
  groups:
    - id: local
      items:
        - id: clinic
          name: Example Clinic
          address: 100 Main Street
          hours: Monday to Friday
          website: { url: "https://example.org", language: en }
statements:
  - id: council
    title: Statement of the Council
    by: council
    date: 2026-01-15
    resolution: 26-1
    text: We help everyone.
`;
const told = (text: string, page: readonly string[] = lines) => {
  const published = { file: 'content/sources/town.txt', lines: page, deviations: [] };
  const result = readPackFile(text, 'content/town.yaml', { published });
  const problems = 'problems' in result ? result.problems : [];
  return problems.map(({ line, sentence }) => `${line}: ${sentence.split(';')[0]}`);
};
const page = (from: string, ...to: string[]) => {
  assert.ok(lines.includes(from), from);
  return lines.flatMap((line) => (line === from ? to : [line]));
};
const changed = (from: string, to: string) => {
  assert.ok(guide.includes(from), from);
  return guide.replace(from, () => to);
};
const elsewhere = (field: string, text: string) =>
  `"${field}" has "${text}", which is not in content/sources/town.txt`;

describe('an author is told of a difference from the page in', () => {
  for (const [title, from, to, sentence] of [
    ['an address', '100 Main', '101 Main', `26: ${elsewhere('address', '101 Main Street')}`],
    ['hours', 'to Friday', 'to Sunday', `27: ${elsewhere('hours', 'Monday to Sunday')}`],
    ['a citation', '7284.6', '7284', `18: ${elsewhere('citation', 'Gov. Code § 7284')}`],
    [
      'the number of a resolution',
      'resolution: 26-1',
      'resolution: 6-1',
      `34: ${elsewhere('resolution', '6-1')}`,
    ],
    ['who says it', 'by: council', 'by: city', `32: ${elsewhere('by', 'City staff')}`],
    [
      'an address of which the page has only a longer one',
      'https://example.org',
      'https://example.o',
      `28: ${elsewhere('url', 'example.o')}`,
    ],
    [
      'the name that stands in the place of {agency}',
      'publisher_short_name: Town',
      'publisher_short_name: Village',
      '13: "question" has "… (Village) for help?", where content/sources/town.txt has "… (Town) for help?"',
    ],
  ] as const) {
    test(title, () => assert.deepEqual(told(changed(from, to)), [sentence]));
  }

  test('a verdict, below a question with a name in it', () => {
    const question = 'May I ask the city (Town) for help?';
    assert.deepEqual(told(guide, page(question, question, 'Answer: No')), [
      '14: "verdict" is yes, where content/sources/town.txt has "Answer: No"',
    ]);
  });

  test('a line that is gone from the guide, after one with words of the interface', () => {
    const hours = 'Hours: Monday to Friday';
    assert.deepEqual(told(guide, page(hours, hours, 'Closed in August.')), [
      '27: "hours" has lost what follows it in content/sources/town.txt: "Closed in August."',
    ]);
  });

  test('a mark that nothing can take the place of, before the page is looked at', () => {
    const [only, ...more] = told(
      changed('answer: Yes. The city helps everyone.', 'answer: "{agency}"'),
    );
    assert.match(only ?? '', /^16: "answer" has \{agency\} without a word before it$/);
    assert.deepEqual(more, []);
  });
});

describe('a page may have', () => {
  for (const [title, from, ...to] of [
    ['its lines as the guide has them', 'Ask at the desk.', 'Ask at the desk.'],
    ['hours without a word before them', 'Hours: Monday to Friday', 'Monday to Friday'],
    ['a word before an address', '100 Main Street', 'Address: 100 Main Street'],
    ['a word before a citation', 'Gov. Code § 7284.6', 'Law: Gov. Code § 7284.6'],
    ['a word before an advice', 'Ask at the desk.', 'What you can do: Ask at the desk.'],
    [
      'who says it, and the resolution, by themselves',
      'Example Town Council, Resolution 26-1, Date: January 15, 2026',
      'Example Town Council',
      'Resolution 26-1',
      'Date: January 15, 2026',
    ],
  ] as const) {
    test(title, () => assert.deepEqual(told(guide, page(from, ...to)), []));
  }

  test('a longer address before the address', () => {
    const description = 'See example.organic and Website example.org';
    const text = changed('address: 100', `description: ${description}\n          address: 100`);
    assert.deepEqual(told(text, page('Website example.org', description)), []);
  });
});
