import { createHash } from 'node:crypto';
import type { Nodes } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { anchorOf } from '../model/anchor.ts';
import { endonymOf } from '../locale/locales.ts';
import type { Section } from '../model/pack.ts';
import { answerOn } from '../model/schedule.ts';
import type { QuestionView } from '../model/view-question.ts';
import type { GuideView, StatementView, Text } from '../model/view.ts';
import { frameScript } from './frame-script.ts';
import { inLocale } from './in-locale.ts';
import { pageName, renderDiscovery, type Frame } from './render-head.ts';
import { renderResources } from './render-resources.ts';
import { renderInline, renderRichText, type Child } from './render-rich-text.ts';

/**
 * The guide as a page of its own, complete without script: for a link, an iframe, or paper. Every
 * answer stands open under its heading, because no style sheet can open a closed `<details>` in
 * every browser, and a sandboxed frame runs no script that could. In a frame it tells its height.
 */
export function renderPage(view: GuideView, frame: Frame): string {
  const { views, style, isFramed } = frame;
  // The page loads nothing, and says so to the browser.
  const scriptStyle = view.style ? `.root{${view.style}}` : '';
  const scripts = isFramed ? ` script-src ${sourceOf(frameScript)};` : '';
  const policy = `default-src 'none'; style-src ${sourceOf(scriptStyle + style)};${scripts} base-uri 'none'; form-action 'none'`;
  const { title, publisher, locale, notices = [] } = view;
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', `${title.text} – ${publisher.text}`),
    ...renderDiscovery(view, frame),
    h('style', scriptStyle + style),
  ];
  const main: Child[] = [
    renderText('h1', title),
    renderText('p.publisher', publisher),
    ...(views.length > 1 ? [renderLanguages(views, locale, isFramed)] : []),
    ...notices.map((notice) => h('p.notice', notice)),
    ...(view.help ? [renderHelp(view.help)] : []),
    ...view.sections.flatMap((section) => renderSection(section, view)),
    h('p.as-of', view.asOf),
  ];
  const page = h(null, [
    { type: 'doctype' },
    h('html', inLocale(locale), [
      h('head', head),
      h('body.root', [h('main', main), ...(isFramed ? [h('script', frameScript)] : [])]),
    ]),
  ]);
  if (isFramed) openLinksOutside(page);
  return `${toHtml(page)}\n`;
}

/** What a policy allows by its hash. */
const sourceOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Most sites refuse to be shown in a frame, and a link to them would end in a blank one. */
function openLinksOutside(node: Nodes): void {
  if (
    node.type === 'element' &&
    String(node.properties['href']).startsWith('http') &&
    node.tagName === 'a'
  ) {
    Object.assign(node.properties, { target: '_blank', rel: 'noopener noreferrer' });
  }
  if ('children' in node) for (const child of node.children) openLinksOutside(child);
}

function renderSection(section: Section, view: GuideView): Child[] {
  const { faq, resources, statements, built } = view;
  if (section === 'statements') return statements.map(renderStatement);
  if (section === 'resources') return resources ? renderResources(resources, built) : [];
  const { title, questions } = faq;
  const heading = h('h2#questions', inLocale(title.locale), title.text);
  const rendered = questions.map((question) => renderQuestion(question, built));
  return [heading, renderIndex(questions), ...rendered];
}

const renderText = (selector: string, { text, locale }: Text) =>
  h(selector, inLocale(locale), text);

const renderLanguages = (views: readonly GuideView[], current: string, isFramed?: boolean) =>
  h(
    'p.languages',
    views.flatMap((view) => [
      view.locale === current
        ? h('strong', inLocale(view.locale), endonymOf(view.locale))
        : h(
            'a',
            {
              href: pageName(view, isFramed),
              hrefLang: view.locale,
              ...inLocale(view.locale),
            },
            endonymOf(view.locale),
          ),
      ' ',
    ]),
  );

const renderHelp = (help: NonNullable<GuideView['help']>) =>
  h('p.help', [
    ...help.line.map(renderInline),
    h('br'),
    h('span', inLocale(help.locale), help.name),
    ...(help.languages ? [h('br'), h('span', help.languages)] : []),
  ]);

const renderIndex = (questions: readonly QuestionView[]) =>
  h('nav', { ariaLabelledBy: 'questions' }, [
    h(
      'ul',
      questions.map(({ id, question, verdict, locale }) =>
        h('li', inLocale(locale), [
          h('a', { href: `#${anchorOf(id)}` }, question),
          ...(verdict ? [' ', h('strong', verdict.word)] : []),
        ]),
      ),
    ),
  ]);

const renderQuestion = (view: QuestionView, today: string) =>
  h('article', { id: anchorOf(view.id), ...inLocale(view.locale) }, [
    h('h3', view.question),
    ...(view.verdict ? [h('p.verdict', `${view.verdict.label} ${view.verdict.word}`)] : []),
    h('p.about', view.about),
    h('div.answer', renderRichText(answerOn(view, today))),
  ]);

const renderStatement = ({ locale, title, by, text }: StatementView) =>
  h('section.statement', inLocale(locale), [
    h('h2', title),
    h('p.about', by),
    h('div.answer', renderRichText(text)),
  ]);
