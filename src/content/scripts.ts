import { createHash } from 'node:crypto';
import { localeNamed, type Locale } from '../locale/locales.ts';
import type { GuideView } from '../model/view.ts';
import type { Bundle, Offer } from '../source/bundle.ts';
import type { Guide } from './build-guide.ts';
import { toLiteral } from './to-literal.ts';

/** Stands in the engine where an organization's bundle goes. */
const place = 'RIGHTS_GUIDE_BUNDLE';

/** A language's file, byte for byte as its hash in the script vouches for. */
export const languageFile = (view: GuideView): string => JSON.stringify(view);

/** The scripts of a guide, by name: with English inside, with one further language, with all of them. */
export function scriptsOf(guide: Guide, engine: string): Map<string, string> {
  const { view, languages } = guide;
  const [before, after, ...more] = engine.split(place);
  if (before === undefined || after === undefined || more.length) {
    throw new Error(`The engine names ${place} ${engine.split(place).length - 1} times, not once`);
  }
  const names = [
    view.id,
    ...[...languages.keys()].map((locale) => `${view.id}.${locale}`),
    `${view.id}.all`,
  ];
  return new Map(
    names.map((name) => [`${name}.js`, before + toLiteral(bundleFor(guide, name)) + after]),
  );
}

/** What goes inside one of the scripts of a guide. */
function bundleFor({ view, languages, reviewed }: Guide, script: string): Bundle {
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
