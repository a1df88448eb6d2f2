import type { Section } from '../snippets/choice.ts';

/** A guide of the site that the builder was built with; demo/build.ts writes them. */
export interface Guide {
  readonly id: string;
  /** Whether its organization has not approved it yet. */
  readonly isDraft: boolean;
  /** Its pinned folder, from the site's address. */
  readonly folder: string;
  /** The hash of each script in that folder, by its path. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Those that it has, in order. */
  readonly sections: readonly Section[];
  /** Each language that it is offered in, English first. */
  readonly languages: readonly GuideLanguage[];
}

export interface GuideLanguage {
  readonly locale: string;
  readonly title: string;
  readonly publisher: string;
  /** The content of `<id>/<locale>.twin.html`. */
  readonly twin: string;
}

declare global {
  interface Window {
    /** Set by builder-guides.js, which stands beside the page: a page opened from a file can fetch nothing. */
    rightsGuides?: readonly Guide[];
  }
}

/** The guide's language of this tag, or English. */
export const languageOf = ({ languages }: Guide, locale: string): GuideLanguage =>
  languages.find((each) => each.locale === locale) ?? (languages[0] as GuideLanguage);
