import type { Pack, Question, Verdict } from './pack.ts';
import type { RichText } from './rich-text.ts';

/** The interface words that stand between an organization's own words, in the reader's language. */
export interface ViewStrings {
  /** Introduces a verdict: "Answer:". */
  readonly answer: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Says whom an answer is about. */
  about(name: string): string;
}

/** What a reader sees. Both renderers, the elements and the static pages, show this and only this. */
export interface GuideView {
  readonly title: string;
  readonly publisher: string;
  readonly locale: string;
  readonly faq: FaqView;
}

export interface FaqView {
  readonly title: string;
  readonly answerLabel: string;
  readonly questions: readonly QuestionView[];
}

export interface QuestionView {
  readonly id: string;
  /** The fragment of this question's address, without `#`. */
  readonly anchor: string;
  readonly question: string;
  readonly verdict: Verdict;
  readonly verdictWord: string;
  readonly about: string;
  readonly answer: RichText;
}

/** The fragment that addresses a question. The prefix keeps clear of the host page's own ids. */
export const anchorOf = (questionId: string): string => `rights-${questionId}`;

/** Sets a pack's content between the interface's words. */
export function viewGuide(pack: Pack, strings: ViewStrings): GuideView {
  return {
    title: pack.title,
    publisher: pack.publisher,
    locale: pack.locale,
    faq: {
      title: pack.faq.title,
      answerLabel: strings.answer,
      questions: pack.faq.questions.map((question) => viewQuestion(question, strings)),
    },
  };
}

function viewQuestion(question: Question, strings: ViewStrings): QuestionView {
  return {
    id: question.id,
    anchor: anchorOf(question.id),
    question: question.question,
    verdict: question.verdict,
    verdictWord: strings.verdicts[question.verdict],
    about: strings.about(question.about),
    answer: question.answer,
  };
}
