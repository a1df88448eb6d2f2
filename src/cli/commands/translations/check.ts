import { readFile } from 'node:fs/promises';
import { readSubjects, type Subject } from '../../../content/subjects.ts';
import { located } from '../../../content/ours.ts';
import { readTranslations, standingOf, xliffPath } from '../../../content/translations.ts';
import {
  findTranslationDoubts,
  readGlossary,
  type Glossary,
} from '../../../content/translation-doubts.ts';
import { findTranslationFaults } from '../../../content/translation-faults.ts';
import type { Command } from '../../command.ts';
import { targetLocales } from '../../../locale/locales.ts';

/** A finding about one text of one language. */
interface Finding {
  readonly id: string;
  readonly sentence: string;
  readonly isError: boolean;
}

/**
 * Prints what is wrong with translations, by file and line.
 *
 * @returns 1 where something has to be mended, 0 where nothing has or a person should only look
 */
async function checkAll(): Promise<number> {
  const glossary = readGlossary(await readFile(located('xliff/glossary.yaml'), 'utf8'));
  let errors = 0;
  let warnings = 0;
  for (const subject of await readSubjects()) {
    for (const locale of targetLocales) {
      // oxlint-disable-next-line no-await-in-loop -- one small file after another
      for (const { line, isError } of await checkOne(subject, locale, glossary)) {
        if (isError) errors += 1;
        else warnings += 1;
        console.log(line);
      }
    }
  }
  console.log(`${errors} to mend, ${warnings} to look at`);
  return errors ? 1 : 0;
}

async function checkOne(subject: Subject, locale: string, glossary: Glossary) {
  const { units: known } = await readTranslations(subject.name, locale);
  const path = xliffPath(subject.name, locale);
  const isComplete = subject.completeIn.includes(locale);
  // The interface has to speak every language whole.
  const way = subject.name === 'ui' ? '' : ', or take the language out of complete_in';
  if (!known.size) {
    const line = `${path}: there is no such file; bring it back, or begin it with npx rights-guide translations new ${locale}.`;
    return isComplete ? [{ line, isError: true }] : [];
  }
  const xml = await readFile(path, 'utf8');
  return subject.units
    .flatMap((unit) => findings(unit, known.get(unit.id), locale, { isComplete, way, glossary }))
    .map(({ id, sentence, isError }) => ({
      line: `${path}:${lineOf(xml, id)}: ${isError ? '' : 'look: '}${id} ${sentence}.`,
      isError,
    }));
}

function findings(
  { id, text, isRich }: Subject['units'][number],
  known: Parameters<typeof standingOf>[1],
  locale: string,
  { isComplete, way, glossary }: { isComplete: boolean; way: string; glossary: Glossary },
): Finding[] {
  const standing = standingOf(text, known);
  if (standing === 'missing') {
    if (known?.target) {
      const sentence = `is translated and marked as unfinished; where it is done, write state="translated" on its target`;
      return [{ id, sentence, isError: isComplete }];
    }
    const sentence = `has no translation; translate it${way}`;
    return isComplete ? [{ id, sentence, isError: true }] : [];
  }
  if (standing === 'stale' || !known) {
    const sentence = `is translated from another English; adapt it${way}`;
    return [{ id, sentence, isError: isComplete }];
  }
  const pair = { source: text, target: known.target, isRich };
  return [
    ...findTranslationFaults(pair, locale).map((sentence) => ({ id, sentence, isError: true })),
    ...findTranslationDoubts(pair, locale, glossary).map((sentence) => ({
      id,
      sentence,
      isError: false,
    })),
  ];
}

const lineOf = (xml: string, id: string): number =>
  xml.slice(0, Math.max(0, xml.indexOf(`id="${id}"`))).split('\n').length;

export const checkTranslations: Command = {
  most: 0,
  says: 'what is wrong with translations',
  example: 'translations check',
  run: checkAll,
};
