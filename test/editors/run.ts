/**
 * `npm run test:editors`: what editors and sanitizers leave of each snippet, written into fixtures/, which
 * `npm test` uses. It brings what it needs, and takes no part in `npm ci`: run it when a snippet changes,
 * or to try newer editors. The same editors give the same files, to the byte.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = import.meta.dirname;
const fixtures = join(folder, 'fixtures');
const today = new Date().toISOString().slice(0, 10);
const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

try {
  const options = { cwd: folder, stdio: 'inherit' } as const;
  execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund'], options);
} catch {
  console.error('The editors could not be installed; npm says above why.');
  process.exit(1);
}

// After npm: it empties the folder in which WordPress is unpacked.
const { openBrowsers } = await import('./run/browser.ts');
const { tryEditors } = await import('./run/editors.ts');
const { readLeaves } = await import('./run/leaves.ts');
const { MissingError } = await import('./run/missing.ts');
const { readWays } = await import('./ways.ts');

const { ways, hash } = await readWays();
const browsers = await openBrowsers();
try {
  const tried = await tryEditors(ways, browsers);
  const reader = await browsers.open('chromium');
  const before = JSON.parse(
    await readFile(join(fixtures, 'versions.json'), 'utf8').catch(() => '{}'),
  );
  await rm(fixtures, { recursive: true, force: true });
  const write = async (path: string, text: string) => {
    await mkdir(join(fixtures, path, '..'), { recursive: true });
    await writeFile(join(fixtures, path), text);
  };
  const leaves: Record<string, Record<string, unknown>> = {};
  for (const [way, html] of Object.entries(ways)) {
    // oxlint-disable-next-line no-await-in-loop -- few and small
    await write(`pasted/${way}.html`, html);
  }
  for (const [editor, { left }] of tried) {
    leaves[editor] = {};
    for (const [way, html] of Object.entries(left)) {
      // oxlint-disable-next-line no-await-in-loop -- few and small
      await write(`${editor}/${way}.html`, html);
      // oxlint-disable-next-line no-await-in-loop
      leaves[editor][way] = await readLeaves(reader, ways[way] as string, html);
    }
  }
  const editors = Object.fromEntries(
    [...tried].map(([editor, { name, version, how }]) => [editor, { name, version, how }]),
  );
  // The day on which it was first so.
  const isSame = before.snippets === hash && json(before.editors) === json(editors);
  const date = isSame ? before.date : today;
  await write('versions.json', json({ date, snippets: hash, editors }));
  await write('leaves.json', json(leaves));
  console.log(`${tried.size} editors tried with ${Object.keys(ways).length} snippets`);
} catch (error) {
  if (!(error instanceof MissingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browsers.close();
}
