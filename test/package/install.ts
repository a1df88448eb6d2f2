import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isWindows = process.platform === 'win32';

/**
 * Packs the package as npm would publish it and installs it beside the samples, in a folder of their own in
 * which nothing of this repository is found; then lets the installed program make guides there.
 *
 * @throws with what a step has said, where it fails
 */
export function installSamples(): { folder: string; tarball: string } {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  for (const name of ['package.json', 'package-lock.json', 'react', 'plain']) {
    cpSync(join(import.meta.dirname, name), join(folder, name), { recursive: true });
  }
  mustRun(process.cwd(), 'npm', 'pack', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) as string;
  mustRun(folder, 'npm', 'install', '--no-save', '--no-audit', '--no-fund', `./${tarball}`);

  const installed = join(folder, 'node_modules/rights-guide');
  for (const path of ['content/west-sacramento.yaml', 'xliff/west-sacramento', 'xliff/ui']) {
    cpSync(join(installed, path), join(folder, path), { recursive: true });
  }
  mustRun(folder, 'npx', 'rights-guide', 'build', '--uncompressed');
  cpSync(join(folder, 'dist/west-sacramento'), join(folder, 'guide'), { recursive: true });
  return { folder, tarball };
}

/** What a command says, and whether it went well. */
export function runIn(folder: string, command: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    shell: isWindows,
    // What is not of the samples is not found, the programs of this repository among them.
    env: { ...process.env, PATH: process.env['PATH']?.replaceAll(process.cwd(), folder) },
  });
  return { status, output: stdout + stderr };
}

export function mustRun(folder: string, command: string, ...words: string[]): string {
  const { status, output } = runIn(folder, command, ...words);
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}\n${output}`);
  return output;
}
