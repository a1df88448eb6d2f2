import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';

const folders = new Set<string>();

process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder that goes when the program ends, however it ends. */
export async function temporaryFolder(beginning: string): Promise<string> {
  const folder = await mkdtemp(beginning);
  folders.add(folder);
  return folder;
}
