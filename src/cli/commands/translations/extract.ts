import { readSubjects, saveTranslations } from '../../../content/subjects.ts';
import { readTranslations, updateUnits } from '../../../content/translations.ts';
import type { Command } from '../../command.ts';
import { prefill } from './prefill.ts';
import { targetLocales } from '../../../locale/locales.ts';

/**
 * Brings every translator's file up to the English of today: new texts come in, texts that are gone
 * go, and a translation whose English has changed is kept, marked needs-adaptation.
 */
async function extractAll(isPrefilled: boolean): Promise<void> {
  for (const subject of await readSubjects()) {
    for (const locale of targetLocales) {
      // oxlint-disable-next-line no-await-in-loop -- one small file after another
      const { reviews, units: known } = await readTranslations(subject.name, locale);
      if (!known.size) continue;
      const units = updateUnits(subject.units, known);
      // oxlint-disable-next-line no-await-in-loop
      const path = await saveTranslations(subject, locale, { reviews, units }, isPrefilled);
      const open = units.filter(({ state }) => state === 'needs-translation').length;
      const stale = units.filter(({ state }) => state === 'needs-adaptation').length;
      const ids = new Set(units.map(({ id }) => id));
      for (const { id, target } of known.values()) {
        if (target && !ids.has(id))
          console.log(`${path}: ${id} is gone, with its translation: ${target}`);
      }
      console.log(`${path}: ${units.length} texts, ${open} to translate, ${stale} to adapt`);
    }
  }
}

export const extract: Command = {
  most: 0,
  says: 'bring every translator’s file up to the English of today',
  example: 'translations extract',
  options: { prefill },
  run: ({ is }) => extractAll(is('prefill')),
};
