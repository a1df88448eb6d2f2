/**
 * Writes dist/docs/: docs/*.md and the files at the top of the repository as pages (docs/site/pages.ts is
 * the menu), and each file of the repository that they link to, as text. Part of `npm run build`.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { transform } from 'esbuild';
import { h } from 'hastscript';
import { tokenStyles } from '../src/theme/tokens.styles.ts';
import { groups } from './site/pages.ts';
import { renderSitePage } from './site/render-page.ts';
import { sourcePage } from './site/resolve-link.ts';
import { toDocument } from './site/to-hast.ts';

const out = 'dist/docs';
await rm(out, { recursive: true, force: true });

// A page of the menu that nobody has written yet is left out.
const pages = groups.flatMap(({ pages }) => pages).filter(({ source }) => existsSync(source));
const assets = new Set<string>();

for (const page of pages) {
  const document = toDocument(await readFile(page.source, 'utf8'), page.source);
  for (const asset of document.assets) assets.add(asset);
  const title = document.headings[0]?.text ?? page.name;
  await write(page.file, renderSitePage({ title, document, page }, pages));
}

for (const asset of assets) {
  if (/\.(png|svg)$/.test(asset)) {
    const to = join(out, posix.relative('docs', asset));
    await mkdir(dirname(to), { recursive: true });
    await cp(asset, to);
  } else await writeSource(asset);
}

const css = tokenStyles.cssText + (await readFile('docs/site/site.css', 'utf8'));
await write('docs.css', (await transform(css, { loader: 'css', minify: true })).code);
await writeScript('copy-code');

/** A file of the repository, which a promise or a rule of the pages points to. */
async function writeSource(path: string): Promise<void> {
  const file = sourcePage(path);
  const text = await readFile(path, 'utf8');
  const content = [
    h('h1', h('code', path)),
    h('p', 'A file of the repository, as it was when these pages were made.'),
    h('pre', { tabIndex: 0, translate: 'no' }, h('code', text)),
  ];
  const document = { content, headings: [], assets: new Set<string>() };
  const base = '../'.repeat(file.split('/').length - 1);
  await write(file, renderSitePage({ title: path, document, base, scripts: [] }, pages));
}

/** A small classic script for old phones too. */
async function writeScript(name: string): Promise<void> {
  const source = await readFile(`docs/site/${name}.ts`, 'utf8');
  const { code } = await transform(source, {
    loader: 'ts',
    target: 'es2017',
    format: 'iife',
    minify: true,
  });
  await write(`${name}.js`, code);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(out, file)), { recursive: true });
  await writeFile(join(out, file), text);
}
