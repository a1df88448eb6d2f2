import type { Resources } from './pack-resources.ts';
import type { RichText } from './rich-text.ts';

/**
 * Everything one organization publishes in one language, ready to show. The build makes it from
 * `content/<id>.yaml` and, for other languages than English, from its translations; the browser
 * only reads it.
 */
export interface Pack {
  /** Names the built files and the pack itself: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** BCP 47 tag of the language that the pack is written in. */
  readonly locale: string;
  /** The guide's heading. */
  readonly title: string;
  /** Who answers for the text, shown under the title. */
  readonly publisher: string;
  /** What the publisher is, shown after its name. */
  readonly kind?: PublisherKind;
  /** The day of the build, YYYY-MM-DD: it is never earlier than this, whatever a device's clock says. */
  readonly built: string;
  /** IANA name of the time zone in which the days of events begin and end. */
  readonly timeZone: string;
  /** Whether the organization has approved the English. Default: it has. */
  readonly status?: (typeof statuses)[number];
  /** The sections in the order the organization wants them on screen. */
  readonly sections: readonly Section[];
  readonly faq: Faq;
  readonly resources?: Resources;
  readonly statements?: readonly Statement[];
  /**
   * What stands in English in a pack of another language, because its translation is missing or
   * older than its English: ids as in `faq.traffic-stop`.
   */
  readonly english?: readonly string[];
  /** How many of those have a translation that is older than their English. */
  readonly stale?: number;
  /** Whether any text of the pack is a translation that no person has reviewed. */
  readonly unreviewed?: boolean;
}

export const statuses = ['official', 'draft'] as const;

export const publisherKinds = [
  'city',
  'county',
  'school-district',
  'state-agency',
  'nonprofit',
] as const;

export type PublisherKind = (typeof publisherKinds)[number];

export const sections = ['faq', 'resources', 'statements'] as const;

export type Section = (typeof sections)[number];

/** A section of questions. */
export interface Faq {
  readonly title: string;
  /** In the order the organization gave them; at least one. */
  readonly questions: readonly Question[];
}

export interface Question {
  /** Whose question it is, where it is another organization's. */
  readonly from?: Origin;
  /** Chosen by the author and never changed: `#rights-<id>` is this question's public address. */
  readonly id: string;
  readonly question: string;
  readonly verdict: Verdict;
  /** The full name of the agency or group that the answer is about. */
  readonly about: string;
  readonly answer: RichText;
  /** When the answer is another; a question with exceptions never says a bare no. */
  readonly exceptions?: RichText;
  readonly whatToDo?: RichText;
  /** Full names of those whom the rule binds, and of those whom it does not. */
  readonly appliesTo?: readonly string[];
  readonly appliesNotTo?: readonly string[];
  readonly sources?: readonly Source[];
  /** The day on which a person last checked the answer, YYYY-MM-DD. */
  readonly reviewed?: string;
  /** The day after which readers are asked to confirm the answer by phone, YYYY-MM-DD. */
  readonly reviewBy?: string;
  /** The organization has taken the answer back; readers see this in its place. */
  readonly withdrawn?: Withdrawal;
}

/** Another organization whose question a guide shows. */
export interface Origin {
  readonly publisher: string;
  /** That organization has not approved its text. */
  readonly isDraft?: boolean;
}

/** What an answer rests on. */
export interface Source {
  /** What it is, shown before the citation. */
  readonly kind?: SourceKind;
  /** As people cite it, in its own language: `Gov. Code § 7284.6`. */
  readonly citation: string;
  /** An address that `safeUrl` passed. */
  readonly url?: string;
  /** BCP 47 tag of the language that the address is in. */
  readonly language?: string;
  /** The day on which a person last looked, YYYY-MM-DD. */
  readonly checked?: string;
}

export const sourceKinds = [
  'law',
  'court-decision',
  'official-guidance',
  'agency-policy',
  'secondary',
] as const;

export type SourceKind = (typeof sourceKinds)[number];

export interface Withdrawal {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly reason: RichText;
}

/** The answer in one word. */
export type Verdict = (typeof verdicts)[number];

export const verdicts = ['yes', 'no', 'no-except', 'depends'] as const;

/** An official text that is never folded or shortened. */
export interface Statement {
  readonly id: string;
  readonly title: string;
  /** The full name of who says it. */
  readonly by: string;
  readonly text: RichText;
  /** The day it was made, YYYY-MM-DD; `not given` where it does not say. */
  readonly date?: string;
  /** The number of the resolution that it is: `17-29`. */
  readonly resolution?: string;
}

/** The language of a part of a pack: the pack's own, or English where its translation is not current. */
export const localeOf = ({ locale, english }: Pack, part: string): string =>
  english?.includes(part) ? 'en' : locale;

/** Names the language of a part where it is not the pack's own. */
export const inLocale = (pack: Pack, part: string): { locale?: 'en' } =>
  pack.english?.includes(part) ? { locale: 'en' } : {};
