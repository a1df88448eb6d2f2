import { parse } from 'yaml';
import { locales } from '../locale/locales.ts';
import { parseRichText } from './parse-rich-text.ts';

/** A text and its translation. */
export interface Pair {
  readonly source: string;
  readonly target: string;
  /** Whether the text may hold paragraphs, lists, bold and links. */
  readonly isRich: boolean;
}

/**
 * What is wrong with a translation for certain, whatever its words mean: readers get the English
 * instead. Each is the end of a sentence that begins with the text's id.
 *
 * @param locale a BCP 47 tag of the table
 */
export function findTranslationFaults({ source, target, isRich }: Pair, locale: string): string[] {
  const parsed = isRich ? parseRichText(target) : { nodes: [] };
  return [
    ...('problem' in parsed ? [parsed.problem] : []),
    ...marks.flatMap(({ what, pattern }) => [
      ...missing(source, target, pattern).map(
        (found) => `has lost ${what} ${found}; put it back as in English`,
      ),
      ...missing(target, source, pattern).map(
        (found) => `has ${what} ${found}, which its English does not have; take it out`,
      ),
    ]),
    ...missing(numbersOf(source), numbersOf(target), number).map(
      (found) => `has lost the number ${found}; put it back as in English`,
    ),
    ...(paragraphs(source) === paragraphs(target)
      ? []
      : [
          `has ${paragraphs(target)} paragraphs, its English ${paragraphs(source)}; make them equal`,
        ]),
    ...findOtherDigits(target),
    ...findWrongLetters(source, target, locale),
    ...findUnbalanced(target),
  ];
}

const paragraphs = (text: string): number => text.split('\n\n').length;

/** What has to stand in both texts equally often. */
const marks = [
  { what: 'the placeholder', pattern: /\{\d\}/g },
  { what: 'the address', pattern: /(?:https?:\/\/|mailto:|tel:)[^\s)\]]+/g },
  { what: 'the telephone number', pattern: /\(\d{3}\) \d{3}-\d{4}/g },
];

/** As in 2017, 17-29 and 287(g). */
const number = /\d+(?:-\d+)*(?:\([a-z]\))?/g;

/** A text without the digits of what `marks` already look after. */
const numbersOf = (text: string): string =>
  marks.reduce((rest, { pattern }) => rest.replace(pattern, ' '), text);

/** What one text has more often than the other. */
function missing(text: string, other: string, pattern: RegExp): string[] {
  const left = [...other.matchAll(pattern)].map(([found]) => found);
  return [...text.matchAll(pattern)]
    .map(([found]) => found)
    .filter((found) => {
      const index = left.indexOf(found);
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
}

/** Numbers of laws, telephones and years are copied and searched for; everybody reads Latin digits. */
function findOtherDigits(target: string): string[] {
  const [found] = target.match(/(?![0-9])\p{Nd}+/u) ?? [];
  return found ? [`has the digits ${found}; write them as 0 to 9`] : [];
}

/** Letters that look right and are another language's, which search, speech and readers stumble over. */
const strangers: Readonly<Record<string, readonly [RegExp, string]>> = {
  'fa-AF': [/[\u064a\u0643\u0649ټډړښږڼېۍځڅګ]/u, 'Dari writes ی and ک, and has no Pashto letters'],
  ps: [/[\u0643\u06af]/u, 'Pashto writes ک and ګ'],
  ru: [/[іїєґ]/iu, 'these letters are Ukrainian'],
  uk: [/[ыэёъ]/iu, 'these letters are Russian'],
};

/** A language's script, as Unicode's property names it. */
const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /[\p{Script=Arabic}]/u,
  Cyrl: /[\p{Script=Cyrillic}]/u,
  Guru: /[\p{Script=Gurmukhi}]/u,
  Hani: /[\p{Script=Han}]/u,
  Latn: /[\p{Script=Latin}]/u,
};

function findWrongLetters(source: string, target: string, locale: string): string[] {
  const own = scripts[locales[locale]?.script ?? 'Latn'] as RegExp;
  const words = target.match(/[\p{L}\p{M}]+/gu) ?? [];
  const known = new Set(source.match(/[\p{L}\p{M}]+/gu));
  const [foreign] = words.filter(
    (word) =>
      !known.has(word) && [...word].some((letter) => /\p{L}/u.test(letter) && !own.test(letter)),
  );
  const [letters, why] = strangers[locale] ?? [];
  const [stranger] = (letters && target.match(letters)) ?? [];
  const [unwritten] = [...target].filter((letter) => isOtherChinese(letter, locale));
  return [
    ...(foreign ? [`has "${foreign}", in letters that ${locale} does not write`] : []),
    ...(stranger ? [`has the letter ${stranger}; ${why}`] : []),
    ...(unwritten ? [`has ${unwritten}, which is not a character of ${locale}`] : []),
  ];
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

/** Invisible marks of direction that are opened and not closed turn the rest of a page around. */
function findUnbalanced(target: string): string[] {
  let open = 0;
  for (const mark of target.match(/[\u202a-\u202e\u2066-\u2069]/gu) ?? []) {
    open += /[\u202c\u2069]/u.test(mark) ? -1 : 1;
    if (open < 0) break;
  }
  return open === 0
    ? []
    : [
        'has an invisible direction mark without its pair; take the marks out, numbers are set right for you',
      ];
}

/** A term and its translations, each of which may name several with `;` between them. */
export type Glossary = readonly Readonly<Record<string, string>>[];

export const readGlossary = (yaml: string): Glossary => parse(yaml) as Glossary;

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
  // A month may be a number elsewhere.
  const added = missing(numbersOf(target), numbersOf(source), number).filter(
    (found) => Number(found) > 12 || !/^\d+$/.test(found),
  );
  return [
    ...(isCopy ? ['is the same as its English; translate it'] : []),
    ...added.map((found) => `has the number ${found}, which its English does not have`),
    ...unused,
  ];
}

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
