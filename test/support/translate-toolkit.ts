/** Debian's translate-toolkit, which is what Weblate and many translators' tools read XLIFF with. */
import { spawnSync } from 'node:child_process';
import { install, mayInstall } from './debian.ts';

const python = '/usr/bin/python3';
const isThere = () => spawnSync(python, ['-c', 'import translate.storage.xliff']).status === 0;

/** Whether it can be used here; installs it where it may. */
export function haveTranslateToolkit(): boolean {
  if (!isThere() && mayInstall()) install(['translate-toolkit']);
  return isThere();
}

/**
 * Reads a file with translate-toolkit, lets it do something with each unit, and writes another.
 *
 * @param script Python for each `unit`, as in `unit.target = "x"`
 */
export function withToolkit(from: string, to: string, script = 'pass'): void {
  const program = `
import sys
from translate.storage import factory
store = factory.getobject(sys.argv[1])
for unit in store.units:
    ${script}
store.savefile(sys.argv[2])
`;
  const { status, stderr } = spawnSync(python, ['-c', program, from, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
