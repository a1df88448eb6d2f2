/**
 * What pages bring with them that the guide is pasted into: style sheets and scripts of others, from a lock file
 * of their own (test/hosts/) and from Debian's packages. `npm ci` does not bring them; the first run of the
 * tests in browsers does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { install, mayInstall } from './debian.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'test/hosts');

const npm = (path: string) => join(folder, 'node_modules', path);
const script = (path: string) => join('/usr/share/javascript', path);

/** By the name under which tests ask for them, as `/hosts/<name>`. */
const files: Record<string, string> = {
  'bootstrap-3.css': join(root, 'node_modules/bootstrap/dist/css/bootstrap.css'),
  'bootstrap-4.css': npm('bootstrap-4/dist/css/bootstrap.css'),
  'bootstrap-5.css': npm('bootstrap-5/dist/css/bootstrap.css'),
  'foundation.css': npm('foundation-sites/dist/css/foundation.css'),
  // The design system's own package has 4,000 files; this one carries its compiled sheet.
  'uswds.css': npm('@trussworks/react-uswds/lib/uswds.css'),
  'twentytwentyone.css': '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css',
  'core-js.js': npm('core-js-bundle/minified.js'),
  'mootools.js': script('mootools/mootools-core.min.js'),
  'mootools-more.js': script('mootools/mootools-more.min.js'),
  'prototype.js': script('prototype/prototype.js'),
  'sugar.js': npm('sugar/sugar-full.js'),
  'zone.js': npm('zone.js/bundles/zone.umd.min.js'),
};

const debian = ['libjs-prototype', 'libjs-mootools', 'wordpress-theme-twentytwentyone'];

/** Installs what is missing where it can, and says what it did and what tests are left out. */
export function ensureHosts(): string[] {
  const notes: string[] = [];
  const installed = npm('.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    notes.push('Installing test/hosts …');
    spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  if (missing().some((name) => files[name]?.startsWith('/usr/')) && mayInstall()) {
    notes.push(`Installing ${debian.join(', ')} …`);
    install(debian);
  }
  if (missing().length) {
    const sentence = `${missing().join(', ')}: not on this machine. npm ci --ignore-scripts --prefix test/hosts; on Debian: sudo apt-get install ${debian.join(' ')}`;
    if (process.env['CI']) throw new Error(sentence);
    notes.push(`SKIPPED tests with ${sentence}`);
  }
  return notes;
}

const missing = () => Object.keys(files).filter((name) => !existsSync(files[name] as string));

/** The file that `/hosts/<name>` is, if it is here. */
export const hostFile = (name: string): string | undefined =>
  missing().includes(name) ? undefined : files[name];

/** The names of those that are here: what `/hosts/` says. */
export const hostNames = (): string[] =>
  Object.keys(files).filter((name) => !missing().includes(name));
