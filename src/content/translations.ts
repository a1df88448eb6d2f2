import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { located } from './ours.ts';
import {
  decodeXliff,
  hashOf,
  readXliff,
  XliffError,
  type TransUnit,
  type Translations,
} from './xliff.ts';

/**
 * The file of a translator: `ui` for the interface, or an organization's id.
 *
 * @param home the folder that holds xliff/. Default: this one.
 */
export const xliffPath = (subject: string, locale: string, home = '.'): string =>
  posix.join(home, `xliff/${subject}/${locale}.xlf`);

/** What translators have for a subject; no units where they have no file yet. */
export async function readTranslations(
  subject: string,
  locale: string,
  home?: string,
): Promise<Translations> {
  const own = xliffPath(subject, locale, home);
  const path = subject === 'ui' ? located(own) : own;
  if (!existsSync(path)) return { locale, original: '', reviews: [], units: new Map() };
  return readXliffFile(path);
}

/**
 * Reads a translator's file.
 *
 * @throws `XliffError`, in a sentence that begins with the path; its `cause` has the sentence alone
 */
export async function readXliffFile(path: string): Promise<Translations> {
  try {
    return readXliff(decodeXliff(await readFile(path)));
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    throw new XliffError(`${path}: ${error.message}.`, { cause: error });
  }
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
 * and is shown to no reader. Where the English goes back, the text is what it was before: what a translator
 * has begun meanwhile is meant for another English.
 */
export function updateUnits(
  english: readonly { id: string; text: string; note: string }[],
  known: ReadonlyMap<string, TransUnit>,
): TransUnit[] {
  return english.map(({ id, text, note }): TransUnit => {
    const unit = known.get(id);
    if (!unit?.target) return newUnit({ id, text, note });
    const { previous, previousTarget, ...rest } = unit;
    if (unit.hash === hashOf(text) && unit.state !== 'needs-translation') {
      const isBack = unit.state === 'needs-adaptation' && previous === text;
      const isCurrent = unit.source === text && unit.state !== 'needs-adaptation';
      const target = (isBack && previousTarget) || unit.target;
      if (isBack || isCurrent) return withStanding({ ...rest, source: text, target, note }, text);
    }
    const isDraft = unit.state === 'needs-translation' && unit.hash === hashOf(text);
    if (isDraft && unit.source === text && previous === undefined) return { ...rest, note };
    // Adapted in this very file: the English of today stands in it, and beside it the one of before.
    const isAdapted =
      unit.source === text &&
      unit.state !== 'needs-adaptation' &&
      (previous !== undefined || !unit.hash);
    if (isAdapted) {
      const { reviewed: _, review: __, ...changed } = rest;
      return withStanding({ ...changed, note, hash: hashOf(text) }, text);
    }
    const old = previous ?? (unit.source === text ? undefined : unit.source);
    return {
      ...rest,
      source: text,
      note,
      state: 'needs-adaptation',
      approved: false,
      ...(old !== undefined && { previous: old }),
      ...(previousTarget !== undefined && { previousTarget }),
    };
  });
}

/** A text that nobody has translated. */
export const newUnit = ({
  id,
  text,
  note,
}: {
  id: string;
  text: string;
  note: string;
}): TransUnit => ({
  id,
  source: text,
  note,
  target: '',
  state: 'needs-translation',
  approved: false,
  hash: hashOf(text),
});

/** A current text with the state that it has by its hashes: tools leave `final` on what they change. */
function withStanding(unit: TransUnit, text: string): TransUnit {
  const isReviewed = unit.reviewed === hashOf(unit.target);
  const restored: TransUnit = { ...unit, state: 'final', approved: true };
  if (isReviewed && standingOf(text, restored) === 'final') return restored;
  const { reviewed: _, review: __, ...rest } = unit;
  return { ...rest, state: 'needs-review-translation', approved: false };
}
