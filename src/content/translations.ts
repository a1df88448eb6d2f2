import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hashOf, readXliff, type TransUnit } from './xliff.ts';

/** The file of a translator: `ui` for the interface, or an organization's id. */
export const xliffPath = (subject: string, locale: string): string =>
  `xliff/${subject}/${locale}.xlf`;

/** What translators have for a subject, by unit id; nothing where they have no file yet. */
export async function readTranslations(
  subject: string,
  locale: string,
): Promise<Map<string, TransUnit>> {
  const path = xliffPath(subject, locale);
  return existsSync(path) ? readXliff(await readFile(path, 'utf8')) : new Map<string, TransUnit>();
}

/** A translation that readers may see. */
export interface Current {
  readonly target: string;
  /** Whether a person has reviewed it against this English. */
  readonly isReviewed: boolean;
}

/**
 * The gate before every reader: a translation of exactly this English, reviewed by a person, or not
 * yet reviewed where the organization offers that.
 */
export function currentTranslation(
  english: string,
  unit: TransUnit | undefined,
  offersUnreviewed: boolean,
): Current | undefined {
  if (!unit?.target || unit.source !== english || unit.hash !== hashOf(english)) return undefined;
  if (unit.state === 'final' && unit.approved) return { target: unit.target, isReviewed: true };
  const isOffered = unit.state === 'needs-review-translation' && offersUnreviewed;
  return isOffered ? { target: unit.target, isReviewed: false } : undefined;
}

/**
 * The units of a file after its English has been read again. A text whose English has changed keeps
 * its translation for the translator, marked `needs-adaptation`, and is shown to no reader.
 */
export function updateUnits(
  english: readonly { id: string; text: string; note: string }[],
  known: ReadonlyMap<string, TransUnit>,
): TransUnit[] {
  return english.map(({ id, text, note }) => {
    const unit = known.get(id);
    if (!unit?.target) {
      const state = 'needs-translation';
      return { id, source: text, note, target: '', state, approved: false, hash: hashOf(text) };
    }
    // Translated from the English that stands in the file, and that is today's.
    if (unit.source === text && unit.state !== 'needs-adaptation') {
      return { ...unit, note, hash: hashOf(text) };
    }
    return { ...unit, source: text, note, state: 'needs-adaptation', approved: false };
  });
}
