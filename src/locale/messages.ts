import { msg } from '@lit/localize/init/install.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Strings, ViewStrings } from '../model/view.ts';
import type { PluralForms } from './dates.ts';

/** Stands where an element puts a value into a text. */
const value = '{0}';

/**
 * The one place for interface text, in the locale that strings.ts has made current: here what the
 * elements say. Ids are explicit: a reworded English keeps its translations attached, so that the build
 * can see that they are stale. The build puts every text into a view; no browser gets these functions.
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
  languageFailed: msg(str`${value} could not be loaded. Please check your connection.`, {
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
});

/** `ViewStrings`, before a date is written and the plural of a number is chosen in a locale. */
interface ViewMessages extends Omit<ViewStrings, 'date' | 'notices'> {
  readonly notices: Record<'unreviewed' | 'readEnglish', string> &
    Record<'missing' | 'stale', PluralForms>;
}

/** What stands between an organization's own words. */
export const viewMessages = (): ViewMessages => ({
  answer: msg('Answer:', { id: 'faq.answer', desc: 'Stands before the verdict' }),
  verdicts: {
    yes: msg('Yes', { id: 'faq.verdict.yes', desc: 'The whole answer in one word' }),
    no: msg('No', { id: 'faq.verdict.no', desc: 'The whole answer in one word' }),
  },
  about: (name) =>
    msg(str`About: ${name}`, {
      id: 'faq.about',
      desc: 'Whom the answer is about; the name of an agency, in the nominative',
    }),
  helpByPhone: (number) =>
    msg(str`Help by phone: ${number}`, {
      id: 'guide.help-by-phone',
      desc: 'A telephone number; the name of a resource follows on the next line',
    }),
  phone: (number) =>
    msg(str`Phone: ${number}`, { id: 'resources.phone', desc: 'Telephone number' }),
  extension: (number, extension) =>
    msg(str`${number}, ext. ${extension}`, {
      id: 'resources.extension',
      desc: 'A telephone number and the extension to ask for',
    }),
  website: msg('Website', { id: 'resources.website', desc: 'Stands before a web address' }),
  languages: (names) =>
    msg(str`Languages: ${names}`, { id: 'resources.languages', desc: 'Languages spoken there' }),
  comma: msg(', ', { id: 'list.comma', desc: 'Between the items of a list, with its space' }),
  clauseComma: msg(', ', {
    id: 'list.clause-comma',
    desc: 'Between a date and what is said about it, with its space',
  }),
  languageNames: {
    en: msg('English', { id: 'language.en', desc: 'Name of a language, in a list' }),
    es: msg('Spanish', { id: 'language.es', desc: 'Name of a language, in a list' }),
    'fa-AF': msg('Dari', { id: 'language.fa-AF', desc: 'Name of a language, in a list' }),
    ru: msg('Russian', { id: 'language.ru', desc: 'Name of a language, in a list' }),
    ps: msg('Pashto', { id: 'language.ps', desc: 'Name of a language, in a list' }),
    uk: msg('Ukrainian', { id: 'language.uk', desc: 'Name of a language, in a list' }),
    pa: msg('Punjabi', { id: 'language.pa', desc: 'Name of a language, in a list' }),
    'zh-Hans': msg('Chinese (Simplified)', {
      id: 'language.zh-Hans',
      desc: 'Name of a language, in a list',
    }),
    'zh-Hant': msg('Chinese (Traditional)', {
      id: 'language.zh-Hant',
      desc: 'Name of a language, in a list',
    }),
    hmn: msg('Hmong', { id: 'language.hmn', desc: 'Name of a language, in a list' }),
  },
  events: msg('Dates', { id: 'resources.events', desc: 'Stands before the dates of events' }),
  eventsOver: msg('These events are over.', {
    id: 'resources.past',
    desc: 'Above a description that may still speak of them as to come',
  }),
  places: {
    'in-person': msg('in person', { id: 'resources.in-person', desc: 'After a date' }),
    online: msg('online', { id: 'resources.online', desc: 'After a date' }),
  },
  past: msg('past', { id: 'resources.event-past', desc: 'After a date that is over' }),
  today: msg('today', { id: 'resources.event-today', desc: 'After today’s date' }),
  notices: {
    unreviewed: msg(
      'This translation has not yet been checked by a person. The English text is the official one.',
      { id: 'guide.unreviewed', desc: 'Notice above the guide' },
    ),
    missing: {
      one: (count) =>
        msg(str`${count} part of this guide is not translated yet. It is shown in English.`, {
          id: 'guide.missing.one',
          desc: 'Notice above the guide; a number for which the plural category (CLDR) is one',
        }),
      few: (count) =>
        msg(str`${count} parts of this guide are not translated yet. They are shown in English.`, {
          id: 'guide.missing.few',
          desc: 'Notice above the guide; a number for which the plural category (CLDR) is few',
        }),
      many: (count) =>
        msg(str`${count} parts of this guide are not translated yet. They are shown in English.`, {
          id: 'guide.missing.many',
          desc: 'Notice above the guide; a number for which the plural category (CLDR) is many',
        }),
      other: (count) =>
        msg(str`${count} parts of this guide are not translated yet. They are shown in English.`, {
          id: 'guide.missing.other',
          desc: 'Notice above the guide; a number for which the plural category (CLDR) is other',
        }),
    },
    stale: {
      one: (count) =>
        msg(
          str`${count} part of this guide has changed since it was translated. It is shown in English until its translation is checked again.`,
          {
            id: 'guide.stale.one',
            desc: 'Notice above the guide; a number for which the plural category (CLDR) is one',
          },
        ),
      few: (count) =>
        msg(
          str`${count} parts of this guide have changed since they were translated. They are shown in English until their translation is checked again.`,
          {
            id: 'guide.stale.few',
            desc: 'Notice above the guide; a number for which the plural category (CLDR) is few',
          },
        ),
      many: (count) =>
        msg(
          str`${count} parts of this guide have changed since they were translated. They are shown in English until their translation is checked again.`,
          {
            id: 'guide.stale.many',
            desc: 'Notice above the guide; a number for which the plural category (CLDR) is many',
          },
        ),
      other: (count) =>
        msg(
          str`${count} parts of this guide have changed since they were translated. They are shown in English until their translation is checked again.`,
          {
            id: 'guide.stale.other',
            desc: 'Notice above the guide; a number for which the plural category (CLDR) is other',
          },
        ),
    },
    readEnglish: msg('Read in English', {
      id: 'guide.read-english',
      desc: 'Button beside a notice',
    }),
  },
});
