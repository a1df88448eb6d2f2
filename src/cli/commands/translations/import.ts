import { existsSync } from 'node:fs';
import {
  importUnits,
  olderText,
  unfinishedText,
  unknownText,
  type Imported,
} from '../../../content/import-units.ts';
import { readSubjects, saveTranslations, type Subject } from '../../../content/subjects.ts';
import { readTranslations, readXliffFile } from '../../../content/translations.ts';
import { XliffError, type Translations } from '../../../content/xliff.ts';
import { locales, targetLocales } from '../../../locale/locales.ts';
import { localeFor } from '../../../locale/negotiate.ts';
import type { Command } from '../../command.ts';
import { UsageError } from '../../usage-error.ts';

/**
 * Takes over a file that a translator has sent back, from whatever tool.
 *
 * @returns 1 where something was not taken over, or is shown to nobody
 */
async function importFile(path: string | undefined, isFinished: boolean): Promise<number> {
  if (!path) throw new UsageError('Name the file, as in: ~/es.xlf');
  if (!existsSync(path)) throw new UsageError(`${path} cannot be read`);
  const theirs = await readXliffFile(path);
  // Tools write fa_AF, zh_Hans, or the language alone.
  const locale = localeFor(theirs.locale, locales);
  if (!locale || locale === 'en') {
    throw new XliffError(
      `${path}: its target-language is "${theirs.locale}"; write one of ${targetLocales.join(', ')} there.`,
    );
  }
  const subject = subjectOf(theirs, await readSubjects(), path);
  await refuseOtherLanguage(subject, theirs, locale, path);
  const { units: ours, reviews } = await readTranslations(subject.name, locale);
  const options = { locale, isAllFinished: isFinished };
  const imported = importUnits(subject.units, ours, theirs, options);
  const written = await saveTranslations(subject, locale, { reviews, units: imported.units });
  if (theirs.original && theirs.original !== subject.original) {
    console.log(
      `${path}: its original="${theirs.original}" names no guide here; most of its texts are those of ${subject.name}, and it was taken into that.`,
    );
  }
  for (const sentence of [...reasons(imported), sum(imported)]) {
    console.log(`${written}: ${sentence}`);
  }
  return imported.left.length ? 1 : 0;
}

/** What is said of several texts at once. */
const together = new Map([
  [
    unfinishedText,
    'have no state, or one that says unfinished; where they are done, import with --finished',
  ],
  [olderText, 'are translated from another English than today’s'],
  [unknownText, 'are no texts of ours'],
]);

/** Why texts were left: once, where many share a reason. */
function reasons({ left }: Imported): string[] {
  return [...new Set(left.map(({ why }) => why))].flatMap((why) => {
    const ids = left.filter((each) => each.why === why).map(({ id }) => id);
    const all = together.get(why);
    if (!all || ids.length === 1) return ids.map((id) => `${id} ${why}.`);
    const named = ids.slice(0, 3).join(', ') + (ids.length > 3 ? ', …' : '');
    return [`${ids.length} texts (${named}) ${all}.`];
  });
}

/** Where each text is now: those of ours, and of the file’s what is none of ours. */
function sum({ units, taken, open, wereFinal, left }: Imported): string {
  const wrong = left.filter(({ id }) => taken.includes(id)).length;
  const unknown = left.filter(({ why }) => why === unknownText).length;
  const unchanged = units.length - taken.length - open.length - (left.length - wrong - unknown);
  const final = wereFinal.length ? `, ${wereFinal.length} that were final` : '';
  return `${taken.length} texts taken over, to review (${wrong} with something wrong${final}); ${unchanged} as they were; ${open.length} still to translate; ${left.length - wrong} left`;
}

/** Whose file it is: the one it says it comes from, else the one with most of its texts. */
function subjectOf(theirs: Translations, subjects: readonly Subject[], path: string): Subject {
  const named = subjects.find(({ original }) => original === theirs.original);
  if (named) return named;
  const counted = subjects
    .map((subject) => ({
      subject,
      shared: subject.units.filter(({ id }) => theirs.units.has(id)).length,
    }))
    .filter(({ shared }) => shared)
    .toSorted((a, b) => b.shared - a.shared);
  const [first, second] = counted;
  if (!first) throw new XliffError(`${path}: none of its texts is one of ours.`);
  if (first.shared === second?.shared) {
    throw new XliffError(
      `${path}: its texts are those of ${first.subject.name} and of ${second.subject.name}; write original="${first.subject.original}" or the other on its <file>.`,
    );
  }
  return first.subject;
}

/** A file under another language's name would take the place of good translations. */
async function refuseOtherLanguage(
  { name }: Subject,
  theirs: Translations,
  locale: string,
  path: string,
): Promise<void> {
  const given = [...theirs.units.values()].filter(({ target }) => target);
  for (const other of targetLocales.filter((tag) => tag !== locale)) {
    // oxlint-disable-next-line no-await-in-loop -- one small file after another
    const { units } = await readTranslations(name, other);
    const same = given.filter(({ id, target }) => units.get(id)?.target === target).length;
    if (given.length > 3 && same > given.length / 2) {
      throw new XliffError(
        `${path}: its target-language is "${theirs.locale}", but its texts are those of ${other}; write ${other} there.`,
      );
    }
  }
}

export const importTranslations: Command = {
  takes: '<file>',
  most: 1,
  says: 'take over a file that a translator has sent back',
  example: 'translations import ~/es.xlf',
  options: {
    finished: { type: 'boolean', says: 'all of it is done; for OmegaT, which knows no states' },
  },
  run: ({ words, is }) => importFile(words[0], is('finished')),
};
