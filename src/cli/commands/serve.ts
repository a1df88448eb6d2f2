import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Call, Command } from '../command.ts';
import { addressOf, placeOptions, readPlace, serveFolder } from '../serve-folder.ts';
import { UsageError } from '../usage-error.ts';

async function serveSite(call: Call): Promise<void> {
  const folder = call.text('out') ?? 'dist';
  if (!existsSync(join(folder, 'integrity.json'))) {
    throw new UsageError(`There is no site in ${folder}/; write one with npx rights-guide build`);
  }
  const place = readPlace(call);
  const base = addressOf(await serveFolder(folder, place), place);
  const pages = (await readdir(folder)).filter((name) => existsSync(join(folder, name, 'en.html')));
  console.log(pages.map((id) => `${base}${id}/en.html`).join('\n'));
  console.log('Ctrl-C stops.');
}

export const serve: Command = {
  most: 0,
  says: 'serve the site that build has written, as a host would, to try it on other pages',
  example: 'serve --port 8080',
  options: {
    ...placeOptions,
    out: { type: 'string', value: '<folder>', says: 'where the site is. Default: dist' },
  },
  run: serveSite,
};
