/** Runs a command of src/cli in a folder, as people do. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** @param name the file in src/cli, without `.ts` */
export function commandIn(folder: string, name: string) {
  const command = resolve(`src/cli/${name}.ts`);
  return (...words: string[]): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  };
}
