import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { RootContent } from 'hast';
import { h } from 'hastscript';
import type { Page } from './pages.ts';
import { renderSitePage } from './render-page.ts';
import { sourcePage } from './resolve-link.ts';

/**
 * A file of the repository that a promise or a rule of the pages points to, as text; of a folder, what is in
 * it. So no link needs to know where the repository is kept.
 *
 * @returns the name of the page, and the page
 */
export function renderSource(path: string, pages: readonly Page[]): [file: string, html: string] {
  const folder = statSync(path).isDirectory();
  const file = sourcePage(path);
  const content: RootContent[] = [
    h('h1', h('code', path)),
    h('p', 'From the repository, as it was when these pages were made.'),
    ...(folder ? filesIn(path).flatMap(renderFile) : [renderText(path)]),
  ];
  const document = { content, headings: [], assets: new Set<string>() };
  const base = '../'.repeat(file.split('/').length - 1);
  return [file, renderSitePage({ title: path, document, base, scripts: [] }, pages)];
}

const renderFile = (path: string): RootContent[] => [h('h2', h('code', path)), renderText(path)];

// What scrolls sideways has to be reached by the keyboard.
const renderText = (path: string): RootContent =>
  h('pre.source', { tabIndex: 0, translate: 'no', ariaLabel: path, role: 'region' }, [
    h('code', readFileSync(path, 'utf8')),
  ]);

const filesIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'package-lock.json')
    .map((entry) => ({ entry, inner: posix.join(path, entry.name) }))
    .flatMap(({ entry, inner }) => (entry.isDirectory() ? filesIn(inner) : [inner]))
    .filter((inner) => /\.(ts|tsx|js|json|html|css|md|yaml)$/.test(inner))
    .toSorted();
