/**
 * `npm run test:wordpress`: the plugin in Debian's WordPress, as an administrator, an editor and a visitor
 * meet it. What was proven is written to proven.json, and to the line of docs/wordpress.md that quotes it. With `--screenshots`
 * it also takes the documentation's pictures.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { commandIn } from '../support/run-command.ts';
import { install, remove, settings, update } from './as-administrator.ts';
import { edit } from './as-editor.ts';
import { read } from './as-visitor.ts';
import { People } from './browser.ts';
import { pluginHash } from './plugin-hash.ts';
import { Promises } from './promises.ts';
import type { Scene } from './scene.ts';
import { startWordPress } from './server.ts';

const began = Date.now();
const out = mkdtempSync(join(tmpdir(), 'rights-guide-zip-'));
const promises = new Promises();

/** @returns where the plugin is */
function build(folder: string, ...options: string[]): string {
  const { status, output } = commandIn('.')(
    'build',
    '--uncompressed',
    '--wordpress',
    '--out',
    `${out}/${folder}`,
    ...options,
  );
  if (status) throw new Error(output);
  return `${out}/${folder}/wordpress/rights-guide.zip`;
}

const zip = build('one');
const zipOfTwo = build('two', '--guide', 'west-sacramento', '--guide', 'example-district');
const server = await startWordPress();
const people = await People.at(server.address);
const chromium = (await people.browser.version()).replace(/^.*\//, '');
const versions = { ...server.versions, Chromium: chromium };
try {
  const scene: Scene = {
    prove: promises.prove.bind(promises),
    server,
    people,
    administrator: await people.logIn('admin'),
    editor: await people.logIn('editor'),
    zip,
    zipOfTwo,
    ...(process.argv.includes('--screenshots') && { shot }),
  };
  for (const act of [install, edit, read, settings, update, remove]) {
    // oxlint-disable-next-line no-await-in-loop -- one story
    await act(scene);
  }
  await scene.prove('PHP has nothing to say against it, with every warning on', async () => {
    const lines = server.complaints().split('\n');
    assert.deepEqual(
      lines.filter((line) => line.includes('plugins/rights-guide')),
      [],
    );
  });
} finally {
  await people.browser.close().finally(() => server.stop());
  rmSync(out, { recursive: true });
}

const kept = promises.made.filter(({ isKept }) => isKept).map(({ title }) => title);
const isProven = kept.length > 0 && !promises.broken;
if (isProven) {
  const proven = {
    date: new Date().toISOString().slice(0, 10),
    seconds: Math.round((Date.now() - began) / 1000),
    versions,
    plugin: await pluginHash(),
    promises: kept,
  };
  writeFileSync('test/wordpress/proven.json', `${JSON.stringify(proven, null, 2)}\n`);
  const said = Object.entries(versions).map((pair) => pair.join(' '));
  const line = `Proven on ${proven.date} with ${said.join(', ')}: ${kept.length} promises.`;
  const page = readFileSync('docs/wordpress.md', 'utf8');
  writeFileSync('docs/wordpress.md', page.replace(/^Proven on.*$/m, line));
}
console.log(`\n${kept.length} passed, ${promises.broken} failed`);
process.exitCode = isProven ? 0 : 1;

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `docs/screenshots/wordpress-${name}.png` });
}
