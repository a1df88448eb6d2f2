/** What an author is told of a file in an encoding that would break its letters. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { readOrganization } from '../../src/content/read-guide-file.ts';
import { problemLine } from '../../src/content/read-pack-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'encoding-'));
const guide = `${folder}/west-sacramento.yaml`;
const page = `${folder}/sources/west-sacramento.txt`;
const deviations = `${folder}/sources/west-sacramento.deviations.yaml`;

beforeEach(() => cpSync('content', folder, { recursive: true }));
after(() => rmSync(folder, { recursive: true }));

const told = async () => {
  const result = await readOrganization(guide);
  return 'problems' in result ? result.problems.map(problemLine) : [];
};
const save = (path: string, encode: (text: string) => Uint8Array) =>
  writeFileSync(path, encode(readFileSync(path, 'utf8')));

/** The apostrophe of the City’s page is one byte there, which is none of UTF-8’s. */
const windows = (text: string) => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('an author is told to save as UTF-8, in one sentence,', () => {
  for (const [what, path] of [
    ['a guide', guide],
    ['the saved page', page],
    ['the list of differences', deviations],
  ] as const) {
    for (const [encoding, encode] of [
      ['Windows-1252', windows],
      ['UTF-16', (text: string) => utf16(`\uFEFF${text}`)],
      ['UTF-16 without its mark', utf16],
    ] as const) {
      test(`${what} in ${encoding}`, async () => {
        save(path, encode);
        assert.deepEqual(await told(), [
          `${path}:1:1: This file is not saved as UTF-8, and its letters would be broken; save it as UTF-8, which most editors offer beside the file’s name.`,
        ]);
      });
    }
  }
});

test('files of Windows in UTF-8, with its mark and its line ends, are read as any other', async () => {
  for (const path of [guide, page, deviations]) {
    save(path, (text) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`));
  }
  assert.deepEqual(await told(), []);
});
