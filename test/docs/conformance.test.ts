/** The conformance report: every criterion, one of the usual words, and a test behind what is claimed. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** The success criteria of WCAG 2.2, by level. */
const criteria = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};
const source = readFileSync('docs/conformance.md', 'utf8');
const rows = source
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, criterion = '', level = '', result = '', why = '', tests = '']) => ({
    number: criterion.split(' ')[0] as string,
    level,
    result,
    why,
    tests: [...tests.matchAll(/\]\(\.\.\/(test\/[^)]+)\)/g)].map(([, path]) => path as string),
  }));

test('the conformance report leaves out no criterion of WCAG 2.2, A or AA, and knows its level', () => {
  const expected = Object.entries(criteria).flatMap(([level, numbers]) =>
    numbers.split(' ').map((number) => `${number} ${level}`),
  );
  assert.equal(expected.length, 55);
  assert.deepEqual(
    rows.map(({ number, level }) => `${number} ${level}`).toSorted(),
    expected.toSorted(),
  );
});

test('each line of it says one of three words, and why in a sentence', () => {
  for (const { number, result, why } of rows) {
    assert.match(result, /^(Supports|Partially Supports|Not Applicable)$/, number);
    assert.match(why, /^[A-Z].{10,}\.$/, number);
  }
});

test('each test it names is there, and only what is not there at all rests on none', () => {
  const named = rows.flatMap(({ tests }) => tests);
  assert.ok(named.length > 40);
  assert.deepEqual(
    named.filter((path) => !existsSync(path)),
    [],
  );
  const without = rows.filter(({ tests, result }) => !tests.length && result !== 'Not Applicable');
  // No sentence about shapes, nothing that flashes: no test can show that something is nowhere.
  assert.deepEqual(
    without.map(({ number }) => number),
    ['1.3.3', '2.3.1'],
  );
});

test('it says that nobody has listened', () => {
  assert.match(
    source,
    /No person has listened to the guide with NVDA, JAWS, VoiceOver or TalkBack/,
  );
});
