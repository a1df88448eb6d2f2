import { createHash } from 'node:crypto';
import { todayIn } from '../model/schedule.ts';
import type { GuideView } from '../model/view.ts';
import { localeNamed, type Locale } from '../locale/locales.ts';
import type { Bundle, Offer } from '../source/bundle.ts';
import { buildGuide, type Guide } from './build-guide.ts';
import { pseudoLocales, pseudoView } from './pseudo.ts';
import { readContent } from './read-content.ts';

/**
 * Every organization's guide, as of `SOURCE_DATE_EPOCH` (seconds since 1970), which `npm run build` sets
 * once for all its steps, or of now.
 */
export async function readGuides(): Promise<Guide[]> {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const built = epoch ? new Date(Number(epoch) * 1000) : new Date();
  const guides: Guide[] = [];
  for (const file of await readContent()) {
    const guide = await buildGuide(file, todayIn(file.time_zone, built, ''));
    guides.push(process.env['PSEUDO'] ? withPseudo(guide) : guide);
  }
  return guides;
}

/** With the languages that nobody speaks, for `npm run build -- --pseudo`. */
function withPseudo(guide: Guide): Guide {
  const pseudo = pseudoLocales.map((locale) => [locale, pseudoView(guide.view, locale)] as const);
  return { ...guide, languages: new Map([...guide.languages, ...pseudo]) };
}

/** A language's file, byte for byte as its hash in the script vouches for. */
export const languageFile = (view: GuideView): string => JSON.stringify(view);

/** The scripts of a guide: with English inside, with one further language, with all of them. */
export const scriptsOf = ({ view, languages }: Guide): string[] => [
  view.id,
  ...[...languages.keys()].map((locale) => `${view.id}.${locale}`),
  `${view.id}.all`,
];

/** What goes inside one of the scripts of a guide. */
export function bundleFor({ view, languages, reviewed }: Guide, script: string): Bundle {
  const suffix = script.slice(view.id.length + 1);
  const inside = [...languages].filter(([locale]) => suffix === 'all' || suffix === locale);
  const offers = [...languages].map(([locale, language]): [string, Offer] => {
    const hash = createHash('sha256').update(languageFile(language)).digest('base64');
    return [locale, { ...offer(locale), hash, ...(reviewed.has(locale) && { isReviewed: true }) }];
  });
  return {
    view,
    languages: Object.fromEntries([['en', offer('en')], ...offers]) as Record<string, Offer>,
    inside: Object.fromEntries(inside) as Record<string, GuideView>,
  };
}

function offer(locale: string): Offer {
  const { endonym, direction, aliases } = localeNamed(locale) as Locale;
  return { endonym, direction, ...(aliases && { aliases }) };
}
