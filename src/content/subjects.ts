import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { targetLocales } from '../locale/locales.ts';
import { readContent } from './read-content.ts';
import { resolveNames } from './to-pack.ts';
import { xliffPath } from './translations.ts';
import { readUiUnits } from './ui-units.ts';
import { unitsOf } from './units.ts';
import { writeXliff } from './write-xliff.ts';
import type { Review, TransUnit } from './xliff.ts';

/** A text to translate. */
export interface SourceUnit {
  readonly id: string;
  readonly text: string;
  readonly note: string;
  readonly isRich: boolean;
}

/** What has a translator's file for each language: the interface, or an organization's guide. */
export interface Subject {
  /** `ui`, or the organization's id; the folder in xliff/. */
  readonly name: string;
  /** The file that holds the English. */
  readonly original: string;
  /** Each text once, in the order of that file. */
  readonly units: readonly SourceUnit[];
  /** The languages in which every text has to be translated and up to date. */
  readonly completeIn: readonly string[];
}

/**
 * Every subject, the interface first where this is the folder it is translated in. The interface is shown
 * in a language whole or not at all.
 */
export async function readSubjects(): Promise<Subject[]> {
  const guides = (await readContent()).map((file) => ({
    name: file.id,
    original: `content/${file.id}.yaml`,
    // A name that stands in several parts is translated once.
    units: [...new Map(unitsOf(resolveNames(file)).map((unit) => [unit.id, unit])).values()],
    completeIn: file.complete_in ?? [],
  }));
  const ui = {
    name: 'ui',
    original: 'src/locale/messages.ts',
    units: await readUiUnits(),
    completeIn: targetLocales,
  };
  return existsSync('xliff/ui') ? [ui, ...guides] : guides;
}

/** Writes a translator's file and returns its path. */
export async function saveTranslations(
  { name, original }: Subject,
  locale: string,
  file: { readonly reviews: readonly Review[]; readonly units: readonly TransUnit[] },
  isPrefilled = false,
): Promise<string> {
  const path = xliffPath(name, locale);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, writeXliff({ original, locale, ...file }, isPrefilled));
  return path;
}
