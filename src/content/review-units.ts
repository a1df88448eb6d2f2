import { standingOf } from './translations.ts';
import { findTranslationFaults } from './translation-faults.ts';
import { hashOf, type Review, type TransUnit, type Translations } from './xliff.ts';
import type { SourceUnit } from './subjects.ts';

/** What a review has reached. */
export interface Reviewed {
  readonly reviews: readonly Review[];
  readonly units: TransUnit[];
  readonly final: readonly string[];
  /** Ids of texts that cannot be final, and why, as the end of a sentence. */
  readonly refused: readonly { readonly id: string; readonly why: string }[];
}

/**
 * Records that a person has reviewed translations as they are today: it holds for exactly this English
 * and these words, and a change of either undoes it.
 *
 * @param isMeant which of the texts the review is about
 */
export function reviewUnits(
  english: readonly SourceUnit[],
  { units: known, reviews }: Translations,
  locale: string,
  { date, by, isMeant }: { date: string; by: string; isMeant: (id: string) => boolean },
): Reviewed {
  const review = { name: `review-${reviews.length + 1}`, date, by };
  const final: string[] = [];
  const refused: { id: string; why: string }[] = [];
  const units = english.flatMap(({ id, text, isRich }): TransUnit[] => {
    const unit = known.get(id);
    if (!unit) return [];
    const standing = standingOf(text, unit);
    if (!isMeant(id) || standing === 'final') return [unit];
    const [fault] = findTranslationFaults({ source: text, target: unit.target, isRich }, locale);
    const why = {
      missing: 'has no translation',
      stale: 'is translated from another English',
      unreviewed: fault,
    }[standing];
    if (why) {
      refused.push({ id, why });
      return [unit];
    }
    final.push(id);
    const reviewed = hashOf(unit.target);
    return [{ ...unit, state: 'final', approved: true, reviewed, review: review.name }];
  });
  return { reviews: final.length ? [...reviews, review] : reviews, units, final, refused };
}
