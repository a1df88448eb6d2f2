import { readFile } from 'node:fs/promises';
import { importUnits } from '../../content/import-units.ts';
import { readSubjects, saveTranslations } from '../../content/subjects.ts';
import { readTranslations } from '../../content/translations.ts';
import { findTranslationFaults } from '../../content/translation-faults.ts';
import { readXliff, XliffError } from '../../content/xliff.ts';
import { locales } from '../../locale/locales.ts';
import { localeFor } from '../../locale/negotiate.ts';
import { UsageError } from './usage-error.ts';

/**
 * Takes over a file that a translator has sent back, from whatever tool.
 *
 * @returns 1 where a translation came that readers will not see, because something is wrong with it
 */
export async function importFile(
  path: string | undefined,
  { isFinished }: { isFinished: boolean },
): Promise<number> {
  if (!path) throw new UsageError('Name the file, as in: import ~/es.xlf');
  const xml = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`${path} cannot be read`);
  });
  let theirs;
  try {
    theirs = readXliff(xml);
  } catch (error) {
    throw error instanceof XliffError ? new XliffError(`${path}: ${error.message}.`) : error;
  }
  // Tools write fa_AF, zh_Hans, or the language alone.
  const locale = localeFor(theirs.locale, locales);
  if (!locale || locale === 'en') {
    throw new XliffError(
      `${path}: its target-language is "${theirs.locale}"; write one of ${Object.keys(locales).join(', ')} there.`,
    );
  }
  const subject = (await readSubjects())
    .map((each) => ({
      each,
      shared: each.units.filter(({ id }) => theirs.units.has(id)).length,
    }))
    .toSorted((a, b) => b.shared - a.shared)[0];
  if (!subject?.shared) throw new XliffError(`${path}: none of its texts is one of ours.`);
  const { each } = subject;
  const { units: ours, reviews } = await readTranslations(each.name, locale);
  const { units, taken, stale, unknown } = importUnits(each.units, ours, theirs, isFinished);
  const written = await saveTranslations(each, locale, { reviews, units });
  const sources = new Map(each.units.map((unit) => [unit.id, unit]));
  const faults = units.flatMap(({ id, target }) => {
    if (!taken.includes(id)) return [];
    const { text, isRich } = sources.get(id) as (typeof each.units)[number];
    return findTranslationFaults({ source: text, target, isRich }, locale).map(
      (sentence) => `${written}: ${id} ${sentence}.`,
    );
  });
  for (const line of faults) console.log(line);
  if (stale.length) {
    const advice = isFinished ? '' : '; where they are done, import with --finished';
    console.log(`Kept for the translator, not shown: ${stale.join(', ')}${advice}`);
  }
  if (unknown.length) console.log(`No texts of ours: ${unknown.join(', ')}`);
  console.log(
    `${written}: ${taken.length} texts taken over, to review; ${faults.length} with something wrong`,
  );
  return faults.length ? 1 : 0;
}
