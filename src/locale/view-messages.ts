import { msg } from '@lit/localize/init/install.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { ViewStrings } from '../model/strings.ts';
import { noticeMessages, type NoticeMessages } from './notice-messages.ts';

/** `ViewStrings`, before a date is written and the plural of a number is chosen in a locale. */
interface ViewMessages extends Omit<ViewStrings, 'date' | 'shortDate' | 'endonym' | 'notices'> {
  readonly notices: NoticeMessages;
}

/** What stands between an organization's own words. */
export const viewMessages = (): ViewMessages => ({
  publisherKinds: {
    city: msg('city government', {
      id: 'publisher.city',
      desc: 'What the publisher is; follows its name, after a comma',
    }),
    county: msg('county government', {
      id: 'publisher.county',
      desc: 'What the publisher is; follows its name, after a comma',
    }),
    'school-district': msg('public school district', {
      id: 'publisher.school-district',
      desc: 'What the publisher is; follows its name, after a comma',
    }),
    'state-agency': msg('state agency', {
      id: 'publisher.state-agency',
      desc: 'What the publisher is, an office of a state; follows its name, after a comma',
    }),
    nonprofit: msg('nonprofit organization', {
      id: 'publisher.nonprofit',
      desc: 'What the publisher is; follows its name, after a comma',
    }),
  },
  answer: msg('Answer:', { id: 'faq.answer', desc: 'Stands before the verdict' }),
  verdicts: {
    yes: msg('Yes', { id: 'faq.verdict.yes', desc: 'The whole answer in one word' }),
    no: msg('No', { id: 'faq.verdict.no', desc: 'The whole answer in one word' }),
    'no-except': msg('No, with exceptions', {
      id: 'faq.verdict.no-except',
      desc: 'The whole answer in few words, on a small label',
    }),
    depends: msg('It depends', {
      id: 'faq.verdict.depends',
      desc: 'The whole answer in few words, on a small label',
    }),
  },
  exceptions: msg('Exceptions:', {
    id: 'faq.exceptions',
    desc: 'Stands before a text that says when the answer is another',
  }),
  whatToDo: msg('What you can do:', {
    id: 'faq.what-to-do',
    desc: 'Stands before advice to the reader',
  }),
  appliesTo: (names) =>
    msg(str`Applies to: ${names}`, {
      id: 'faq.applies-to',
      desc: 'Whom a rule binds; names of agencies or groups, in the nominative',
    }),
  appliesNotTo: (names) =>
    msg(str`Does not apply to: ${names}`, {
      id: 'faq.applies-not-to',
      desc: 'Whom a rule does not bind; names of agencies or groups, in the nominative',
    }),
  sources: msg('Sources:', {
    id: 'faq.sources',
    desc: 'Stands before a list of laws and documents',
  }),
  sourceKinds: {
    law: (citation) =>
      msg(str`Law: ${citation}`, {
        id: 'source.law',
        desc: 'Before the name or number of a law, which stays as it is',
      }),
    'court-decision': (citation) =>
      msg(str`Court decision: ${citation}`, {
        id: 'source.court-decision',
        desc: 'Before the name of a case, which stays as it is',
      }),
    'official-guidance': (citation) =>
      msg(str`Official guidance: ${citation}`, {
        id: 'source.official-guidance',
        desc: 'Before the name of a document of a government office, which stays as it is',
      }),
    'agency-policy': (citation) =>
      msg(str`Policy: ${citation}`, {
        id: 'source.agency-policy',
        desc: 'Before the name of a rule that an agency has made for itself',
      }),
    secondary: (citation) =>
      msg(str`Secondary source: ${citation}`, {
        id: 'source.secondary',
        desc: 'Before the name of a text that explains the law and is not the law',
      }),
  },
  sourceChecked: (date) =>
    msg(str`checked: ${date}`, {
      id: 'faq.source-checked',
      desc: 'After a source, in brackets; a date',
    }),
  checked: (date) =>
    msg(str`Last checked: ${date}`, { id: 'faq.checked', desc: 'Below an answer; a date' }),
  draftAnswer: (publisher) =>
    msg(str`This answer is a draft. ${publisher} has not approved it yet.`, {
      id: 'faq.draft',
      desc: 'Above an answer that another organization publishes; its name, in the nominative',
    }),
  publishedBy: (publisher) =>
    msg(str`Published by: ${publisher}`, {
      id: 'faq.published-by',
      desc: 'Below an answer that another organization publishes; its name, in the nominative',
    }),
  overdue: msg('This answer may be out of date. Please confirm it by phone.', {
    id: 'faq.overdue',
    desc: 'Below an answer that nobody has checked in time; a telephone number may follow',
  }),
  withdrawn: (publisher, date) =>
    msg(str`${publisher} has taken this answer back (${date}).`, {
      id: 'faq.withdrawn',
      desc: 'In the place of an answer; the name of the organization that published it, in the nominative, and a date',
    }),
  statementDate: (date) =>
    msg(str`Date: ${date}`, { id: 'statements.date', desc: 'Of an official statement' }),
  noDate: msg('Date not given', {
    id: 'statements.no-date',
    desc: 'Of an official statement that says no date',
  }),
  resolution: (number) =>
    msg(str`Resolution ${number}`, {
      id: 'statements.resolution',
      desc: 'A number such as 17-29 follows, always in Latin digits',
    }),
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
  hours: (text) =>
    msg(str`Hours: ${text}`, {
      id: 'resources.hours',
      desc: 'When a place is open or a telephone is answered; days and times follow',
    }),
  address: (text) =>
    msg(str`Address: ${text}`, {
      id: 'resources.address',
      desc: 'Of a place; the address follows, as it is written on letters',
    }),
  website: msg('Website', { id: 'resources.website', desc: 'Stands before a web address' }),
  languages: (names) =>
    msg(str`Languages: ${names}`, { id: 'resources.languages', desc: 'Languages spoken there' }),
  documents: msg('Read it in:', {
    id: 'resources.documents',
    desc: 'Stands before a list of links to one document in several languages; each link is the name of a language',
  }),
  asOf: (date) =>
    msg(str`This copy was made on ${date}.`, {
      id: 'guide.as-of',
      desc: 'Below the guide; the day on which this copy was made, and not one on which anybody wrote or checked its words',
    }),
  comma: msg(', ', { id: 'list.comma', desc: 'Between the items of a list, with its space' }),
  clauseComma: msg(', ', {
    id: 'list.clause-comma',
    desc: 'Between a date and what is said about it, with its space',
  }),
  brackets: (text) =>
    msg(str` (${text})`, {
      id: 'list.brackets',
      desc: 'An addition in brackets, with the space before them, if the language writes one',
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
  notices: noticeMessages(),
});
