/** What is known of editors is known of the snippets as they are. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readWays } from '../editors/ways.ts';

const fixtures = 'test/editors/fixtures/';
const read = (path: string) => JSON.parse(readFileSync(fixtures + path, 'utf8'));

test('what editors leave was tried with today’s snippets', async () => {
  const { hash } = await readWays();
  assert.equal(
    read('versions.json').snippets,
    hash,
    'The snippets have changed since editors were tried with them: run `npm run test:editors`, look at what changed in test/editors/fixtures/, and commit it.',
  );
});

test('each editor was tried with each snippet, and says with which version', async () => {
  const { ways } = await readWays();
  const { editors, date } = read('versions.json');
  const leaves = read('leaves.json');
  assert.match(date, /^\d{4}-\d\d-\d\d$/);
  assert.ok(Object.keys(editors).length > 8);
  assert.deepEqual(Object.keys(leaves), Object.keys(editors));
  for (const [editor, { version }] of Object.entries<{ version: string }>(editors)) {
    assert.match(version, /\d+\.\d+/, editor);
    assert.deepEqual(Object.keys(leaves[editor]), Object.keys(ways));
    for (const way of Object.keys(ways)) assert.ok(existsSync(`${fixtures}${editor}/${way}.html`));
  }
});
