import type { RichText } from './rich-text.ts';

/**
 * Everything one organization publishes in one language, ready to show. The build makes it from
 * `content/<id>.yaml`; the browser only reads it.
 */
export interface Pack {
  /** Names the built files and the pack itself: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** BCP 47 tag of the language that every text in the pack is written in. */
  readonly locale: string;
  /** The guide's heading. */
  readonly title: string;
  /** Who answers for the text, shown under the title. */
  readonly publisher: string;
  readonly faq: Faq;
}

/** A section of questions. */
export interface Faq {
  readonly title: string;
  /** In the order the organization gave them; at least one. */
  readonly questions: readonly Question[];
}

export interface Question {
  /** Chosen by the author and never changed: `#rights-<id>` is this question's public address. */
  readonly id: string;
  readonly question: string;
  readonly verdict: Verdict;
  /** The full name of the agency or group that the answer is about. */
  readonly about: string;
  readonly answer: RichText;
}

/** The answer in one word. */
export type Verdict = (typeof verdicts)[number];

export const verdicts = ['yes', 'no'] as const;
