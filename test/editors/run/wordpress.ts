/** WordPress as Debian packages it: its files alone, unpacked beside the npm packages, and PHP to run them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { install, mayInstall } from '../../support/debian.ts';
import { MissingError } from './missing.ts';

const cache = join(import.meta.dirname, '../node_modules/.cache/wordpress');
const script = join(import.meta.dirname, 'kses.php');

type Context = 'version' | 'post' | 'comment';

/** @returns what WordPress leaves of HTML, or its version */
export function readKses(): (context: Context, html?: string) => string {
  const folder = findWordPress();
  if (!runs('php') && mayInstall()) install(['php-cli']);
  if (!runs('php')) throw new MissingError('PHP', 'sudo apt-get install php-cli');
  return (context, html = '') => {
    const { status, stdout, stderr } = spawnSync('php', [script, folder, context], {
      input: html,
      encoding: 'utf8',
    });
    if (status !== 0 || stderr)
      throw new Error(`WordPress's filter has failed: ${stderr || stdout}`);
    return stdout;
  };
}

const runs = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;

function findWordPress(): string {
  const places = ['/usr/share/wordpress', join(cache, 'usr/share/wordpress')];
  const find = () => places.find((place) => existsSync(join(place, 'wp-includes/kses.php')));
  if (!find() && existsSync('/usr/bin/apt-get')) {
    // The package by itself: its dependencies are a web server and a database.
    mkdirSync(cache, { recursive: true });
    const download = () => spawnSync('apt-get', ['download', 'wordpress'], { cwd: cache }).status;
    if (download() !== 0 && mayInstall()) {
      install([]);
      download();
    }
    const file = readdirSync(cache).find((name) => name.endsWith('.deb'));
    if (file) spawnSync('dpkg', ['-x', file, '.'], { cwd: cache });
  }
  const found = find();
  if (!found) throw new MissingError('WordPress', 'apt-get download wordpress');
  return found;
}
