import { h } from 'hastscript';
import { inLocale } from './in-locale.ts';
import type { Block, Inline, RichText } from '../model/rich-text.ts';

export type Child = ReturnType<typeof h> | string;

/** Content nodes → HTML nodes; what serializes them escapes every text. */
export const renderRichText = (text: RichText): Child[] => text.map(renderBlock);

function renderBlock(block: Block): Child {
  if ('p' in block) return h('p', inLocale(block.locale), block.p.map(renderInline));
  if ('ul' in block) return h('ul', block.ul.map(renderItem));
  return h('ol', block.ol.map(renderItem));
}

const renderItem = (line: Inline[]): Child => h('li', line.map(renderInline));

export function renderInline(inline: Inline): Child {
  if (typeof inline === 'string') return inline;
  if ('b' in inline) return h('b', inline.b.map(renderInline));
  const { href } = inline;
  const own = href.startsWith('tel:') ? { dir: 'ltr' } : { referrerPolicy: 'no-referrer' };
  return h('a', { href, ...own }, inline.a.flatMap(renderWords));
}

/** A long address may break after a slash, so that it fits a phone without a style sheet. */
const renderWords = (inline: Inline): Child[] =>
  typeof inline === 'string' && !inline.includes(' ')
    ? inline.split(/(?<=\/)/).flatMap((part, index) => (index ? [h('wbr'), part] : [part]))
    : [renderInline(inline)];
