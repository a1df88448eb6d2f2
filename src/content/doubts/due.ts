import type { PackFile } from '../pack-schema.ts';
import type { Finding } from './finding.ts';

/** How many days before an answer is due its author is told. */
const ahead = 30;

/**
 * The answers that a person has to check again soon.
 *
 * @param today YYYY-MM-DD
 */
export function findDue({ faq }: PackFile, today: string): Finding[] {
  return faq.questions.flatMap(({ review_by: due }, index) => {
    if (!due) return [];
    const days = Math.round((Date.parse(due) - Date.parse(today)) / 86_400_000);
    // Without today it is no number, and nothing is due.
    if (!(days <= ahead)) return [];
    const when =
      days < 0
        ? 'is over, and readers are asked to confirm the answer by phone'
        : `is in ${days} days`;
    const message = `${when}; check the answer, then write the day under reviewed and a later review_by`;
    return [{ rule: 'due', path: ['faq', 'questions', index, 'review_by'], message }];
  });
}
