import { createHash } from 'node:crypto';
import { todayIn } from '../model/schedule.ts';
import type { GuideView } from '../model/view.ts';
import type { Bundle } from '../source/bundle.ts';
import { buildGuide, type Guide } from './build-guide.ts';
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
    guides.push(await buildGuide(file, todayIn(file.time_zone, built, '')));
  }
  return guides;
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
export function bundleFor({ view, languages }: Guide, script: string): Bundle {
  const suffix = script.slice(view.id.length + 1);
  const inside = [...languages].filter(([locale]) => suffix === 'all' || suffix === locale);
  const hashes = [...languages].map(([locale, language]) => {
    const hash = createHash('sha256').update(languageFile(language)).digest('base64');
    return [locale, `sha256-${hash}`];
  });
  return {
    view,
    languages: Object.fromEntries(hashes) as Record<string, string>,
    inside: Object.fromEntries(inside) as Record<string, GuideView>,
  };
}
