import { readFileSync } from 'node:fs';
import type { GuideView } from '../../src/model/view.ts';
import { renderTwin } from '../../src/static/render-twin.ts';
import { pinnedFolder } from '../support/pinned-folder.ts';

/** A question as the candidates that stand in HTML write it. */
export interface Item {
  readonly id: string;
  /** HTML, with the verdict. */
  readonly question: string;
  /** HTML. */
  readonly answer: string;
}

/** What every candidate shows: the same words, cut where each puts its own markup. */
export interface Content {
  readonly view: GuideView;
  /** The twin of the guide, as a webmaster pastes it. */
  readonly twin: string;
  /** HTML before and after the questions. */
  readonly before: string;
  readonly items: readonly Item[];
  readonly after: string;
}

/** West Sacramento's guide in a language, as the build has published it. */
export function readContent(locale = 'en'): Content {
  return contentOf(JSON.parse(readFileSync(`${pinnedFolder()}${locale}.json`, 'utf8')));
}

/** So many questions, the City's repeated under other ids, and nothing else. */
export function repeatQuestions({ view }: Content, count: number): Content {
  const { questions } = view.faq;
  const many = Array.from({ length: count }, (_, index) => {
    const question = questions[index % questions.length] as (typeof questions)[0];
    return {
      ...question,
      id: `${question.id}-${index}`,
      question: `${index + 1}. ${question.question}`,
    };
  });
  const { help: _, ...rest } = view;
  return contentOf({ ...rest, sections: ['faq'], faq: { ...view.faq, questions: many } });
}

function contentOf(view: GuideView): Content {
  const twin = renderTwin(view);
  const found = [...twin.matchAll(/<details><summary>(.+?)<\/summary>(.+?)<\/details>\n/g)];
  if (found.length !== view.faq.questions.length) throw new Error('The twin has another form now.');
  const [first, last] = [found[0], found.at(-1)] as [RegExpExecArray, RegExpExecArray];
  return {
    view,
    twin,
    before: twin.slice(0, first.index),
    items: found.map(([, question = '', answer = ''], index) => ({
      id: view.faq.questions[index]?.id as string,
      question,
      answer,
    })),
    after: twin.slice(last.index + last[0].length),
  };
}
