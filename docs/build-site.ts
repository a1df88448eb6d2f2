/**
 * Writes dist/docs/: docs/*.md and the files at the top of the repository as pages (docs/site/pages.ts is
 * the menu), and each file of the repository that they link to, as text. Part of `npm run build`.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { build, transform } from 'esbuild';
import { readTokens } from '../src/cli/read-tokens.ts';
import { tokenStyles } from '../src/theme/tokens.styles.ts';
import { groups } from './site/pages.ts';
import { renderSitePage } from './site/render-page.ts';
import { renderSource } from './site/render-source.ts';
import { addLiveTokens } from './site/theming/add-live-tokens.ts';
import { toDocument } from './site/to-hast.ts';

const out = 'dist/docs';
await rm(out, { recursive: true, force: true });

// A page of the menu that nobody has written yet is left out.
const pages = groups.flatMap(({ pages }) => pages).filter(({ source }) => existsSync(source));
const assets = new Set<string>();
const tokens = readTokens(await readFile('src/theme/tokens.styles.ts', 'utf8'));
/** The guide to try tokens on; a build of another folder of guides may have none. */
const guide = '../v1/west-sacramento.js';
const hasGuide = existsSync(join(out, guide));

for (const page of pages) {
  const plain = toDocument(await readFile(page.source, 'utf8'), page.source);
  const isLive = page.file === 'theming.html';
  const document = isLive ? addLiveTokens(plain, tokens, hasGuide) : plain;
  for (const asset of document.assets) assets.add(asset);
  const title = document.headings[0]?.text ?? page.name;
  const scripts = ['copy-code.js', ...(isLive && hasGuide ? ['try-tokens.js', guide] : [])];
  await write(page.file, renderSitePage({ title, document, page, scripts }, pages));
}

for (const asset of assets) {
  if (/\.(png|svg)$/.test(asset)) {
    const to = join(out, posix.relative('docs', asset));
    await mkdir(dirname(to), { recursive: true });
    await cp(asset, to);
  } else await write(...(await renderSource(asset, pages)));
}

const css = await Promise.all(
  ['docs/site/site.css', 'docs/site/theming/theming.css'].map((path) => readFile(path, 'utf8')),
);
const { code } = await transform([tokenStyles.cssText, ...css].join('\n'), {
  loader: 'css',
  minify: true,
});
await write('docs.css', code);
// Small classic scripts, for old phones too.
await build({
  entryPoints: ['docs/site/copy-code.ts', 'docs/site/theming/try-tokens.ts'],
  entryNames: '[name]',
  outdir: out,
  bundle: true,
  target: 'es2017',
  format: 'iife',
  minify: true,
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(out, file)), { recursive: true });
  await writeFile(join(out, file), text);
}
