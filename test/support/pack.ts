import type { Pack, Question } from '../../src/model/pack.ts';

const question = (id: string, verdict: Question['verdict'] = 'no'): Question => ({
  id,
  verdict,
  question: `May ${id} happen?`,
  about: 'Example Police Department',
  answer: [{ p: [`The answer about ${id}.`] }],
});

/** A small pack with one of everything an author can write. */
export const pack: Pack = {
  id: 'example',
  locale: 'en',
  title: 'Your rights',
  publisher: 'City of Example',
  faq: {
    title: 'Questions',
    questions: [
      question('first'),
      question('second', 'yes'),
      {
        ...question('third'),
        answer: [
          {
            p: [
              'Plain, ',
              { b: ['bold'] },
              ' and ',
              { a: ['a link'], href: 'https://example.org/' },
            ],
          },
          { ul: [['one'], ['two']] },
          { ol: [['first step'], ['second step']] },
        ],
      },
    ],
  },
};

/** The same pack with as many questions as asked for. */
export const packOf = (count: number): Pack => ({
  ...pack,
  id: `example-${count}`,
  faq: {
    ...pack.faq,
    questions: Array.from({ length: count }, (_, index) => question(`number-${index + 1}`)),
  },
});
