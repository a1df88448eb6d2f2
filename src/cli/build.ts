/**
 * `npm run build`: the program into lib/, and with it the site, the demo and the documentation into dist/,
 * as of one moment: what two steps write has to have one hash. With `--pseudo`, the languages of src/content/pseudo.ts too.
 */
import { execSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';

process.env['SOURCE_DATE_EPOCH'] ??= String(Math.floor(Date.now() / 1000));

if (process.argv.includes('--pseudo')) process.env['PSEUDO'] = '1';

await Promise.all(['lib', 'dist'].map((folder) => rm(folder, { recursive: true, force: true })));

run('tsc -p tsconfig.build.json');
run('rollup -c --silent');
await writePageStyles();
if (!process.argv.includes('--lib')) {
  run('node lib/cli/rights-guide.js build');
  run('node demo/build.ts');
  run('node docs/build-site.ts');
}

function run(step: string): void {
  try {
    execSync(step, { stdio: 'inherit' });
  } catch {
    // The step has said what is wrong.
    process.exit(1);
  }
}

/** The style sheet of the static pages: the tokens and page.css. */
async function writePageStyles(): Promise<void> {
  const { tokenStyles } = await import('../theme/tokens.styles.ts');
  const source = tokenStyles.cssText + (await readFile('src/static/page.css', 'utf8'));
  const { code } = await transform(source, { loader: 'css', minify: true });
  await writeFile('lib/page.css', code);
}
