/**
 * Builds everything into dist/, as of one moment: what two steps write has to have one hash. With
 * `--pseudo`, the languages of src/content/pseudo.ts too.
 */
import { execSync } from 'node:child_process';
import { rm } from 'node:fs/promises';

process.env['SOURCE_DATE_EPOCH'] ??= String(Math.floor(Date.now() / 1000));

if (process.argv.includes('--pseudo')) process.env['PSEUDO'] = '1';

// Nothing of an organization that has left stays published.
await Promise.all(['lib', 'dist'].map((folder) => rm(folder, { recursive: true, force: true })));

for (const step of [
  'tsc -p tsconfig.build.json',
  'rollup -c --silent',
  'node src/cli/build-dist.ts',
]) {
  try {
    execSync(step, { stdio: 'inherit' });
  } catch {
    // The step has said what is wrong.
    process.exit(1);
  }
}
