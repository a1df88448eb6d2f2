import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { groups } from './pages.ts';

const outputs = new Map(
  groups.flatMap(({ pages }) => pages.map(({ source, file }) => [source, file] as const)),
);

/** Where a link of a Markdown file leads on the site. */
export interface Target {
  /** The address, as the page in `docs/` writes it. Default: a page of the menu that is not written yet. */
  readonly href?: string;
  /** A file of the repository that the site has to show as it is, or a picture to copy. */
  readonly asset?: string;
}

/** The name of the page that shows a file of the repository. */
export const sourcePage = (path: string): string => `source/${path}.html`;

/**
 * A link between files becomes one between pages: to a page of its own, to a picture, to a page of the
 * demo, or to a file of the repository, which the site shows as text.
 *
 * @param from the Markdown file, from the root of the repository
 * @throws where a link leads to no file
 */
export function resolveLink(href: string, from: string): Target {
  if (/^[a-z]+:/.test(href) || href.startsWith('#')) return { href };
  const [path = '', fragment] = href.split('#');
  const target = posix.join(posix.dirname(from), path);
  const hash = fragment === undefined ? '' : `#${fragment}`;
  const page = outputs.get(target);
  if (page && existsSync(target)) return { href: page + hash };
  if (page) return {};
  // What the first page of the repository says, the first page of the site leads to.
  if (target === 'README.md') return { href: 'index.html' };
  // Pages of the built site stand beside docs/ there as they do here.
  if (/^demo\/[^.]+\.html$/.test(target)) return { href: `../${target}${hash}` };
  if (!existsSync(target))
    throw new Error(`${from}: the link ${href} leads to ${target}, which is not there.`);
  if (/\.(png|svg)$/.test(target)) return { href: posix.relative('docs', target), asset: target };
  return { href: sourcePage(target), asset: target };
}
