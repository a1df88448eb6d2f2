import { msg } from '@lit/localize/init/install.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Strings } from '../model/strings.ts';

/** Stands where an element puts a value into a text. */
const value = '{0}';

/**
 * Interface text, in the locale that strings.ts has made current: here what the elements say; what stands
 * between an organization's words is in view-messages.ts and notice-messages.ts, and nothing is anywhere
 * else. Ids are explicit: a reworded English keeps its translations attached, so that the build can see
 * that they are stale. The build puts every text into a view; no browser gets these functions.
 */
export const messages = (): Strings => ({
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
  copyThis: msg(str`Copy this address: ${value}`, {
    id: 'faq.copy-this',
    desc: 'Where the browser forbids copying; a web address follows',
  }),
  chooseLanguage: msg('Languages', { id: 'guide.languages', desc: 'Names a row of buttons' }),
  nowIn: msg('This guide is now in English.', {
    id: 'guide.now-in',
    desc: 'Read out after a change of language; name the language you translate into',
  }),
  languageFailed: msg(str`${value} could not be loaded.`, {
    id: 'guide.language-failed',
    desc: 'The name of a language in that language comes first',
  }),
  tryAgain: msg('Try again', { id: 'guide.try-again', desc: 'Button' }),
  loading: msg(str`Loading: ${value}`, {
    id: 'guide.loading',
    desc: 'Read out while a language is fetched; its name in itself follows',
  }),
  machineMade: msg('A translation program has changed the text of this guide. It may be wrong.', {
    id: 'guide.machine-made',
    desc: 'Notice above the guide, where a browser has translated it by machine',
  }),
  notSpoken: msg('This guide is not available in the language that the page was translated into.', {
    id: 'guide.not-spoken',
    desc: 'Notice above the guide, where a browser has translated the page around it',
  }),
  openPage: msg('Open the guide on a page of its own', {
    id: 'guide.open-page',
    desc: 'Link beside a notice',
  }),
  age: msg(str`Days since then: ${value}`, {
    id: 'guide.age',
    desc: 'Follows guide.as-of; any number, so word it such that no plural is needed',
  }),
  own: msg('Added by this website, not part of the guide:', {
    id: 'faq.own',
    desc: 'Stands above questions of the website that shows the guide',
  }),
});
