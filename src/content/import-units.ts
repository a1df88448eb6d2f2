import { newUnit, standingOf } from './translations.ts';
import { findTranslationFaults } from './translation-faults.ts';
import { hashOf, type TransUnit, type Translations } from './xliff.ts';
import type { SourceUnit } from './subjects.ts';

/** What became of the texts of a file that a translator has sent back. */
export interface Imported {
  readonly units: TransUnit[];
  /** Ids of new translations, which wait for a review. */
  readonly taken: readonly string[];
  /** Those of them that were final until now. */
  readonly wereFinal: readonly string[];
  /** What was not taken over, or is shown to nobody, and why, as the end of a sentence. */
  readonly left: readonly { readonly id: string; readonly why: string }[];
}

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
  const sayUnfinished = 'is marked as unfinished; where it is done, import with --finished';
  const taken: string[] = [];
  const wereFinal: string[] = [];
  const left: { id: string; why: string }[] = [];

  const units = english.map((source): TransUnit => {
    const { id, text, isRich } = source;
    const kept = ours.get(id) ?? newUnit(source);
    const given = theirs.units.get(id);
    if (!given) return kept;
    const remarked = { ...kept, ...(given.remarks && { remarks: given.remarks }) };
    if (!given.target) return remarked;
    const isDone = !unfinished.includes(given.state);
    const isOpen = kept.state === 'needs-translation';
    if (given.target === kept.target && isOpen && !isDone && !isAllFinished) {
      // Written into our own file, which does not say that it is done.
      left.push({ id, why: sayUnfinished });
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
      given.source !== text
        ? 'is translated from another English than today’s'
        : !isDone && !isAllFinished
          ? sayUnfinished
          : faults[0];
    if (why === undefined) return take(remarked, given.target, text);
    const isCurrent = ['unreviewed', 'final'].includes(standingOf(text, kept));
    left.push({ id, why });
    if (isCurrent) return remarked;
    if (why === faults[0]) return take(remarked, given.target, text);
    return keepForTranslator(remarked, given, text);
  });

  const known = new Set(english.map(({ id }) => id));
  for (const { id, target } of theirs.units.values()) {
    if (target && !known.has(id)) left.push({ id, why: 'is no text of ours' });
  }
  return { units, taken, wereFinal, left };

  function take(kept: TransUnit, target: string, text: string): TransUnit {
    taken.push(kept.id);
    if (standingOf(text, kept) === 'final') wereFinal.push(kept.id);
    const { reviewed: _, review: __, previous: ___, ...rest } = kept;
    const state = 'needs-review-translation';
    return { ...rest, source: text, target, state, approved: false, hash: hashOf(text) };
  }
}

/** A draft: the state keeps it from readers; its hash says for which English it is meant. */
function keepForTranslator(kept: TransUnit, given: TransUnit, text: string): TransUnit {
  const { reviewed: _, review: __, previous, ...rest } = kept;
  const isOlder = given.source !== text;
  const old = isOlder ? given.source : previous;
  return {
    ...rest,
    source: text,
    target: given.target,
    state: 'needs-adaptation',
    approved: false,
    hash: hashOf(given.source),
    ...(old !== undefined && { previous: old }),
  };
}
