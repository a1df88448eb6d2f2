import { newUnit, standingOf } from './translations.ts';
import { findTranslationFaults } from './translation-faults.ts';
import { hashOf, type TransUnit, type Translations } from './xliff.ts';
import type { SourceUnit } from './subjects.ts';

/** What became of the texts of a file that a translator has sent back. */
export interface Imported {
  readonly units: TransUnit[];
  /** Ids of new translations, which wait for a review. */
  readonly taken: readonly string[];
  /** Ids of texts that nobody has translated. */
  readonly open: readonly string[];
  /** Those of them that were final until now. */
  readonly wereFinal: readonly string[];
  /** What was not taken over, or is shown to nobody, and why, as the end of a sentence. */
  readonly left: readonly { readonly id: string; readonly why: string }[];
}

/** Why several texts at once are left, of one text. */
export const unfinishedText =
  'has no state, or one that says unfinished; where it is done, import with --finished';
export const olderText = 'is translated from another English than today’s';
export const unknownText = 'is no text of ours';

/** States by which translators' tools say that a text is not done, whatever stands in it. */
const unfinished = [
  'new',
  'needs-translation',
  'needs-l10n',
  'needs-adaptation',
  'needs-review-l10n',
];

/**
 * Takes over a translator's work text by text. Nothing of ours is lost: an empty text changes nothing,
 * one that is as it was keeps its review, and a current one is replaced only by one that is current and
 * has nothing wrong with it.
 *
 * No state of a tool counts as a review (translate-toolkit approves all that it writes): a text that has
 * changed waits for `review`.
 *
 * @param isAllFinished whether every text that differs from ours is done, whatever its state says: OmegaT
 *   knows no states
 */
export function importUnits(
  english: readonly SourceUnit[],
  ours: ReadonlyMap<string, TransUnit>,
  theirs: Translations,
  { locale, isAllFinished = false }: { locale: string; isAllFinished?: boolean },
): Imported {
  const taken: string[] = [];
  const wereFinal: string[] = [];
  const left: { id: string; why: string }[] = [];

  const units = english.map((source): TransUnit => {
    const { id, text, isRich } = source;
    const kept = ours.get(id) ?? newUnit(source);
    const given = isAllFinished ? withName(theirs.units.get(id)) : theirs.units.get(id);
    if (!given) return kept;
    const remarked = { ...kept, ...(given.remarks && { remarks: given.remarks }) };
    if (!given.target) return remarked;
    const isDone = !unfinished.includes(given.state);
    const isOpen = kept.state === 'needs-translation';
    if (given.target === kept.target && isOpen && !isDone && !isAllFinished) {
      // Written into our own file, which does not say that it is done.
      left.push({ id, why: unfinishedText });
      return remarked;
    }
    if (given.target === kept.target && !isOpen) {
      // The same words, said by the translator to hold for the English of today.
      const isDraft = isAllFinished && kept.hash === hashOf(text);
      const isConfirmed =
        kept.state === 'needs-adaptation' && given.source === text && (isDone || isDraft);
      return isConfirmed ? take(remarked, given.target, text) : remarked;
    }
    const faults = findTranslationFaults({ source: text, target: given.target, isRich }, locale);
    const why =
      given.source !== text ? olderText : !isDone && !isAllFinished ? unfinishedText : faults[0];
    if (why === undefined) return take(remarked, given.target, text);
    const isCurrent = ['unreviewed', 'final'].includes(standingOf(text, kept));
    left.push({ id, why });
    if (isCurrent) return remarked;
    if (why === faults[0]) return take(remarked, given.target, text);
    return keepForTranslator(remarked, given, text);
  });

  const known = new Set(english.map(({ id }) => id));
  for (const { id, target } of theirs.units.values()) {
    if (target && !known.has(id)) left.push({ id, why: unknownText });
  }
  const open = units.filter(({ target }) => !target).map(({ id }) => id);
  return { units, taken, open, wereFinal, left };

  function take(kept: TransUnit, target: string, text: string): TransUnit {
    taken.push(kept.id);
    if (standingOf(text, kept) === 'final') wereFinal.push(kept.id);
    const { reviewed: _, review: __, previous: ___, previousTarget: ____, ...rest } = kept;
    const state = 'needs-review-translation';
    return { ...rest, source: text, target, state, approved: false, hash: hashOf(text) };
  }
}

/** What has a name of its own, which may be the same in every language. */
const isName = /^publisher(?:\.short-name)?$|^agencies\.|^resources\.[^.]+\.name$/;

/**
 * A name that is its English, for a translation that is one. A longer text, and one that came with English
 * to write over, may as well have been passed over; the short name has no other words.
 */
function withName(given: TransUnit | undefined): TransUnit | undefined {
  if (!given?.copy) return given;
  const isMeant =
    given.copy === 'bare' ? isName.test(given.id) : given.id === 'publisher.short-name';
  return isMeant ? { ...given, target: given.source } : given;
}

/**
 * A draft: the state keeps it from readers; its hash says for which English it is meant. Where that is the
 * English of today, nothing is there to adapt.
 */
function keepForTranslator(kept: TransUnit, given: TransUnit, text: string): TransUnit {
  const { reviewed: _, review: __, previous, previousTarget: ___, ...rest } = kept;
  const isOlder = given.source !== text;
  const old = isOlder ? given.source : previous;
  const isStale = isOlder || previous !== undefined || kept.hash !== hashOf(text);
  return {
    ...rest,
    source: text,
    target: given.target,
    state: isStale ? 'needs-adaptation' : 'needs-translation',
    approved: false,
    hash: hashOf(given.source),
    ...(old !== undefined && { previous: old }),
  };
}
