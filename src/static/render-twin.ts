import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { anchorOf } from '../model/anchor.ts';
import type { Section } from '../model/pack.ts';
import { answerOn } from '../model/schedule.ts';
import type { QuestionView } from '../model/view-question.ts';
import type { GuideView } from '../model/view.ts';
import type { HelpView } from '../model/view-resources.ts';
import { inLocale } from './in-locale.ts';
import { renderResourceBody } from './render-resources.ts';
import { renderInline, renderRichText, type Child } from './render-rich-text.ts';

/**
 * What a webmaster pastes inside `<rights-guide>`: every word of the guide as plain HTML, closed
 * questions that open without script. Only tags and attributes that page editors leave alone, and
 * no style. A question's id stands inside its answer, because a browser opens the details around
 * the target of a link.
 */
export function renderTwin(view: GuideView): string {
  const { title, publisher, locale, help, notices = [] } = view;
  const parts = [
    h('h2', inLocale(title.locale), title.text),
    h('p', inLocale(publisher.locale), publisher.text),
    ...notices.map((notice) => h('p', notice)),
    ...(help ? [renderHelp(help)] : []),
    ...view.sections.flatMap((section) => renderSection(section, view)),
    h('p', view.asOf),
  ].flatMap((part) => [part, '\n']);
  const html = toHtml(h('div', inLocale(locale), parts));
  // Letters as references: the page it is pasted into may not be UTF-8.
  return `${html.replace(/[^\x20-\x7e\n]/gu, (letter) => `&#${letter.codePointAt(0)};`)}\n`;
}

const renderHelp = (help: HelpView): Child =>
  h('p', [
    ...help.line.map(renderInline),
    ' ',
    h('span', inLocale(help.locale), help.name),
    ...(help.languages ? [' ', help.languages] : []),
  ]);

function renderSection(section: Section, view: GuideView): Child[] {
  const { faq, resources, statements, built } = view;
  if (section === 'faq') {
    const { text, locale } = faq.title;
    return [
      h('h3', inLocale(locale), text),
      ...faq.questions.map((each) => renderQuestion(each, built)),
    ];
  }
  if (section === 'statements') {
    return statements.map(({ locale, title, by, text }) =>
      h('div', inLocale(locale), [h('h3', title), h('p', by), ...renderRichText(text)]),
    );
  }
  if (!resources) return [];
  return [
    h('h3', inLocale(resources.locale), resources.title),
    ...resources.groups.flatMap(({ locale, title, intro, items }) => [
      ...(intro ? [h('p', inLocale(locale), intro)] : []),
      ...(title ? [h('h4', inLocale(locale), title)] : []),
      ...items.map((item) =>
        h('div', inLocale(item.locale), [
          h(title ? 'h5' : 'h4', item.name),
          ...renderResourceBody(item, built),
        ]),
      ),
    ]),
  ];
}

const renderQuestion = (view: QuestionView, today: string) =>
  h('details', inLocale(view.locale), [
    h('summary', [
      view.question,
      ...(view.verdict ? [' ', h('strong', `${view.verdict.label} ${view.verdict.word}`)] : []),
    ]),
    h('div', { id: anchorOf(view.id) }, [
      h('p', view.about),
      ...renderRichText(answerOn(view, today)),
    ]),
  ]);
