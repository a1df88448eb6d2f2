import type { GuideView } from '../model/view.ts';
import { mapTexts } from './map-texts.ts';

/**
 * Languages that nobody speaks, made from English, to see a layout under strain: `en-XA` accents every
 * letter and is 40 % longer, as translations are; `ar-XB` runs from right to left. Built on request
 * (`npm run build -- --pseudo`), never published.
 */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;

export type PseudoLocale = (typeof pseudoLocales)[number];

/** An English view in one of them. */
export function pseudoView(view: GuideView, locale: PseudoLocale): GuideView {
  const isMirrored = locale === 'ar-XB';
  return {
    ...mapTexts(view, isMirrored ? mirror : lengthen),
    locale,
    direction: isMirrored ? 'rtl' : 'ltr',
  };
}

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž']
    .reduce<string[][]>((pairs, letter, index) => {
      if (index % 2) pairs.at(-1)?.push(letter);
      else pairs.push([letter]);
      return pairs;
    }, [])
    .flatMap(([plain = '', accented = '']) => [
      [plain, accented],
      [plain.toUpperCase(), accented.toUpperCase()],
    ]),
);

/** What has to stay as it is: `{0}`, numbers, addresses. */
const kept = /(\{\d\}|\S*\d\S*|\S+\.\S+)/;

const eachWord = (text: string, change: (word: string) => string): string =>
  text
    .split(kept)
    .map((part, index) => (index % 2 ? part : part.replace(/\p{L}+/gu, change)))
    .join('');

function lengthen(text: string): string {
  const accented = eachWord(text, (word) =>
    word.replace(/./gu, (letter) => accents[letter] ?? letter),
  );
  const words = Math.ceil((text.length * 0.4) / 5);
  return text.trim() ? accented + ' öñéš'.repeat(words) : text;
}

const arabic = [...'ابتثجحخدذرزسشصضطظعغفقكلمنه'];

/** Each letter as some Arabic one, so that it runs as Arabic does, and untouched text is seen at once. */
const mirror = (text: string): string =>
  eachWord(text, (word) =>
    word.replace(/[a-z]/gi, (letter) => arabic[letter.toLowerCase().charCodeAt(0) - 97] as string),
  );
