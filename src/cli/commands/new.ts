import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { ours } from '../../content/ours.ts';
import { reserved } from '../../content/reserved.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../usage-error.ts';

const kinds = ['city', 'school-district', 'nonprofit'];

/** Begins an organization's file from a template, which teaches while one fills it. */
async function beginGuide([id, kind = 'city']: readonly string[]): Promise<void> {
  if (!id) throw new UsageError('Name the guide, as in: my-town city');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError(
      `"${id}" cannot be a name; use lower-case letters, digits and single hyphens, as in my-town`,
    );
  }
  if (reserved.includes(id)) {
    throw new UsageError(`"${id}" is a name that the program needs itself; choose another`);
  }
  if (!kinds.includes(kind)) throw new UsageError(`"${kind}" is none of: ${kinds.join(', ')}`);
  const path = `content/${id}.yaml`;
  if (existsSync(path)) throw new UsageError(`${path} is there already; nothing was changed`);
  const template = await readFile(ours(`content/_template/${kind}.yaml`), 'utf8');
  await mkdir('content', { recursive: true });
  await writeFile(
    path,
    template.replace(/^id: .+$/m, `id: ${id}`).replace('../schema.json', './schema.json'),
  );
  // By it an editor completes and underlines.
  if (!existsSync('content/schema.json'))
    await copyFile(ours('content/schema.json'), 'content/schema.json');
  console.log(`${path}
Open it and follow its comments. Then: npx rights-guide check, and npx rights-guide preview.`);
}

export const newGuide: Command = {
  takes: '<id> [city | school-district | nonprofit]',
  most: 2,
  says: 'begin a guide in content/<id>.yaml',
  example: 'new my-town city',
  run: ({ words }) => beginGuide(words),
};
