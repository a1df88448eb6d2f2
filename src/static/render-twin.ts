import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../locale/locales.ts';
import type { GuideView, QuestionView } from '../model/view.ts';
import { renderRichText } from './render-rich-text.ts';

/**
 * What a webmaster pastes inside `<rights-guide>`: every word of the guide as plain HTML, closed
 * questions that open without script. Only tags and attributes that page editors leave alone, and
 * no style. A question's id stands inside its answer, because a browser opens the details around
 * the target of a link.
 */
export function renderTwin({ title, publisher, locale, faq }: GuideView): string {
  const parts = [
    h('h2', title),
    h('p', publisher),
    h('h3', faq.title),
    ...faq.questions.map((question) => renderQuestion(question, faq.answerLabel)),
  ].flatMap((part) => [part, '\n']);
  const html = toHtml(h('div', { lang: locale, dir: directionOf(locale) }, parts));
  // Letters as references: the page it is pasted into may not be UTF-8.
  return `${html.replace(/[^\x20-\x7e\n]/gu, (letter) => `&#${letter.codePointAt(0)};`)}\n`;
}

const renderQuestion = (view: QuestionView, answerLabel: string) =>
  h('details', [
    h('summary', [view.question, ' ', h('strong', `${answerLabel} ${view.verdictWord}`)]),
    h('div', { id: view.anchor }, [h('p', view.about), ...renderRichText(view.answer)]),
  ]);
