/** What an author is told who changes official text here and not where it is published. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { ContentError, readContent } from '../../src/content/read-content.ts';
import { readOrganization } from '../../src/content/read-guide-file.ts';
import { problemLine } from '../../src/content/read-pack-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'published-'));
const guide = `${folder}/west-sacramento.yaml`;
const page = `${folder}/sources/west-sacramento.txt`;
const deviations = `${folder}/sources/west-sacramento.deviations.yaml`;
const way = `put the published words back, or save the page there as it is published now, or list the difference and its reason in ${deviations}`;

beforeEach(() => cpSync('content', folder, { recursive: true }));
after(() => rmSync(folder, { recursive: true }));

const change = (path: string, from: string | RegExp, to: string) => {
  const text = readFileSync(path, 'utf8');
  assert.notEqual(text.replace(from, to), text, 'the change has to find its place');
  writeFileSync(path, text.replace(from, to));
};
const told = async () => {
  const result = await readOrganization(guide);
  return 'problems' in result ? result.problems.map(problemLine) : [];
};

describe('an official text changed by a slip is told by line and column, and not published', () => {
  for (const [title, from, to, sentence] of [
    [
      'a word',
      'does not enforce federal immigration laws',
      'may not enforce federal immigration laws',
      `31:15: "answer" has "… may not enforce federal immigration laws. WSPD employees …", where ${page} has "… does not enforce federal immigration laws. WSPD employees …"; ${way}.`,
    ],
    [
      'a comma',
      'arresting, detaining, or continuing',
      'arresting, detaining or continuing',
      `31:15: "answer" has "… detaining or continuing to detain a person based …", where ${page} has "… detaining, or continuing to detain a person based …"; ${way}.`,
    ],
    [
      'a sentence more at the end',
      'based solely on their immigration\n        status.',
      'based solely on their immigration\n        status. Never.',
      `31:15: "answer" has "… status. Never.", where ${page} has "… status."; ${way}.`,
    ],
    [
      'a heading',
      'title: FAQs',
      'title: Questions',
      `25:10: "title" has "Questions", which is not in ${page}; ${way}.`,
    ],
    [
      'a verdict',
      'verdict: no',
      'verdict: yes',
      `29:16: "verdict" is yes, where ${page} has "Answer: No"; ${way}.`,
    ],
    [
      'a number to call',
      '          phone: (916) 572-0560',
      '          phone: (916) 572-0561',
      `96:18: "phone" has "(916) 572-0561", which is not in ${page}; ${way}.`,
    ],
    [
      'an address',
      'https://www.caimmigrant.org',
      'https://www.caimmigrant.com',
      `143:18: "url" has "www.caimmigrant.com", which is not in ${page}; ${way}.`,
    ],
    [
      'an advice that was never published',
      'about: wspd\n',
      'about: wspd\n      what_to_do: Call us.\n',
      `31:19: "what_to_do" has "Call us.", which is not in ${page}; ${way}.`,
    ],
    [
      'a paragraph left out',
      /\n\n\n {12}The YCCA Family Resource center[^\n]+/,
      '',
      `96:18: "url" has lost what follows it in ${page}: "The YCCA Family Resource center can be reached …"; ${way}.`,
    ],
  ] as const) {
    test(title, async () => {
      change(guide, from, to);
      assert.deepEqual(await told(), [`${guide}:${sentence}`]);
      await assert.rejects(readContent(folder), ContentError);
    });
  }
});

describe('nothing is said of', () => {
  test('the text as it is', async () => assert.deepEqual(await told(), []));

  test('a draft', async () => {
    change(guide, 'title: FAQs', 'title: Questions');
    change(guide, 'language: en', 'language: en\nstatus: draft');
    assert.deepEqual(await told(), []);
  });

  test('an answer that is taken back at once', async () => {
    change(
      guide,
      'about: wspd\n',
      'about: wspd\n      withdrawn: { date: 2026-02-01, reason: No. }\n',
    );
    assert.deepEqual(await told(), []);
  });

  test('a text that is published anew first', async () => {
    for (const path of [guide, page])
      change(path, /prohibited(?=\s+from\s+arresting)/, 'forbidden');
    assert.deepEqual(await told(), []);
  });

  test('a difference that is listed with its reason', async () => {
    change(guide, 'about: wspd\n', 'about: wspd\n      what_to_do: Call us.\n');
    change(
      deviations,
      /$/,
      '- shown: Call us.\n  why: The page has this on a poster, which was not saved.\n',
    );
    assert.deepEqual(await told(), []);
  });

  test('a line of the page that is left out with its reason', async () => {
    change(page, /$/, '\nBack to top\n');
    assert.equal((await told()).length, 1);
    change(deviations, /$/, '- line: Back to top\n  why: A button of the page, not of its text.\n');
    assert.deepEqual(await told(), []);
  });
});

describe('a list of differences that cannot be right is told by line and column', () => {
  for (const [title, added, sentence] of [
    [
      'of a line that is not there',
      '- line: Foo\n  shown: Bar\n  why: So.\n',
      `"line" is no line of ${page}; copy one from there, or take the deviation out`,
    ],
    [
      'of a line shown as it is',
      '- line: State and Local Resources\n  shown: State and Local Resources\n  why: So.\n',
      '"line" is shown as it is; take the deviation out',
    ],
    ['without a reason', '- shown: Bar\n', '"why" is missing; add it and write the reason'],
    [
      'of nothing',
      '- why: So.\n',
      'The file has an entry that names nothing; write line, shown or both',
    ],
  ] as const) {
    test(title, async () => {
      const line = readFileSync(deviations, 'utf8').split('\n').length;
      change(deviations, /$/, added);
      const [only, ...more] = await told();
      assert.match(only ?? '', new RegExp(`^${deviations}:${line}:\\d+: `));
      assert.ok(only?.endsWith(`: ${sentence}.`), only);
      assert.deepEqual(more, []);
    });
  }
});

test('an organization that has saved no page is told how, and its guide is published', async () => {
  rmSync(page);
  const result = await readOrganization(guide);
  assert.ok('doubts' in result);
  assert.deepEqual(result.doubts.filter(({ rule }) => rule === 'no-source').map(problemLine), [
    `${guide}:3:1: The file is official, and nothing guards its words; save the text of the published page as ${page}, each paragraph on a line of its own.`,
  ]);
});
