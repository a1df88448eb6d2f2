import { located } from '../../../content/ours.ts';
import { readSubjects, saveTranslations } from '../../../content/subjects.ts';
import { readTranslations, updateUnits } from '../../../content/translations.ts';
import type { Command } from '../../command.ts';
import { requireLocale, UsageError } from '../../usage-error.ts';
import { prefill } from './prefill.ts';

/** Begins a language: a file with every text to translate for each subject that has none in it yet. */
async function addLocale(argument: string | undefined, isPrefilled: boolean): Promise<void> {
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
Send these to a translator with ${located('xliff/glossary.yaml')}. When they come back: npx rights-guide translations import <file>`);
}

export const newLanguage: Command = {
  takes: '<language>',
  most: 1,
  says: 'begin a language',
  example: 'translations new es',
  options: { prefill },
  run: ({ words, is }) => addLocale(words[0], is('prefill')),
};
