import { msg } from '@lit/localize/init/install.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { ViewStrings } from '../model/view.ts';

/** Every word the interface itself says, in the locale that is current when this is called. */
export interface Strings extends ViewStrings {
  readonly showAll: string;
  readonly hideAll: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  /** Shown where the browser does not let a page copy. */
  copyThis(address: string): string;
  /** Shown where there is no guide to show and the page gave nothing in its place. */
  readonly unavailable: string;
}

/**
 * The one place for interface text. Ids are explicit: a reworded English keeps its translations
 * attached, so that the build can see that they are stale.
 */
export const messages = (): Strings => ({
  answer: msg('Answer:', { id: 'faq.answer', desc: 'Stands before the verdict' }),
  verdicts: {
    yes: msg('Yes', { id: 'faq.verdict.yes', desc: 'The whole answer in one word' }),
    no: msg('No', { id: 'faq.verdict.no', desc: 'The whole answer in one word' }),
  },
  about: (name) =>
    msg(str`About: ${name}`, {
      id: 'faq.about',
      desc: 'Whom the answer is about: the full name of an agency, unchanged',
    }),
  showAll: msg('Show all', {
    id: 'faq.show-all',
    desc: 'Button beside the heading of the questions',
  }),
  hideAll: msg('Hide all', {
    id: 'faq.hide-all',
    desc: 'Button beside the heading of the questions',
  }),
  copyLink: msg('Copy link', { id: 'faq.copy-link', desc: 'Button below an answer' }),
  linkCopied: msg('Link copied', { id: 'faq.link-copied', desc: 'Shown and read out once' }),
  copyThis: (address) =>
    msg(str`Copy this address: ${address}`, {
      id: 'faq.copy-this',
      desc: 'Where the browser forbids copying; a web address follows',
    }),
  unavailable: msg(
    'This guide could not be shown. Please reload the page, or call the organization whose website you are on.',
    { id: 'guide.unavailable', desc: 'A complete sentence; nothing else is on screen' },
  ),
});
