/**
 * budget.json says how many bytes each file takes in Brotli, the form in which a phone pays for it.
 * Both ways: a growth has to be meant, and a gain has to be kept.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { pinnedFolder } from '../support/pinned-folder.ts';

const band = 0.03;
/** 14 kB: what the first round trips of a slow connection carry. No script of English alone may take more. */
const ceiling = 14 * 1024;
const budget = JSON.parse(await readFile('budget.json', 'utf8')) as Record<string, number>;

for (const [file, bytes] of Object.entries(budget)) {
  test(`${file} takes ${bytes} bytes, give or take 3 %`, async () => {
    const taken = brotliCompressSync(await readFile(pinnedFolder() + file)).length;
    assert.ok(
      taken <= bytes * (1 + band),
      `${file} has grown to ${taken} bytes in Brotli (budget: ${bytes}). If every family should pay for that, raise it in budget.json and say why in the commit.`,
    );
    assert.ok(
      taken >= bytes * (1 - band),
      `${file} has shrunk to ${taken} bytes in Brotli (budget: ${bytes}). Well done; lower it in budget.json, so that the gain stays.`,
    );
  });
}

for (const folder of [pinnedFolder(), 'dist/v1/']) {
  test(`the script that every family downloads first stays within 14 kB (${folder})`, async () => {
    const taken = brotliCompressSync(await readFile(`${folder}west-sacramento.js`)).length;
    assert.ok(taken <= ceiling, `west-sacramento.js takes ${taken} bytes, more than ${ceiling}`);
  });
}
