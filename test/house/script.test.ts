import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { pinnedFolder } from '../support/pinned-folder.ts';

const script = await readFile(`${pinnedFolder()}west-sacramento.js`, 'utf8');
const frame = await readFile(`${pinnedFolder()}frame.js`, 'utf8');
const reader = await readFile(`${pinnedFolder()}reader.js`, 'utf8');

for (const [name, text] of [
  ['the script', script],
  ['reader.js', reader],
  ['frame.js', frame],
] as const) {
  test(`${name} is one wrapper that names nothing on the page`, () => {
    assert.match(text, /^(!function\(\)|\(\(\)=>)\{"use strict";/);
    assert.doesNotMatch(text, /\bimport\.meta\b|\bimport\(|^export /m);
  });

  test(`${name} is written in the syntax of the oldest engines`, () => {
    assert.doesNotMatch(text, /\?\?|\?\.[a-zA-Z[(]|\|\|=|&&=|catch\{|static\{/);
  });
}

test('no page or server can garble a letter of the script or the twin', async () => {
  for (const text of [
    script,
    reader,
    frame,
    await readFile('dist/west-sacramento/en.twin.html', 'utf8'),
  ]) {
    assert.doesNotMatch(text, /[^\x20-\x7e\n]/);
  }
});

test('integrity.json vouches for the script as it is', async () => {
  const integrity = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as Record<
    string,
    string
  >;
  const hash = createHash('sha384').update(script).digest('base64');
  assert.equal(
    integrity[`${pinnedFolder().slice('dist/'.length)}west-sacramento.js`],
    `sha384-${hash}`,
  );
});
