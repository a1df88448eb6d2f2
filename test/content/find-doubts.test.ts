/** What an author is asked to look at: each with a text that shows it and one that does not. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { problemLine, readPackFile } from '../../src/content/read-pack-file.ts';
import { fillTemplate } from '../support/fill-template.ts';

/** A city's template with a number that is one. */
const template = fillTemplate(await readFile('content/_template/city.yaml', 'utf8')).replace(
  'phone: (555) 555-0100',
  'phone: (916) 572-0560',
);
const today = '2026-03-01';
const doubts = (change: (text: string) => string) => {
  const result = readPackFile(change(template), 'content/my-town.yaml', { today });
  assert.ok('doubts' in result, JSON.stringify(result));
  return result.doubts.map(({ sentence }) => sentence);
};
const answer =
  (words: string, status = 'draft') =>
  (text: string) =>
    text.replace(/answer: >\n.+/, `answer: ${words}`).replace('status: draft', `status: ${status}`);
const phone = (number: string) => (text: string) =>
  text.replace('phone: (916) 572-0560', `phone: ${number}`);
/** A field of the question. */
const below = (field: string) => (text: string) =>
  text.replace('      # reviewed:', `      ${field}\n      # reviewed:`);
const due = (day: string) => below(`review_by: ${day}`);
const phones = (field: string) => (text: string) =>
  text.replace('phone: (916) 572-0560', `phones: [{ number: (916) 572-0560, ${field} }]`);

/** A city's own sentence, of 25 words. */
const hard =
  'WSPD does not keep or maintain any database related to a person’s immigration status except to provide services related to the processing of U-Visa applications.';
const plain =
  'You do not have to open the door. Ask them to hold the paper to the window. Read it. A judge must have signed it.';

const long = `${'word '.repeat(26).trim()}.`;

for (const [title, wrong, sentence, right] of [
  [
    'a link that does not say where it leads',
    answer('See [click here](https://example.org/).'),
    '"answer" has a link called "click here"; say where it leads',
    answer('See [the form](https://example.org/).'),
  ],
  [
    'a link that anyone on the way can change',
    answer('See [the form](http://example.org/).'),
    '"answer" links to http://example.org/; write https:// where the site has it',
    answer('See [the form](https://example.org/).'),
  ],
  [
    'a long sentence of an author’s own',
    answer(long),
    '"answer" has a sentence of 26 words; readers follow up to 25, so make two of it',
    answer(`${long.replace('word word', 'word. Word')}`),
  ],
  [
    'an answer that asks for more schooling than many readers had',
    answer(hard),
    '"answer" reads at grade 17.3, and the goal is 9; begin with "WSPD does not keep or maintain any database …" and with shorter words for: applications',
    answer(plain),
  ],
  [
    'an area code that is not in use',
    phone('(999) 572-0560'),
    '"phone" has (999) 572-0560, but area code 999 is not in use; look at the number again',
    phone('(530) 405-2815, ext. 2893'),
  ],
  [
    'a number that cannot be one in its area',
    answer('Call (916) 172-0560.'),
    '"answer" has (916) 172-0560, but after its area code no number begins with 1; look at the number again',
    answer('Call (916) 572-0560.'),
  ],
  [
    'a number that has lost a digit',
    answer('Call (916) 57-0560.'),
    '"answer" has (916) 57-0560, which is not a number of ten digits as in (530) 405-2815; look at the number again',
    answer('Call (800) 255-7688.'),
  ],
  [
    'a link that dials an area code that is not in use',
    answer('Call [us](tel:+19995720560).'),
    '"answer" has +19995720560, but area code 999 is not in use; look at the number again',
    answer('Call [us](tel:+19165720560), or [Mexico](tel:+525555123456).'),
  ],
  [
    'a number that readers cannot press',
    answer('Call 916-572-0560.'),
    '"answer" has 916-572-0560, which readers cannot press; write (916) 572-0560',
    answer('Resolution 17-29, section 287(g), is of 2017-06-14; call (916) 572-0560.'),
  ],
  [
    'a number that nobody answers, in a draft',
    phone('(555) 555-0100'),
    '"phone" has (555) 555-0100, a number kept for stories and examples, which nobody answers; write the real one before the guide is official',
    phone('(916) 572-0560'),
  ],
  [
    'an answer that will be due',
    due('2026-03-20'),
    '"review_by" is in 19 days; check the answer, then write the day under reviewed and a later review_by',
    due('2026-06-01'),
  ],
  [
    'an answer that was due',
    due('2026-02-01'),
    '"review_by" is over, and readers are asked to confirm the answer by phone; check the answer, then write the day under reviewed and a later review_by',
    due('2026-06-01'),
  ],
  [
    'a bare no with an exception in its answer',
    (text: string) =>
      answer('Never, unless a judge orders it.')(text).replace('verdict: depends', 'verdict: no'),
    '"verdict" is "no", but the answer says "unless"; if there are exceptions, write no-except and name them under exceptions',
    (text: string) => answer('Never.')(text).replace('verdict: depends', 'verdict: no'),
  ],
  [
    'an answer that was checked on a day to come',
    below('reviewed: 2026-03-02'),
    '"reviewed" is 2026-03-02, which is yet to come; look at the day again',
    below('reviewed: 2026-03-01'),
  ],
  [
    'an answer that was taken back on a day to come',
    below('withdrawn: { date: 2027-02-01, reason: It was wrong. }'),
    '"date" is 2027-02-01, which is yet to come; look at the day again',
    below('withdrawn: { date: 2026-02-01, reason: It was wrong. }'),
  ],
  [
    'a source that was looked at on a day to come',
    below('sources: [{ citation: A law, checked: 2027-02-01 }]'),
    '"checked" is 2027-02-01, which is yet to come; look at the day again',
    below('sources: [{ citation: A law, checked: 2026-02-01 }]'),
  ],
  [
    'a number that was tried on a day to come',
    phones('verified: 2027-02-01'),
    '"verified" is 2027-02-01, which is yet to come; look at the day again',
    phones('verified: 2026-02-01'),
  ],
  [
    'a statement of a day to come',
    (text: string) => text.replace('date: not given', 'date: 2027-02-01'),
    '"date" is 2027-02-01, which is yet to come; look at the day again',
    (text: string) => text.replace('date: not given', 'date: 2026-02-01'),
  ],
] as const) {
  describe(title, () => {
    test('is told', () => assert.deepEqual(doubts(wrong), [sentence]));
    test('and nothing where it is not', () => assert.deepEqual(doubts(right), []));
  });
}

test('official text is not asked to be plainer', () => {
  assert.deepEqual(doubts(answer(`${long} ${hard}`, 'official')), []);
});

test('no official guide can be published with a number that nobody answers', () => {
  for (const number of ['(555) 555-0100', '(916) 555-0142']) {
    const text = phone(number)(template).replace('status: draft\n', '');
    const result = readPackFile(text, 'content/my-town.yaml');
    const line = text.split('\n').findIndex((each) => each.includes(`phone: ${number}`)) + 1;
    assert.deepEqual('problems' in result && result.problems.map(problemLine), [
      `content/my-town.yaml:${line}:18: "phone" has ${number}, a number kept for stories and examples, which nobody answers; write the real one, or status: draft.`,
    ]);
  }
});

test('a text too short to be judged has no grade', () => {
  assert.deepEqual(doubts(answer('Immigration authorities may.')), []);
});

test('nothing is due on no day', () => {
  const result = readPackFile(due('2026-02-01')(template), 'content/my-town.yaml');
  assert.deepEqual('doubts' in result && result.doubts, []);
});
