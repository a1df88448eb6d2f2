/**
 * `npm run bench`: how fast and how heavy the guide is beside native `<details>`, a bare Lit accordion and
 * the accordions that cities use. Needs `npm run build` and Chromium; brings the others by a lock file of
 * its own. `-- --rounds 9`, `-- --only loading,scale` (other figures stay), `-- --quick` (one round; writes no results),
 * `-- --map` (the bytes of the script, by module), `-- --profile` (a CPU profile of one load).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    map: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});
if (!existsSync('lib/engine.js') || !existsSync('dist/integrity.json')) {
  console.error('There is nothing to measure yet: npm run build');
  process.exit(1);
}
if (!existsSync('test/bench/node_modules')) {
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', 'test/bench'];
  const { status } = spawnSync('npm', words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}
// What was just installed is loaded only now.
if (values.map) await (await import('./map.ts')).writeMap();
else if (values.profile) await (await import('./profile.ts')).writeProfile();
else {
  await (
    await import('./bench.ts')
  ).measureAll({
    rounds: values.quick ? 1 : Number(values.rounds),
    only: values.only.split(',').filter(Boolean),
    isQuick: values.quick,
  });
}
