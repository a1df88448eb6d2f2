import { messages } from '../../src/locale/messages.ts';
import { scriptOf } from '../../src/locale/script.ts';
import { speak, viewStrings } from '../../src/locale/strings.ts';
import type { Pack, Question } from '../../src/model/pack.ts';
import { viewGuide, type GuideView } from '../../src/model/view.ts';

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
  built: '2025-02-10',
  timeZone: 'America/Los_Angeles',
  sections: ['faq', 'resources', 'statements'],
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
  resources: {
    title: 'Help',
    groups: [
      {
        id: 'near',
        items: [
          {
            id: 'center',
            name: 'Example Center',
            description: [{ p: ['Helps with papers.'] }],
            languages: ['en', 'es'],
            phones: [{ number: '(555) 555-0100', extension: '12' }],
            website: { url: 'https://example.org/help/', language: 'en' },
          },
          { id: 'bare', name: 'Example District' },
        ],
      },
      {
        id: 'far',
        title: 'Far away',
        intro: 'More of them:',
        items: [
          {
            id: 'talks',
            name: 'Example Talks',
            events: [
              { date: '2025-02-05', place: 'in-person' },
              { date: '2025-02-12', place: 'online' },
            ],
          },
        ],
      },
    ],
  },
  statements: [
    {
      id: 'council',
      title: 'A statement',
      by: 'Example Council',
      text: [{ p: ['We say this.'] }, { p: ['And this.'] }],
    },
  ],
};

/** A pack as a reader of its language sees it. */
export const viewOf = (shown: Pack): GuideView =>
  viewGuide(shown, scriptOf(shown.locale), speak(shown.locale, messages), viewStrings);

export const view = viewOf(pack);

/** The same with as many questions as asked for. */
export const viewWith = (count: number): GuideView =>
  viewOf({
    ...pack,
    id: `example-${count}`,
    faq: {
      ...pack.faq,
      questions: Array.from({ length: count }, (_, index) => question(`number-${index + 1}`)),
    },
  });
