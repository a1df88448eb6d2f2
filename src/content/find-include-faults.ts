import type { Fault } from './find-faults.ts';
import type { PackFile } from './pack-schema.ts';

/** What is wrong with what a file includes, as far as the file itself shows it. */
export function findIncludeFaults({ id, include = [], faq }: PackFile): Fault[] {
  const shown = new Set(faq.questions.map((question) => question.id));
  return include.flatMap(({ pack, questions }, index) => {
    if (pack === id) {
      const message = `is "${pack}", this file, whose questions are shown anyway; write another guide’s id`;
      return [{ path: ['include', index, 'pack'], message }];
    }
    return questions.flatMap((question, at) => {
      const isFirst = !shown.has(question);
      shown.add(question);
      const message = `has "${question}", which is a question of this guide already; take it out`;
      return isFirst ? [] : [{ path: ['include', index, 'questions', at], message }];
    });
  });
}

/**
 * What a file wants of another and does not get.
 *
 * @param index the place of the other in the list
 */
export function findMissingQuestions(file: PackFile, index: number, other: PackFile): Fault[] {
  const known = other.faq.questions.map(({ id }) => id);
  return (file.include?.[index]?.questions ?? []).flatMap((question, at) => {
    if (known.includes(question)) return [];
    const origin = other.include?.find(({ questions }) => questions.includes(question))?.pack;
    const why = origin
      ? `${other.id} includes from ${origin}; include it from there`
      : `is no question of ${other.id}; write some of: ${known.join(', ')}`;
    return [
      { path: ['include', index, 'questions', at], message: `has "${question}", which ${why}` },
    ];
  });
}
