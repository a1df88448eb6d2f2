/** Debian's packages, for what tests need and npm does not have. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this machine lets tests install packages: Debian or Ubuntu, as root or under CI. */
export const mayInstall = (): boolean =>
  existsSync('/usr/bin/apt-get') && (process.getuid?.() === 0 || Boolean(process.env['CI']));

export function install(packages: string[]): void {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...command: string[]) => {
    const [name, ...rest] = [...sudo, ...command];
    spawnSync(name as string, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  run('apt-get', 'update', '-q');
  run('apt-get', 'install', '-yq', '--no-install-recommends', ...packages);
}
