import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ours } from '../content/ours.ts';
import { readContent } from '../content/read-content.ts';
import { packPlugin, type PublishedGuide } from '../publish/plugin.ts';
import { UsageError } from './usage-error.ts';

/**
 * The guides that go into the plugin: those that are named, else all that are no drafts.
 *
 * @throws `UsageError` where there is none
 */
export async function choosePluginGuides(
  named: readonly string[] = [],
): Promise<ReadonlySet<string>> {
  const content = await readContent();
  const ids = content.map(({ id }) => id);
  const unknown = named.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(`"${unknown}" is no guide in content/ here (${ids.join(', ')})`);
  }
  if (named.length) return new Set(named);
  const approved = content.filter(({ status }) => status !== 'draft').map(({ id }) => id);
  if (!approved.length) {
    throw new UsageError(
      `Every guide here is a draft; to have one in the plugin, name it, as in --guide ${ids[0]}`,
    );
  }
  return new Set(approved);
}

/**
 * Writes the WordPress plugin with guides inside.
 *
 * @param out the folder of the site
 * @returns where it is
 */
export async function writePlugin(out: string, guides: readonly PublishedGuide[]): Promise<string> {
  const path = `${out}/wordpress/rights-guide.zip`;
  await mkdir(`${out}/wordpress`, { recursive: true });
  await writeFile(path, packPlugin(await readPluginFiles(), guides));
  return path;
}

/** The plugin's own files, by path. */
export async function readPluginFiles(): Promise<Map<string, Uint8Array>> {
  const folder = ours('wordpress/rights-guide');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = await Promise.all(
    paths.map(async (path) => {
      const name = relative(folder, path).split(sep).join('/');
      return [name, new Uint8Array(await readFile(path))] as const;
    }),
  );
  return new Map(files);
}
