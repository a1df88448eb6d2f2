import { readPhone } from '../../model/phone.ts';
import { richTextLines } from '../../model/rich-text.ts';
import { parseRichText } from '../parse-rich-text.ts';
import { plainLine } from '../published.ts';
import type { Draft } from '../to-pack.ts';
import { unitsOf } from '../units.ts';
import { everyText, type TextAt } from './texts.ts';

/** A line of an organization's own words, or a part of one: a number, an address, a citation. */
export interface OwnLine extends TextAt {
  readonly kind: 'line' | 'part';
}

/** What the guide shows in a line with words of the interface, and a page in whatever line. */
const parts = ['address', 'hours', 'purpose', 'citation', 'resolution'];

/** Whom an answer is about: names in lines of ours. */
const named = ['about', 'applies_to', 'applies_not_to'];

/**
 * An organization's own words, as `unitsOf` knows them: a text that is new there is among them. Names of
 * agencies are not, but for who makes a statement; nor why an answer was taken back, which cannot wait
 * for the page; nor the short name, which readers see only where {agency} stands.
 *
 * @param draft in English, with the organization's name in its places
 */
export function ownLines(draft: Draft): OwnLine[] {
  const units = unitsOf(draft).filter(
    ({ id }) => !/^agencies\.|\.withdrawn$|\.website-label$|^publisher\.short-name$/.test(id),
  );
  const isRich = new Map(units.map((unit) => [unit.text, unit.isRich]));
  return everyText(draft).flatMap(({ path, text }): OwnLine[] => {
    const [parent, key] = path.slice(-2);
    const part = (words: string, at = path): OwnLine[] => [
      { kind: 'part', path: at, text: plainLine(words) },
    ];
    if (parent === 'website' && key === 'label') return part(text);
    if (parent === 'website' && key === 'url') return part(text.replace(/^https:\/\/|\/$/g, ''));
    if (parent === 'by') return key === 'name' ? part(text, path.slice(0, -1)) : [];
    if (readPhone(text) || parts.includes(String(key))) return part(text);
    if (named.includes(String(path[3])) || !isRich.has(text)) return [];
    const parsed = isRich.get(text) ? parseRichText(text) : { nodes: [{ p: [text] }] };
    const lines = 'nodes' in parsed ? richTextLines(parsed.nodes) : [];
    return lines.map((line) => ({ kind: 'line', path, text: plainLine(line) }));
  });
}
