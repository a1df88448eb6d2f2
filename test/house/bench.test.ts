/** What `npm run bench` has left in the repository; nothing is timed here. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { goals, isMet } from '../bench/goals.ts';
import type { Results } from '../bench/median.ts';
import { writeTable } from '../bench/table.ts';

const folder = 'test/bench/results/';
const results = JSON.parse(await readFile(`${folder}latest.json`, 'utf8')) as Results;

test('no figure in the table is written by hand: all come from the last results', async () => {
  assert.equal(await readFile(`${folder}table.md`, 'utf8'), writeTable(results));
});

test('a goal that the last results do not meet says why', () => {
  const silent = goals.filter((goal) => isMet(goal, results.figures) === false && !goal.reason);
  assert.deepEqual(
    silent.map(({ goal }) => goal),
    [],
  );
});
