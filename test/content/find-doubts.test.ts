/** What an author is asked to look at: each with a text that shows it and one that does not. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { readPackFile } from '../../src/content/read-pack-file.ts';

const template = await readFile('content/_template/city.yaml', 'utf8');
const today = '2026-03-01';
const doubts = (change: (text: string) => string) => {
  const result = readPackFile(change(template), 'content/my-town.yaml', today);
  assert.ok('doubts' in result, JSON.stringify(result));
  return result.doubts.map(({ sentence }) => sentence);
};
const answer =
  (words: string, status = 'draft') =>
  (text: string) =>
    text.replace(/answer: >\n.+/, `answer: ${words}`).replace('status: draft', `status: ${status}`);
const due = (day: string) => (text: string) =>
  text.replace('      # reviewed:', `      review_by: ${day}\n      # reviewed:`);

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
] as const) {
  describe(title, () => {
    test('is told', () => assert.deepEqual(doubts(wrong), [sentence]));
    test('and nothing where it is not', () => assert.deepEqual(doubts(right), []));
  });
}

test('official text is not asked to be plainer', () => {
  assert.deepEqual(doubts(answer(`${long} ${hard}`, 'official')), []);
});

test('a text too short to be judged has no grade', () => {
  assert.deepEqual(doubts(answer('Immigration authorities may.')), []);
});

test('nothing is due on no day', () => {
  const result = readPackFile(due('2026-02-01')(template), 'content/my-town.yaml');
  assert.deepEqual('doubts' in result && result.doubts, []);
});
