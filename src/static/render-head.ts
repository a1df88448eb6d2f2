import { h } from 'hastscript';
import { richTextLines } from '../model/rich-text.ts';
import { answerOn } from '../model/schedule.ts';
import type { GuideView } from '../model/view.ts';
import type { Child } from './render-rich-text.ts';

/** What stands on a page beside its guide, and around it. */
export interface Frame {
  /** The guide in each of its languages, the page's own included. */
  readonly views: readonly GuideView[];
  /** The page's style sheet: the tokens and page.css. */
  readonly style: string;
  /** The address that the site is published at, with its last slash. Default: nobody has said. */
  readonly base?: string;
  /** For an iframe: links to other sites open outside it, where these let themselves be shown. */
  readonly isFramed?: boolean;
  /** Nobody has approved the words yet: search engines are asked to wait. */
  readonly isDraft?: boolean;
  /** The ids of questions that the guide includes from a draft. */
  readonly drafts?: readonly string[];
}

/** The name of a language's page, beside those of the other languages. */
export const pageName = ({ locale }: GuideView, isFramed = false): string =>
  `${locale}${isFramed ? '.frame' : ''}.html`;

/** Where a guide's page is published. */
export const pageAddress = (view: GuideView, base: string): string =>
  `${base}${view.id}/${pageName(view)}`;

/**
 * What a page tells search engines: its one address, the same page in other languages, and, for words
 * that a person has approved, its questions with their answers. A page with a notice (a draft, a
 * translation that nobody has reviewed, parts in English) would lose the notice in a list of results.
 */
export function renderDiscovery(
  view: GuideView,
  { views, base, isFramed, isDraft, drafts }: Frame,
): Child[] {
  const questions = view.notices || isFramed ? [] : questionsOf(view, drafts);
  return [
    ...(isFramed || isDraft ? [h('meta', { name: 'robots', content: 'noindex' })] : []),
    ...(base ? [h('link', { rel: 'canonical', href: pageAddress(view, base) })] : []),
    ...(base && !isFramed ? renderAlternateLinks(views, base) : []),
    ...(questions.length ? [renderFaqPage(view, questions)] : []),
  ];
}

const renderAlternateLinks = (views: readonly GuideView[], base: string): Child[] =>
  views.flatMap((view) => {
    const href = pageAddress(view, base);
    return [
      h('link', { rel: 'alternate', hrefLang: view.locale, href }),
      ...(view.locale === 'en'
        ? [h('link', { rel: 'alternate', hrefLang: 'x-default', href })]
        : []),
    ];
  });

/** The questions whose answers stand: not drafts, nor those taken back or not checked in time. */
const questionsOf = ({ faq, built }: GuideView, drafts: readonly string[] = []) =>
  faq.questions.filter(
    ({ id, verdict, due }) => verdict && !drafts.includes(id) && !(due && due.date < built),
  );

/** FAQPage of schema.org. Data, which no browser runs. */
function renderFaqPage(view: GuideView, questions: GuideView['faq']['questions']): Child {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: view.locale,
    name: view.title.text,
    mainEntity: questions.map((question) => ({
      '@type': 'Question',
      name: question.question,
      acceptedAnswer: {
        '@type': 'Answer',
        text: [question.verdict?.word, ...richTextLines(answerOn(question, view.built))].join('\n'),
      },
    })),
  };
  // No text of an author can end the element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return h('script', { type: 'application/ld+json' }, json);
}
