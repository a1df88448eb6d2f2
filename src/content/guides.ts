import { todayIn } from '../model/schedule.ts';
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
