import { readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { resolveLink } from './resolve-link.ts';

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly children: readonly ElementContent[];
  readonly text: string;
}

/** A Markdown file as HTML nodes, before the page around it. */
export interface Document {
  readonly content: readonly RootContent[];
  readonly headings: readonly Heading[];
  /** Files of the repository that its links and pictures need beside the pages. */
  readonly assets: ReadonlySet<string>;
}

/** Markdown as GitHub shows it, with the same ids on its headings. Raw HTML is left out. */
export function toDocument(markdown: string, source: string): Document {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const root = toHast(tree) as Root;
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  const assets = new Set<string>();
  const follow = (href: string) => {
    const target = resolveLink(href, source);
    if (target.asset) assets.add(target.asset);
    return target.href;
  };
  for (const element of elementsOf(root)) {
    const { tagName, properties, children } = element;
    if (/^h[1-6]$/.test(tagName)) {
      const text = textOf(element);
      const id = slugger.slug(text);
      properties['id'] = id;
      headings.push({ level: Number(tagName[1]), id, children, text });
    } else if (tagName === 'a') {
      properties['href'] = follow(String(properties['href']));
    } else if (tagName === 'img') {
      const { asset } = resolveLink(String(properties['src']), source);
      properties['src'] = follow(String(properties['src']));
      if (asset) Object.assign(properties, sizeOf(asset), { loading: 'lazy' });
    } else if (tagName === 'pre') {
      properties['translate'] = 'no';
    } else if (tagName === 'table') {
      labelCells(element);
    }
  }
  return { content: root.children, headings, assets };
}

export function* elementsOf(node: Root | Element): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsOf(child);
  }
}

export const textOf = (node: RootContent | Root): string =>
  'children' in node
    ? (node.children as RootContent[]).map(textOf).join('')
    : node.type === 'text'
      ? node.value
      : '';

/**
 * On a phone a row becomes a block, each cell under the name of its column: no line is cut off. What is
 * no table to the style sheet any more stays one to a screen reader through its roles.
 */
function labelCells(table: Element): void {
  const all = [...elementsOf(table)];
  const names = all.filter(({ tagName }) => tagName === 'th').map(textOf);
  table.properties['role'] = 'table';
  for (const element of all) {
    const { tagName, properties } = element;
    if (tagName === 'thead' || tagName === 'tbody') properties['role'] = 'rowgroup';
    // A corner without words names no column.
    if (tagName === 'th' && !textOf(element).trim())
      Object.assign(element, { tagName: 'td', properties: { role: 'cell' } });
    else if (tagName === 'th') Object.assign(properties, { role: 'columnheader', scope: 'col' });
    if (tagName !== 'tr') continue;
    properties['role'] = 'row';
    element.children
      .filter((cell): cell is Element => cell.type === 'element' && cell.tagName === 'td')
      .forEach((cell, index) => {
        cell.properties['role'] = 'cell';
        if (!textOf(cell).trim()) cell.properties['className'] = ['empty'];
        else if (index && names[index]) cell.properties['dataLabel'] = names[index];
      });
  }
}

/** Width and height of a PNG, so that nothing moves when it comes. */
function sizeOf(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
