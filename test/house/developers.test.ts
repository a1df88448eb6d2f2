/** What docs/developers.md shows is what `npm run test:package` compiles and runs. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const withoutBlanks = (text: string) => text.replace(/\s+/g, '');
const page = await readFile('docs/developers.md', 'utf8');
const samples = await Promise.all(
  globSync('test/package/{react,plain}/*.{ts,tsx,html}').map(async (path) =>
    withoutBlanks(await readFile(path, 'utf8')),
  ),
);
const shown = [...page.matchAll(/```(tsx?|html)\n(.+?)```/gs)].map(([, , code]) => code as string);

test('every sample that is shown is one that runs', () => {
  assert.ok(shown.length > 3);
  assert.deepEqual(
    shown.filter((code) => !samples.some((sample) => sample.includes(withoutBlanks(code)))),
    [],
  );
});

test('every way to import the package is named, and no other', async () => {
  const { exports: ways } = JSON.parse(await readFile('package.json', 'utf8')) as {
    exports: Record<string, unknown>;
  };
  for (const way of Object.keys(ways)) {
    if (way === './package.json') continue;
    assert.ok(page.includes(way.replace(/^\.\/?/, '')), way);
  }
  for (const [, path] of page.matchAll(/'rights-guide\/([^']+)'/g)) {
    assert.ok(`./${path}` in ways, path);
  }
});
