import type { Inline, RichText } from '../model/rich-text.ts';
import { parseRichText } from './parse-rich-text.ts';

/**
 * Where a translation leads readers elsewhere than its English: addresses as browsers read them, however
 * they are written (`HTTPS://`, `https:\\`, an address in another address’s words).
 *
 * @returns the ends of sentences; none where a text cannot be read, of which its own fault speaks
 */
export function findChangedLinks(source: string, target: string): string[] {
  const [ours, theirs] = [source, target].map(linksOf) as [string[], string[]];
  return [
    ...without(ours, theirs).map((href) =>
      href.startsWith('tel:')
        ? `has a number that does not dial ${href.slice(4)}; write it and its extension as in English, “, ext. 123”`
        : `has lost the link to ${href}; put it back as in English`,
    ),
    ...without(
      theirs.filter((href) => !href.startsWith('tel:')),
      ours,
    ).map((href) => `has a link to ${href}, which its English does not have; take it out`),
  ];
}

function linksOf(text: string): string[] {
  const parsed = parseRichText(text);
  return 'nodes' in parsed ? linksIn(parsed.nodes) : [];
}

const linksIn = (text: RichText): string[] =>
  text.flatMap((block) =>
    ('p' in block ? [block.p] : 'ul' in block ? block.ul : block.ol).flatMap(linksInLine),
  );

const linksInLine = (line: readonly Inline[]): string[] =>
  line.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    if ('b' in inline) return linksInLine(inline.b);
    return [inline.href];
  });

/** What one list has more often than the other. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((each) => {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
