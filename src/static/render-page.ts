import { createHash } from 'node:crypto';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../locale/locales.ts';
import type { GuideView, QuestionView } from '../model/view.ts';
import { renderRichText } from './render-rich-text.ts';

/**
 * The guide as a page of its own, complete without script: for a link, an iframe, or paper. Every
 * answer stands open under its heading, because no style sheet can open a closed `<details>` in
 * every browser, and a sandboxed frame runs no script that could.
 *
 * @param style the page's style sheet: the tokens and page.css
 */
export function renderPage({ title, publisher, locale, faq }: GuideView, style: string): string {
  // The page loads nothing, and says so to the browser.
  const styleHash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: locale, dir: directionOf(locale) }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'referrer', content: 'no-referrer' }),
        h('title', `${title} – ${publisher}`),
        h('style', style),
      ]),
      h('body.root', [
        h('main', [
          h('h1', title),
          h('p.publisher', publisher),
          h('h2#questions', faq.title),
          h('nav', { ariaLabelledBy: 'questions' }, [
            h(
              'ul',
              faq.questions.map(({ anchor, question, verdictWord }) =>
                h('li', [h('a', { href: `#${anchor}` }, question), ' ', h('strong', verdictWord)]),
              ),
            ),
          ]),
          ...faq.questions.map((question) => renderQuestion(question, faq.answerLabel)),
        ]),
      ]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}

const renderQuestion = (view: QuestionView, answerLabel: string) =>
  h('article', { id: view.anchor }, [
    h('h3', view.question),
    h('p.verdict', `${answerLabel} ${view.verdictWord}`),
    h('p.about', view.about),
    h('div.answer', renderRichText(view.answer)),
  ]);
