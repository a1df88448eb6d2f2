import { parse } from 'yaml';
import { ContentError } from './read-content.ts';
import { missing, numbersOf, type Pair } from './translation-faults.ts';

/** A term and its translations, each of which may name several with `;` between them. */
export type Glossary = readonly Readonly<Record<string, string>>[];

/** @throws `ContentError` where it is no list of terms, each with its English */
export function readGlossary(yaml: string): Glossary {
  let terms: unknown;
  try {
    terms = parse(yaml);
  } catch (error) {
    const [what] = (error as Error).message.split('\n');
    throw new ContentError(`xliff/glossary.yaml cannot be read: ${what}`);
  }
  const isTerm = (term: unknown) =>
    typeof term === 'object' &&
    term !== null &&
    'en' in term &&
    Object.values(term).every((value) => typeof value === 'string');
  if (!Array.isArray(terms) || !terms.every(isTerm)) {
    throw new ContentError(
      'xliff/glossary.yaml: write a list of terms, each with its English after "- en:" and texts in quotes.',
    );
  }
  return terms as Glossary;
}

/**
 * What a person should look at: a text that was copied, a term that is not the glossary's. Words are
 * inflected in most languages, so a term counts as used when the beginnings of half of its words are there.
 */
export function findTranslationDoubts(
  { source, target }: Pair,
  locale: string,
  glossary: Glossary,
): string[] {
  const isCopy = source === target && /\p{Ll}{2,} \p{Ll}{2,}/u.test(source);
  const unused = glossary.flatMap((entry) => {
    const term = entry['en'] as string;
    const own = entry[locale];
    if (!own || !contains(source, term)) return [];
    const isUsed = own.split(';').some((one) => isThere(one, target));
    return isUsed ? [] : [`does not say "${own}" for "${term}"; use one term for one thing`];
  });
  // A month may be a number elsewhere, and a number a word.
  const numbers = [numbersOf(source), numbersOf(target)] as const;
  const lost = missing(...numbers, anyNumber).filter((found) => found.length < 3);
  const added = missing(numbers[1], numbers[0], anyNumber).filter(
    (found) => Number(found) > 12 || !/^\d+$/.test(found),
  );
  const [unwritten] = [...target].filter((letter) => isOtherChinese(letter, locale));
  return [
    ...(isCopy ? ['is the same as its English; translate it'] : []),
    ...(unwritten ? [`has ${unwritten}, which is rare in ${locale}`] : []),
    ...lost.map((found) => `has lost the number ${found}, unless it says it in words`),
    ...added.map((found) => `has the number ${found}, which its English does not have`),
    ...unused,
  ];
}

/** As in 54, 2017, 17-29 and 287(g). */
const anyNumber = /\d+(?:-\d+)*(?:\([a-z]\))?/g;

const contains = (text: string, term: string): boolean =>
  new RegExp(`(?<!\\p{L})${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu').test(
    text,
  );

function isThere(term: string, target: string): boolean {
  const words = term.replace(/\([^)]*\)|（[^）]*）/gu, '').match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
  const text = target.toLowerCase();
  const found = words.filter((word) => {
    const length = word.length < 4 ? word.length : Math.ceil(word.length * 0.6);
    return text.includes(word.toLowerCase().slice(0, length));
  });
  return found.length * 2 >= words.length;
}

/**
 * Characters of the other Chinese script: those of Traditional Chinese are in Big5, those of Simplified
 * Chinese in GB 2312, and what differs is in one of them only.
 */
function isOtherChinese(letter: string, locale: string): boolean {
  if (!locale.startsWith('zh-') || !/\p{Script=Han}/u.test(letter)) return false;
  return locale === 'zh-Hans' ? !gb2312().has(letter) : !big5().has(letter);
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const gb2312 = once(() => charactersOf('gb18030', [0xb0, 0xf7], [[0xa1, 0xfe]]));
const big5 = once(() =>
  charactersOf(
    'big5',
    [0xa4, 0xf9],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  ),
);

function charactersOf(
  encoding: string,
  [from, to]: [number, number],
  trails: readonly (readonly [number, number])[],
): Set<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = from; lead <= to; lead += 1) {
    for (const [first, last] of trails) {
      for (let trail = first; trail <= last; trail += 1) {
        found.add(decoder.decode(Uint8Array.of(lead, trail)));
      }
    }
  }
  return found;
}
