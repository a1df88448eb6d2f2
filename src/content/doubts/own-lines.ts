import { viewStrings } from '../../locale/strings.ts';
import { readPhone } from '../../model/phone.ts';
import { richTextLines } from '../../model/rich-text.ts';
import type { PackFile } from '../pack-schema.ts';
import { parseRichText } from '../parse-rich-text.ts';
import { plainLine } from '../published.ts';
import { resolveNames } from '../to-pack.ts';
import { unitsOf } from '../units.ts';
import { everyText, type TextAt } from './texts.ts';

/** A line of an organization's own words, or a part of one: a number, a website's label or address. */
export interface OwnLine extends TextAt {
  readonly kind: 'line' | 'part';
  /** Of an address: the line that readers see. */
  readonly whole?: string;
}

/**
 * An organization's own words, as `unitsOf` knows them: a text that is new there is among them. Names of
 * agencies are not, which stand in lines of ours; nor why an answer was taken back, which cannot wait
 * for the page.
 */
export function ownLines(file: PackFile): OwnLine[] {
  const units = unitsOf(resolveNames(file)).filter(
    ({ id }) => !/^agencies\.|\.withdrawn$|\.website-label$/.test(id),
  );
  const isRich = new Map(units.map((unit) => [unit.text, unit.isRich]));
  const websites = (file.resources?.groups ?? [])
    .flatMap(({ items }) => items)
    .flatMap(({ website }) => website ?? []);
  return everyText(file).flatMap(({ path, text }): OwnLine[] => {
    const [parent, key] = path.slice(-2);
    if (parent === 'website' && key === 'label') return [{ kind: 'part', path, text }];
    if (parent === 'website' && key === 'url') {
      const address = text.replace(/^https:\/\/|\/$/g, '');
      const { label = viewStrings('en').website } = websites.find(({ url }) => url === text) ?? {};
      return [{ kind: 'part', path, text: address, whole: `${label} ${address}` }];
    }
    if (readPhone(text)) return [{ kind: 'part', path, text }];
    if (!isRich.has(text)) return [];
    const parsed = isRich.get(text) ? parseRichText(text) : { nodes: [{ p: [text] }] };
    const lines = 'nodes' in parsed ? richTextLines(parsed.nodes) : [];
    return lines.map((line) => ({ kind: 'line', path, text: plainLine(line) }));
  });
}
