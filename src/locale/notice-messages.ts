import { msg } from '@lit/localize/init/install.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { NoticeStrings } from '../model/strings.ts';
import type { PluralForms } from './dates.ts';

/** `NoticeStrings`, before the plural of a number is chosen in a locale. */
export interface NoticeMessages
  extends
    Pick<NoticeStrings, 'draft' | 'unreviewed' | 'englishIsOfficial' | 'readEnglish'>,
    Record<'missing' | 'stale', PluralForms> {}

/** What a reader has to know before reading. */
export const noticeMessages = (): NoticeMessages => ({
  draft: (publisher) =>
    msg(str`This guide is a draft. ${publisher} has not approved it yet.`, {
      id: 'guide.draft',
      desc: 'Notice above the guide; the name of the organization, in the nominative',
    }),
  unreviewed: msg('This translation has not yet been checked by a person.', {
    id: 'guide.unreviewed',
    desc: 'Notice above the guide',
  }),
  englishIsOfficial: msg('The English text is the official one.', {
    id: 'guide.english-is-official',
    desc: 'Follows guide.unreviewed, where the organization has approved the English',
  }),
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
});
