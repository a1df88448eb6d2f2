import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hashOf, readXliff, type TransUnit, type Translations } from './xliff.ts';

/** The file of a translator: `ui` for the interface, or an organization's id. */
export const xliffPath = (subject: string, locale: string): string =>
  `xliff/${subject}/${locale}.xlf`;

/** What translators have for a subject; no units where they have no file yet. */
export async function readTranslations(subject: string, locale: string): Promise<Translations> {
  const path = xliffPath(subject, locale);
  if (!existsSync(path)) return { locale, original: '', reviews: [], units: new Map() };
  return readXliff(await readFile(path, 'utf8'));
}

/**
 * How a text stands in a language: nobody has translated it; its English has changed since, or is said
 * to have; it is translated and no person has reviewed it; or a review of exactly this English and this
 * translation is on record.
 */
export type Standing = 'missing' | 'stale' | 'unreviewed' | 'final';

export function standingOf(english: string, unit: TransUnit | undefined): Standing {
  if (!unit?.target || unit.state === 'needs-translation') return 'missing';
  const isStale = unit.source !== english || unit.hash !== hashOf(english);
  if (isStale || unit.state === 'needs-adaptation') return 'stale';
  const isReviewed = unit.state === 'final' && unit.approved;
  return isReviewed && unit.reviewed === hashOf(unit.target) ? 'final' : 'unreviewed';
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
  const standing = standingOf(english, unit);
  const isReviewed = standing === 'final';
  const isOffered = isReviewed || (standing === 'unreviewed' && offersUnreviewed);
  return unit && isOffered ? { target: unit.target, isReviewed } : undefined;
}

/**
 * The units of a file after its English has been read again. A text whose English has changed keeps
 * its translation for the translator, marked `needs-adaptation`, beside the English that it translates,
 * and is shown to no reader.
 */
export function updateUnits(
  english: readonly { id: string; text: string; note: string }[],
  known: ReadonlyMap<string, TransUnit>,
): TransUnit[] {
  return english.map(({ id, text, note }): TransUnit => {
    const unit = known.get(id);
    if (!unit?.target) {
      const state = 'needs-translation';
      return { id, source: text, note, target: '', state, approved: false, hash: hashOf(text) };
    }
    // Translated from the English that stands in the file, and that is today's.
    if (unit.source === text && unit.state !== 'needs-adaptation') {
      const { previous: _, ...rest } = unit;
      return { ...rest, note, hash: hashOf(text) };
    }
    const { reviewed: _, ...rest } = unit;
    const previous = unit.previous ?? (unit.source === text ? undefined : unit.source);
    return {
      ...rest,
      source: text,
      note,
      state: 'needs-adaptation',
      approved: false,
      ...(previous !== undefined && { previous }),
    };
  });
}
