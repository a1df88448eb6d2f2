/** Runs `rights-guide` in a folder, as people do. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** @param before words that every call begins with */
export function commandIn(folder: string, ...before: string[]) {
  const command = resolve('src/cli/rights-guide.ts');
  return (...words: string[]): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...before, ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  };
}
