import { check, optional, pipe, type InferOutput } from 'valibot';
import { locales, nameOf, targetLocales } from '../locale/locales.ts';
import { localeFor } from '../locale/negotiate.ts';
import { publisherKinds, sections, sourceKinds, statuses, verdicts } from '../model/pack.ts';
import { places } from '../model/pack-resources.ts';
import { readPhone } from '../model/phone.ts';
import { safeUrl } from '../model/safe-url.ts';
import { choice, flag, group, id, isDay, list, matching, names, richText, text } from './fields.ts';

const language = choice(Object.keys(locales) as [string, ...string[]]);

/** Any language, the interface’s or not: what people speak, and what others have published. */
const languageTag = matching(
  (input) => nameOf(input, 'en') !== undefined,
  'a language tag as in es, vi or fa-AF',
);

const httpsUrl = matching(
  (input) => safeUrl(input)?.startsWith('https:') === true,
  'an address that starts with https://',
);

const day = matching(isDay, 'a day as in 2026-02-05');

const website = group({
  label: optional(text('what the address leads to')),
  url: httpsUrl,
  language,
});

const phoneNumber = matching(
  (input) => readPhone(input) !== undefined,
  'a number as in (530) 405-2815 or (530) 405-2815, ext. 2893',
);

/**
 * A language by the tag that readers ask for it with: who speaks es-MX has to be found by who reads es. fa
 * is a language of its own beside fa-AF.
 */
const spoken = pipe(
  languageTag,
  check(
    (tag) => tag === 'fa' || [tag, undefined].includes(localeFor(tag, locales)),
    ({ input }) =>
      `is "${input}"; write ${localeFor(input, locales)}, by which its readers find it`,
  ),
);

const languages = optional(list(spoken, 'the languages spoken there'));

const phone = group({
  number: phoneNumber,
  purpose: optional(text('what the number is for')),
  languages,
  hours: optional(text('when it is answered')),
  verified: optional(day),
});

/** In the terms of Open Referral’s Human Services Data Specification (HSDS). */
const resource = group({
  id: id('a short name that will never change'),
  name: text('the name of the resource'),
  description: optional(richText('what it does')),
  languages,
  phone: optional(phoneNumber),
  phones: optional(list(phone, 'a number and what to know of it, each after a hyphen')),
  hours: optional(text('when it is open')),
  address: optional(text('where it is, as on a letter')),
  website: optional(website),
  documents: optional(
    list(
      group({
        language: languageTag,
        url: httpsUrl,
      }),
      'a language and an address for each, after a hyphen',
    ),
  ),
  events: optional(
    list(
      group({ date: matching(isDay, 'a day as in 2025-02-05'), place: choice(places) }),
      'a date and a place for each event',
    ),
  ),
});

const timeZone = matching((input) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: input }));
  } catch {
    return false;
  }
}, 'a time zone as in America/Los_Angeles');

const source = group({
  kind: optional(choice(sourceKinds)),
  citation: text('what it rests on, as people cite it'),
  url: optional(httpsUrl),
  language: optional(language),
  checked: optional(day),
});

const agencyList = optional(list(text('one of the short names under agencies'), 'short names'));

/** What an organization's file holds, in the order of the templates. */
export const packSchema = group({
  id: id('the name of this file without .yaml'),
  language: choice(['en']),
  title: text('the guide’s heading'),
  publisher: text('the organization that answers for this text'),
  publisher_short_name: optional(text('the publisher’s name as people say it')),
  publisher_kind: optional(choice(publisherKinds)),
  names_agency: optional(
    flag('yes to put the publisher’s name in the place of {agency}, or no to leave it out'),
  ),
  status: optional(choice(statuses)),
  offer_unreviewed: optional(flag('yes to offer translations that no person has reviewed, or no')),
  complete_in: optional(
    list(
      choice(targetLocales as [string, ...string[]]),
      'languages in brackets, as in [es, ru], in which every text has to be translated',
    ),
  ),
  sections: list(choice(sections), 'the sections to show, in order'),
  time_zone: timeZone,
  agencies: names('a short name, a colon and a full name for each agency the texts name'),
  faq: group({
    title: text('the heading above the questions'),
    questions: list(
      group({
        id: id('a short name that will never change; it becomes the address #rights-<id>'),
        question: text('the question as a reader would ask it'),
        verdict: choice(verdicts),
        about: text('one of the short names under agencies'),
        answer: richText('the answer'),
        exceptions: optional(richText('when the answer is another')),
        what_to_do: optional(richText('what a reader can do')),
        applies_to: agencyList,
        applies_not_to: agencyList,
        sources: optional(list(source, 'what the answer rests on, each after a hyphen')),
        reviewed: optional(day),
        review_by: optional(day),
        withdrawn: optional(group({ date: day, reason: richText('why') })),
      }),
      'at least one question, each after a hyphen',
    ),
  }),
  include: optional(
    list(
      group({
        pack: id('the id of another guide'),
        questions: list(text('the id of one of its questions'), 'ids of its questions'),
      }),
      'another guide and ids of its questions, each after a hyphen',
    ),
  ),
  resources: optional(
    group({
      title: text('the heading above the resources'),
      groups: list(
        group({
          id: id('a short name that will never change'),
          title: optional(text('the heading of the group')),
          intro: optional(text('a sentence above the group')),
          items: list(resource, 'at least one resource, each after a hyphen'),
        }),
        'at least one group, each after a hyphen',
      ),
    }),
  ),
  statements: optional(
    list(
      group({
        id: id('a short name that will never change'),
        title: text('the heading of the statement'),
        by: text('one of the short names under agencies'),
        text: richText('the statement'),
        date: optional(
          matching(
            (input) => input === 'not given' || isDay(input),
            'a day as in 2026-02-05, or not given',
          ),
        ),
        resolution: optional(text('the number of the resolution')),
      }),
      'at least one statement, each after a hyphen',
    ),
  ),
});

/** An organization's file, every field by itself right. */
export type PackFile = InferOutput<typeof packSchema>;
