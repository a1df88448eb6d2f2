import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../locale/locales.ts';
import { anchorOf } from '../model/anchor.ts';
import type { Section } from '../model/pack.ts';
import type { GuideView, QuestionView } from '../model/view.ts';
import { renderPhone } from './render-phone.ts';
import { renderResourceBody } from './render-resources.ts';
import { renderRichText, type Child } from './render-rich-text.ts';

/**
 * What a webmaster pastes inside `<rights-guide>`: every word of the guide as plain HTML, closed
 * questions that open without script. Only tags and attributes that page editors leave alone, and
 * no style. A question's id stands inside its answer, because a browser opens the details around
 * the target of a link.
 */
export function renderTwin(view: GuideView): string {
  const { title, publisher, locale, help } = view;
  const parts = [
    h('h2', title.text),
    h('p', publisher.text),
    ...(help
      ? [
          h('p', [
            ...renderPhone(help),
            ' ',
            help.name,
            ...(help.languages ? [' ', help.languages] : []),
          ]),
        ]
      : []),
    ...view.sections.flatMap((section) => renderSection(section, view)),
  ].flatMap((part) => [part, '\n']);
  const html = toHtml(h('div', { lang: locale, dir: directionOf(locale) }, parts));
  // Letters as references: the page it is pasted into may not be UTF-8.
  return `${html.replace(/[^\x20-\x7e\n]/gu, (letter) => `&#${letter.codePointAt(0)};`)}\n`;
}

function renderSection(section: Section, view: GuideView): Child[] {
  const { faq, resources, statements, built } = view;
  if (section === 'faq') return [h('h3', faq.title.text), ...faq.questions.map(renderQuestion)];
  if (section === 'statements') {
    return statements.flatMap(({ title, by, text }) => [
      h('h3', title),
      h('p', by),
      ...renderRichText(text),
    ]);
  }
  if (!resources) return [];
  return [
    h('h3', resources.title),
    ...resources.groups.flatMap(({ title, intro, items }) => [
      ...(intro ? [h('p', intro)] : []),
      ...(title ? [h('h4', title)] : []),
      ...items.flatMap((item) => [
        h(title ? 'h5' : 'h4', item.name),
        ...renderResourceBody(item, built),
      ]),
    ]),
  ];
}

const renderQuestion = (view: QuestionView) =>
  h('details', [
    h('summary', [view.question, ' ', h('strong', `${view.answerLabel} ${view.verdictWord}`)]),
    h('div', { id: anchorOf(view.id) }, [h('p', view.about), ...renderRichText(view.answer)]),
  ]);
