import { createHash } from 'node:crypto';
import { readPluginFiles } from '../../src/cli/wordpress.ts';

/** Names the plugin's own files as they are: what was proven of others is not proven of these. */
export async function pluginHash(): Promise<string> {
  const hash = createHash('sha256');
  const files = [...(await readPluginFiles())].filter(([path]) => path !== 'readme.txt');
  for (const [path, bytes] of files.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
