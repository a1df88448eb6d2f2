import type { Element, ElementContent, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Token } from '../../../src/cli/read-tokens.ts';
import { elementsOf, textOf, type Document } from '../to-hast.ts';
import { renderTryIt } from './render-try-it.ts';

/**
 * The page about tokens with each token shown beside its value, light and dark, and a part to try them on a
 * guide. Samples need no script; they follow what is tried, because they read the same tokens.
 *
 * @param hasGuide whether the site has the guide to try them on
 * @throws where the page has no row for a token
 */
export function addLiveTokens(
  page: Document,
  tokens: readonly Token[],
  hasGuide: boolean,
): Document {
  const rows = page.content
    .flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node)] : []))
    .filter(({ tagName }) => tagName === 'tr');
  for (const { name } of tokens) {
    const row = rows.find((one) => textOf(cellsOf(one)[0] as Element) === name);
    if (!row) throw new Error(`docs/theming.md has no row for ${name}: run npm run docs.`);
    const [, , light, dark] = cellsOf(row) as [Element, Element, Element, Element];
    light.children.unshift(renderSample(name, 'light'));
    dark.children.unshift(renderSample(name, 'dark'));
    dark.properties['className'] = [];
    dark.properties['dataLabel'] = 'dark';
  }
  if (!hasGuide) return page;
  const at = page.headings.findIndex(({ id }) => id === 'tokens');
  const title = { level: 2, id: 'try-it', text: 'Try it', children: [] };
  return {
    ...page,
    headings: page.headings.toSpliced(at, 0, title),
    content: page.content.toSpliced(placeOf('tokens', page.content), 0, ...renderTryIt(tokens)),
  };
}

const cellsOf = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => child.type === 'element');

const placeOf = (id: string, content: readonly RootContent[]): number =>
  content.findIndex((node) => node.type === 'element' && node.properties['id'] === id);

/** What a token changes, in a few letters or a box: a picture, which its row describes. */
const renderSample = (name: string, scheme: 'light' | 'dark'): ElementContent =>
  h(
    'span.root.sample',
    { ariaHidden: 'true', dataScheme: scheme, dataToken: name.replace('--rights-', '') },
    h('span', 'Aa'),
  );
