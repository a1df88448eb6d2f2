import { createHash } from 'node:crypto';
import type { Guide } from '../content/build-guide.ts';
import { localeNamed, type Locale } from '../locale/locales.ts';
import { fill } from '../model/fill.ts';
import type { GuideView } from '../model/view.ts';
import type { Bundle, Offer } from '../source/bundle.ts';
import { toLiteral } from './to-literal.ts';

/** Stands in the engine where an organization's bundle goes. */
const place = 'RIGHTS_GUIDE_BUNDLE';

/** The program, which is the same for every guide. */
export interface Program {
  /** lib/engine.js. */
  readonly engine: string;
  /** lib/reader.js, which brings views from elsewhere. */
  readonly reader: string;
  /** lib/frame.js, which lets a frame's height follow what stands in it. */
  readonly frame: string;
}

/** A language's file, byte for byte as its hash in the script vouches for. */
export const languageFile = (view: GuideView): string => JSON.stringify(view);

/**
 * Names one state of a guide, under which nothing ever changes: the day of the build, for people, and
 * the hash of the program and of all that is said in any language.
 */
export function releaseOf(guide: Guide, program: Program): string {
  const all = JSON.stringify(bundleFor(guide, offersOf(guide), program, `${guide.view.id}.all`));
  const hash = createHash('sha256')
    .update(program.engine)
    .update(program.frame)
    .update(all)
    .digest('hex');
  return `${guide.view.built}-${hash.slice(0, 8)}`;
}

/**
 * The scripts of a guide, by name: with English inside, with one further language, with all of them.
 *
 * @param data where the languages' files are, relative to the script. Default: beside it.
 */
export function scriptsOf(guide: Guide, program: Program, data?: string): Map<string, string> {
  const { view, languages } = guide;
  const { engine } = program;
  const [before, after, ...more] = engine.split(place);
  if (before === undefined || after === undefined || more.length) {
    throw new Error(`The engine names ${place} ${engine.split(place).length - 1} times, not once`);
  }
  const names = [
    view.id,
    ...[...languages.keys()].map((locale) => `${view.id}.${locale}`),
    `${view.id}.all`,
  ];
  const offers = offersOf(guide);
  const literals = new Map([view, ...languages.values()].map((each) => [each, toLiteral(each)]));
  return new Map(
    names.map((name) => {
      const bundle = { ...bundleFor(guide, offers, program, name), ...(data && { data }) };
      return [`${name}.js`, before + toLiteral(bundle, literals) + after];
    }),
  );
}

/** What goes inside one of the scripts of a guide. */
function bundleFor(
  { view, languages }: Guide,
  offers: Readonly<Record<string, Offer>>,
  { reader }: Program,
  script: string,
): Bundle {
  const suffix = script.slice(view.id.length + 1);
  const inside = [...languages].filter(([locale]) => suffix === 'all' || suffix === locale);
  return {
    view,
    languages: offers,
    inside: Object.fromEntries(inside) as Record<string, GuideView>,
    reader: hashOf(reader),
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** The languages that a guide can be had in, each further one with the hash of its file. */
function offersOf({ languages, reviewed }: Guide): Record<string, Offer> {
  const offers = [...languages].map(([locale, language]): [string, Offer] => {
    const { languageFailed, tryAgain } = language.strings;
    const named = offer(locale);
    return [
      locale,
      {
        ...named,
        hash: hashOf(languageFile(language)),
        // Where these words are wanted, that file is what did not come.
        languageFailed: fill(languageFailed, named.endonym),
        tryAgain,
        ...(reviewed.has(locale) && { isReviewed: true }),
      },
    ];
  });
  return Object.fromEntries([['en', offer('en')], ...offers]) as Record<string, Offer>;
}

function offer(locale: string): Offer {
  const { endonym, direction, aliases } = localeNamed(locale) as Locale;
  return { endonym, ...(direction === 'rtl' && { direction }), ...(aliases && { aliases }) };
}
