import { isDay } from '../../../content/fields.ts';
import { readSubjects, saveTranslations } from '../../../content/subjects.ts';
import { readTranslations } from '../../../content/translations.ts';
import { reviewUnits } from '../../../content/review-units.ts';
import type { Call, Command } from '../../command.ts';
import { requireLocale, UsageError } from '../../usage-error.ts';

/** Records that a person has reviewed a language's translations as they are today. */
async function recordReview({ words, text, texts }: Call): Promise<void> {
  const locale = requireLocale(words[0]);
  const by = text('by');
  const only = text('subject');
  const unit = texts('unit');
  const date = text('date') ?? today();
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

export const review: Command = {
  takes: '<language>',
  most: 1,
  says: 'record that a person has reviewed the translations of today',
  example: 'translations review es --by "certified translator"',
  options: {
    by: { type: 'string', value: '<role>', says: 'what the reviewer is, not who' },
    subject: { type: 'string', value: '<id>', says: 'one guide only' },
    unit: {
      type: 'string',
      multiple: true,
      value: '<id>',
      says: 'this text only; may be repeated',
    },
    date: { type: 'string', value: '<day>', says: 'the day of the review, as in 2026-11-24' },
  },
  run: recordReview,
};
