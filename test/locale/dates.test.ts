/** Days and numbers in words: the same in every engine, also where an engine knows no such language. */
import { expect } from '@open-wc/testing';
import { formatDay, pluralize } from '../../src/locale/dates.ts';
import { locales } from '../../src/locale/locales.ts';

/** The first workshop: the date that readers see. */
const days: Record<string, string> = {
  en: 'Wednesday, February 5, 2025',
  es: 'miércoles, 5 de febrero de 2025',
  'fa-AF': 'چهارشنبه ۵ فبروری ۲۰۲۵ (۱۷ دلو ۱۴۰۳)',
  ru: 'среда, 5 февраля 2025 г.',
  ps: 'چهارشنبه، د ۲۰۲۵ د فبروري ۵',
  uk: 'середа, 5 лютого 2025 р.',
  pa: 'ਬੁੱਧਵਾਰ, 5 ਫ਼ਰਵਰੀ 2025',
  'zh-Hans': '2025年2月5日星期三',
  'zh-Hant': '2025年2月5日星期三',
  hmn: 'Hnub Wednesday, Lub Ob Hlis Tim 5, 2025',
};

/** A Solar Hijri date, whose digits and era engines write in more than one way. */
const plain = (text: string) =>
  text
    .replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)))
    .replace(/[\s\u200e\u200f]+/g, ' ')
    .replace(/ ه‍\.ش\.| هـ\. ش\./g, '')
    .replace(/日 星/g, '日星');

for (const [locale, expected] of Object.entries(days)) {
  it(`a day is written as readers of ${locale} write it`, () => {
    expect(plain(formatDay(locale, '2025-02-05'))).to.equal(plain(expected));
  });
}

it('every language has a day of its own writing', () => {
  expect(Object.keys(days)).to.deep.equal(Object.keys(locales));
});

it('a day does not slip into another by the device’s time zone', () => {
  expect(formatDay('en', '2025-12-31')).to.equal('Wednesday, December 31, 2025');
  expect(formatDay('hmn', '2025-12-31')).to.equal('Hnub Wednesday, Lub Kaum Ob Hlis Tim 31, 2025');
  expect(plain(formatDay('ps', '2025-03-01'))).to.equal('شنبه، د 2025 د مارچ 1');
});

describe('a sentence with a number has the form of its language', () => {
  const forms = {
    one: (count: string) => `${count} one`,
    few: (count: string) => `${count} few`,
    many: (count: string) => `${count} many`,
    other: (count: string) => `${count} other`,
  };
  for (const [locale, expected] of Object.entries({
    en: ['1 one', '2 other', '5 other', '21 other'],
    es: ['1 one', '2 other', '5 other', '21 other'],
    'fa-AF': ['1 one', '2 other', '5 other', '21 other'],
    ru: ['1 one', '2 few', '5 many', '21 one'],
    uk: ['1 one', '2 few', '5 many', '21 one'],
    'zh-Hans': ['1 other', '2 other', '5 other', '21 other'],
    hmn: ['1 other', '2 other', '5 other', '21 other'],
  })) {
    it(`in ${locale}`, () => {
      expect([1, 2, 5, 21].map((count) => pluralize(locale, forms, count))).to.deep.equal(expected);
    });
  }
});
