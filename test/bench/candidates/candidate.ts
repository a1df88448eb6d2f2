import type { Content } from '../content.ts';
import { hostPage, type Parts } from '../page.ts';

/** One way to show the guide on a page, at its best documented use. */
export interface Candidate {
  /** Short, for tables' columns and paths. */
  readonly id: string;
  readonly name: string;
  /** How it is used here and where that is documented, in a line. */
  readonly use: string;
  /** What the page loads beside itself, by path; the same paths stand in `parts`. */
  files(content: Content): Promise<Map<string, string>> | Map<string, string>;
  /** What a webmaster writes in the page; `markup` of one guide in its main part. */
  parts(content: Content): Omit<Parts, 'main'>;
  /** One guide; ids end in `key`, so that a page may have many. */
  markup(content: Content, key: string): string;
  /** What loads it, where that stands beside the guide and not in `parts`. Default: nothing. */
  loader?(content: Content): string;
  /** The guide in a page that is being loaded. Default: markup and loader. */
  page?(content: Content): string;
  /** How a reader works it. */
  readonly way: Way;
}

/** Source text of functions for the page; `deep(selector, root?)` looks through open shadow roots. */
export interface Way {
  /** `() => Element[]`: what a reader clicks to open each question, once that works. */
  readonly toggles: string;
  /** `(toggle) => boolean`: whether its answer is open. */
  readonly isOpen: string;
  /** `() => void`: opens all answers in the quickest way there is. */
  readonly showAll: string;
  /** `() => void`: to be called once markup has been put into a page that runs already. Default: nothing. */
  readonly start?: string;
}

export const byExpanded = "(toggle) => toggle.getAttribute('aria-expanded') === 'true'";

/** The page of a candidate, with its guide. */
export function pageOf(candidate: Candidate, content: Content): string {
  const { markup, loader, page, parts } = candidate;
  const main = page ? page(content) : markup(content, '') + (loader ? loader(content) : '');
  return hostPage({ ...parts(content), main });
}
