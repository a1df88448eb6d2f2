import { readSubjects, saveTranslations } from '../../content/subjects.ts';
import { readTranslations, updateUnits } from '../../content/translations.ts';
import { requireLocale, UsageError } from '../usage-error.ts';

/** Begins a language: a file with every text to translate for each subject that has none in it yet. */
export async function addLocale(
  argument: string | undefined,
  { isPrefilled }: { isPrefilled: boolean },
): Promise<void> {
  const locale = requireLocale(argument);
  const made: string[] = [];
  for (const subject of await readSubjects()) {
    // oxlint-disable-next-line no-await-in-loop -- one small file after another
    const { units } = await readTranslations(subject.name, locale);
    if (units.size) continue;
    const empty = { reviews: [], units: updateUnits(subject.units, new Map()) };
    // oxlint-disable-next-line no-await-in-loop
    made.push(await saveTranslations(subject, locale, empty, isPrefilled));
  }
  if (!made.length) throw new UsageError(`Every file for ${locale} is there already`);
  console.log(`${made.join('\n')}
Send these to a translator with xliff/glossary.yaml. When they come back: npm run translations -- import <file>`);
}
