import { standingOf } from './translations.ts';
import { hashOf, type TransUnit, type Translations } from './xliff.ts';
import type { SourceUnit } from './subjects.ts';

/** What became of the texts of a file that a translator has sent back. */
export interface Imported {
  readonly units: TransUnit[];
  /** Ids of new translations, which wait for a review. */
  readonly taken: readonly string[];
  /** Ids of texts that the translator has marked as unfinished, or translated from an older English. */
  readonly stale: readonly string[];
  /** Ids that are no texts of ours. */
  readonly unknown: readonly string[];
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
 * one that is as it was keeps its review, and a current one is not replaced by one that is stale.
 *
 * No state of a tool counts as a review (translate-toolkit approves all that it writes): a text that has
 * changed waits for `review`.
 *
 * @param isAllFinished whether every text is done, whatever its state says: OmegaT knows no states
 */
export function importUnits(
  english: readonly SourceUnit[],
  ours: ReadonlyMap<string, TransUnit>,
  theirs: Translations,
  isAllFinished = false,
): Imported {
  const isFinished = ({ source, state }: TransUnit, text: string): boolean =>
    source === text && (isAllFinished || !unfinished.includes(state));
  const taken: string[] = [];
  const stale: string[] = [];
  const units = english.map(({ id, text, note }): TransUnit => {
    const own = ours.get(id);
    const given = theirs.units.get(id);
    const kept: TransUnit = own ?? {
      id,
      source: text,
      note,
      target: '',
      state: 'needs-translation',
      approved: false,
      hash: hashOf(text),
    };
    if (!given?.target || given.target === kept.target) {
      // The same words, but said to be done now: a stale text that still holds.
      const isConfirmed =
        given?.target && kept.state === 'needs-adaptation' && isFinished(given, text);
      return isConfirmed ? take(id, kept, given.target, text) : kept;
    }
    if (isFinished(given, text)) return take(id, kept, given.target, text);
    if (['unreviewed', 'final'].includes(standingOf(text, own))) return kept;
    stale.push(id);
    const { reviewed: _, review: __, previous: ___, ...rest } = kept;
    return {
      ...rest,
      source: text,
      target: given.target,
      state: 'needs-adaptation',
      approved: false,
      hash: hashOf(given.source),
      ...(given.source !== text && { previous: given.source }),
    };
  });
  const known = new Set(english.map(({ id }) => id));
  const unknown = [...theirs.units.keys()].filter((id) => !known.has(id));
  return { units, taken, stale, unknown };

  function take(id: string, kept: TransUnit, target: string, text: string): TransUnit {
    taken.push(id);
    const { reviewed: _, review: __, previous: ___, ...rest } = kept;
    const state = 'needs-review-translation';
    return { ...rest, source: text, target, state, approved: false, hash: hashOf(text) };
  }
}
