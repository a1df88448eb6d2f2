import { locales, type Script } from '../locale/locales.ts';
import { findLetterFault } from './find-letter-fault.ts';
import { findChangedLinks } from './find-changed-links.ts';
import { parseRichText } from './parse-rich-text.ts';
import { hasWords } from './xliff.ts';

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
  if (hasWords(source) && !hasWords(target)) return ['is empty; translate it'];
  const wrongLetter = findLetterFault(target);
  if (wrongLetter) return [wrongLetter];
  const changed = marks.flatMap(({ what, pattern }) => [
    ...missing(source, target, pattern).map(
      (found) => `has lost ${what} ${found}; put it back as in English`,
    ),
    ...missing(target, source, pattern).map(
      (found) => `has ${what} ${found}, which its English does not have; take it out`,
    ),
  ]);
  const parsed = isRich ? parseRichText(target) : { nodes: [] };
  return [
    ...('problem' in parsed ? [parsed.problem] : []),
    ...changed,
    ...(isRich && !changed.length ? findChangedLinks(source, target) : []),
    ...missing(numbersOf(source), numbersOf(target), number).map(
      (found) => `has lost the number ${found}; put it back as in English`,
    ),
    ...(paragraphs(source) === paragraphs(target)
      ? []
      : [
          `has ${paragraphs(target)} paragraphs, its English ${paragraphs(source)}; make them equal`,
        ]),
    ...findNounlessMark(target),
    ...findOtherDigits(target),
    ...findWrongLetters(source, target, locale),
  ];
}

const paragraphs = (text: string): number => text.split('\n\n').length;

/** What has to stand in both texts equally often. */
const marks = [
  { what: 'the placeholder', pattern: /\{[^{}]*\}/g },
  { what: 'the address', pattern: /(?:https?:\/\/|mailto:|tel:)[\x21-\x7e]*[\w/]/g },
  { what: 'the telephone number', pattern: /\(\d{3}\) \d{3}-\d{4}/g },
];

/** As in 2017, 17-29 and 287(g). A month, an hour or a first of something may be a word elsewhere. */
const number = /\d+(?:-\d+)+|\d+\([a-z]\)|\d{3,}/g;

/** A text without the digits of what `marks` already look after, its dashes plain. */
export const numbersOf = (text: string): string =>
  marks
    .reduce((rest, { pattern }) => rest.replace(pattern, ' '), text)
    .replace(/(?<=\d)[\u2010-\u2015](?=\d)/g, '-');

/** What one text has more often than the other. */
export function missing(text: string, other: string, pattern: RegExp): string[] {
  const left = [...other.matchAll(pattern)].map(([found]) => found);
  return [...text.matchAll(pattern)]
    .map(([found]) => found)
    .filter((found) => {
      const index = left.indexOf(found);
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
}

/** A name in brackets explains the noun before it. */
const findNounlessMark = (target: string): string[] =>
  /(?:^|\n[^\S\n]*\n|[.,:;!?،؛؟۔।。，、：；！？])\s*\{agency\}/u.test(target)
    ? ['has {agency} without a noun before it; put it right after the noun that it names']
    : [];

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

/** What each script's letters are, by Unicode's properties. */
const scripts: Readonly<Record<Script, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Armn: /\p{Script=Armenian}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Guru: /\p{Script=Gurmukhi}/u,
  Hani: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Khmr: /\p{Script=Khmer}/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
  Laoo: /\p{Script=Lao}/u,
  Latn: /\p{Script=Latin}/u,
  Thai: /\p{Script=Thai}/u,
};

/** A letter of some script; apostrophes and the lengthening of Arabic letters belong to several. */
const isLetter = (letter: string): boolean =>
  /\p{L}/u.test(letter) && !/[\p{Script=Common}\p{Script=Inherited}]/u.test(letter);

function findWrongLetters(source: string, target: string, locale: string): string[] {
  const own = scripts[locales[locale]?.script ?? 'Latn'];
  const words = target.match(/[\p{L}\p{M}]+/gu) ?? [];
  const known = new Set(source.match(/[\p{L}\p{M}]+/gu));
  const [foreign] = words.filter(
    (word) => !known.has(word) && [...word].some((letter) => isLetter(letter) && !own.test(letter)),
  );
  const [letters, why] = strangers[locale] ?? [];
  const [stranger] = (letters && target.match(letters)) ?? [];
  return [
    ...(foreign ? [`has "${foreign}", in letters that ${locale} does not write`] : []),
    ...(stranger ? [`has the letter ${stranger}; ${why}`] : []),
  ];
}
