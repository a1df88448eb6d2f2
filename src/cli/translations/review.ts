import { isDay } from '../../content/fields.ts';
import { readSubjects, saveTranslations } from '../../content/subjects.ts';
import { readTranslations } from '../../content/translations.ts';
import { reviewUnits } from '../../content/review-units.ts';
import { requireLocale, UsageError } from '../usage-error.ts';

interface Options {
  /** What the reviewer is. */
  readonly by?: string | undefined;
  /** Default: every subject. */
  readonly subject?: string | undefined;
  /** Ids of texts. Default: every text. */
  readonly unit?: string[] | undefined;
  /** YYYY-MM-DD. Default: today. */
  readonly date?: string | undefined;
}

/** Records that a person has reviewed a language's translations as they are today. */
export async function review(
  argument: string | undefined,
  { by, subject: only, unit, date = today() }: Options,
): Promise<void> {
  const locale = requireLocale(argument);
  if (!by?.trim()) throw new UsageError('Say what the reviewer is: --by "certified translator"');
  if (!isDay(date)) throw new UsageError(`"${date}" is no day; write it as in 2026-11-24`);
  if (date > today()) throw new UsageError(`"${date}" is yet to come; write the day of the review`);
  const all = await readSubjects();
  const subjects = all.filter(({ name }) => !only || name === only);
  if (!subjects.length) {
    throw new UsageError(`"${only}" is none of: ${all.map(({ name }) => name).join(', ')}`);
  }
  const ids = new Set(subjects.flatMap(({ units }) => units.map(({ id }) => id)));
  const strange = unit?.find((id) => !ids.has(id));
  if (strange) throw new UsageError(`No text is called "${strange}"`);
  for (const subject of subjects) {
    // oxlint-disable-next-line no-await-in-loop -- one small file after another
    const known = await readTranslations(subject.name, locale);
    if (!known.units.size) continue;
    const isMeant = (id: string) => !unit || unit.includes(id);
    const done = reviewUnits(subject.units, known, locale, { date, by: by.trim(), isMeant });
    // oxlint-disable-next-line no-await-in-loop
    const path = await saveTranslations(subject, locale, done);
    for (const { id, why } of done.refused) console.log(`${path}: ${id} ${why}; not final.`);
    console.log(`${path}: ${done.final.length} texts are final by this review`);
  }
}

/** Here, not in UTC: an evening's review is of that evening. Swedish writes days as YYYY-MM-DD. */
const today = (): string => new Date().toLocaleDateString('sv');
