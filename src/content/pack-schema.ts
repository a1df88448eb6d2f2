import type { InferOutput } from 'valibot';
import { verdicts, type Pack } from '../model/pack.ts';
import { choice, group, id, list, names, richText, text } from './fields.ts';

/** What an organization's file holds, in the order of the templates. */
export const packSchema = group({
  id: id('the name of this file without .yaml'),
  language: choice(['en']),
  title: text('the guide’s heading'),
  publisher: text('the organization that answers for this text'),
  agencies: names('a short name, a colon and a full name for each agency the answers are about'),
  faq: group({
    title: text('the heading above the questions'),
    questions: list(
      group({
        id: id('a short name that will never change; it becomes the address #rights-<id>'),
        question: text('the question as a reader would ask it'),
        verdict: choice(verdicts),
        about: text('one of the short names under agencies'),
        answer: richText('the answer'),
      }),
      'at least one question, each after a hyphen',
    ),
  }),
});

export type PackFile = InferOutput<typeof packSchema>;

/** A fault between fields: where it is, and the end of a sentence that begins with the field's name. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What the fields cannot see one by one: names that lead nowhere, ids given twice. */
export function findFaults({ agencies, faq: { questions } }: PackFile): Fault[] {
  return questions.flatMap(({ id, about }, index) => {
    const at = (field: string) => ['faq', 'questions', index, field];
    const faults: Fault[] = [];
    const first = questions.findIndex((other) => other.id === id);
    if (first !== index) {
      const message = `is "${id}", as in question ${first + 1}; give each question its own id`;
      faults.push({ path: at('id'), message });
    }
    if (!Object.hasOwn(agencies, about)) {
      const known = Object.keys(agencies).join(', ');
      const message = `is "${about}", which is not under agencies; add it there or write one of: ${known}`;
      faults.push({ path: at('about'), message });
    }
    return faults;
  });
}

/** A file without faults → `Pack`. */
export function toPack({ language, agencies, faq, ...rest }: PackFile): Pack {
  const questions = faq.questions.map((question) => ({
    ...question,
    about: agencies[question.about] as string,
  }));
  return { ...rest, locale: language, faq: { ...faq, questions } };
}
