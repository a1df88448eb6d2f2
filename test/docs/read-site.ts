import { globSync, readFileSync } from 'node:fs';
import { posix, relative } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { elementsOf } from '../../docs/site/to-hast.ts';

/** A page of dist/docs/, read as a browser reads it. */
export interface Built {
  /** Its path from dist/. */
  readonly path: string;
  readonly tree: Root;
  readonly elements: readonly Element[];
  /** What the HTML standard calls parse errors. */
  readonly errors: readonly string[];
}

export function readBuilt(path: string): Built {
  const errors: string[] = [];
  const tree = fromHtml(readFileSync(`dist/${path}`, 'utf8'), {
    onerror: ({ ruleId, line, column }) => void errors.push(`${path}:${line}:${column} ${ruleId}`),
  });
  return { path, tree, elements: [...elementsOf(tree)], errors };
}

export const builtPages: readonly Built[] = globSync('dist/docs/**/*.html')
  .map((path) => readBuilt(relative('dist', path).replaceAll('\\', '/')))
  .toSorted((a, b) => a.path.localeCompare(b.path));

/** The pages that were written to be read, without the files of the repository that they show. */
export const writtenPages = builtPages.filter(({ path }) => !path.startsWith('docs/source/'));

export const idsOf = ({ elements }: Built): Set<string> =>
  new Set(elements.flatMap(({ properties: { id } }) => (id ? [String(id)] : [])));

/** Every address in the page with what names it. */
export const addressesOf = ({ elements }: Built): { element: Element; address: string }[] =>
  elements.flatMap((element) =>
    ['href', 'src', 'srcSet', 'action', 'data', 'poster'].flatMap((name) => {
      const value = element.properties[name];
      return value === undefined ? [] : [{ element, address: String(value) }];
    }),
  );

/** A path as the page at `from` means it. */
export const resolvePath = (address: string, from: string): string =>
  posix.join(posix.dirname(from), address);
