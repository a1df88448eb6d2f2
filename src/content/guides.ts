import { todayIn } from '../model/schedule.ts';
import { buildGuide, type Guide } from './build-guide.ts';
import type { PackFile } from './pack-schema.ts';
import { pseudoLocales, pseudoView } from './pseudo.ts';

/**
 * Every organization's guide, one after another, as of `SOURCE_DATE_EPOCH` (seconds since 1970), which
 * makes two builds of one content the same to the byte, or of now.
 */
export async function* eachGuide(content: readonly PackFile[]): AsyncGenerator<Guide> {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const built = epoch ? new Date(Number(epoch) * 1000) : new Date();
  for (const file of content) {
    const guide = await buildGuide(file, todayIn(file.time_zone, built, ''));
    yield process.env['PSEUDO'] ? withPseudo(guide) : guide;
  }
}

/** With the languages that nobody speaks, for `npm run build -- --pseudo`. */
function withPseudo(guide: Guide): Guide {
  const pseudo = pseudoLocales.map((locale) => [locale, pseudoView(guide.view, locale)] as const);
  return { ...guide, languages: new Map([...guide.languages, ...pseudo]) };
}
