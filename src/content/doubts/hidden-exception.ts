import type { PackFile } from '../pack-schema.ts';
import type { Finding } from './finding.ts';

/** A bare no is read alone, by people in a hurry. */
export function findHiddenExceptions({ faq }: PackFile): Finding[] {
  return faq.questions.flatMap(({ verdict, answer }, index) => {
    const [found] = answer.match(/\b(except|unless|solely|other than)\b/i) ?? [];
    if (verdict !== 'no' || !found) return [];
    const message = `is "no", but the answer says "${found}"; if there are exceptions, write no-except and name them under exceptions`;
    return [{ rule: 'hidden-exception', path: ['faq', 'questions', index, 'verdict'], message }];
  });
}
