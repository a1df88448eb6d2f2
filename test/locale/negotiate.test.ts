import { expect } from '@open-wc/testing';
import { directionOf, endonymOf, locales } from '../../src/locale/locales.ts';
import { localeFor, negotiate } from '../../src/locale/negotiate.ts';

const only = (...tags: string[]) =>
  Object.fromEntries(tags.map((tag) => [tag, locales[tag] as (typeof locales)[string]]));

describe('a tag that is no language', () => {
  for (const tag of [
    '',
    'C',
    'xx-invalid',
    '../../x',
    'e',
    'esperanto',
    '-',
    'constructor',
    '__proto__',
    '\u202e',
    '!pa-arab',
    'a'.repeat(100_000),
  ]) {
    it(`${JSON.stringify(tag).slice(0, 20)} asks for nothing`, () => {
      expect(localeFor(tag, locales)).to.equal(undefined);
      expect(negotiate([tag, 'ru'], locales)).to.equal('ru');
    });
  }
});

/** What browsers and pages call a language, and which of ours it is. */
const table: Record<string, string | undefined> = {
  en: 'en',
  'en-GB': 'en',
  es: 'es',
  'es-US': 'es',
  'es-MX': 'es',
  'es-419': 'es',
  es_ES: 'es',
  'ES-us': 'es',
  prs: 'fa-AF',
  'prs-AF': 'fa-AF',
  'fa-AF': 'fa-AF',
  fa: 'fa-AF',
  'fa-IR': 'fa-AF',
  ru: 'ru',
  'ru-UA': 'ru',
  ps: 'ps',
  'ps-AF': 'ps',
  uk: 'uk',
  'uk-UA': 'uk',
  pa: 'pa',
  'pa-IN': 'pa',
  'pa-Guru': 'pa',
  'pa-Arab': undefined,
  'pa-Arab-PK': undefined,
  'pa-PK': undefined,
  pnb: undefined,
  zh: 'zh-Hans',
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  'zh-Hans-HK': 'zh-Hans',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
  'zh-Hant': 'zh-Hant',
  'zh-Hant-TW': 'zh-Hant',
  yue: 'zh-Hant',
  'yue-HK': 'zh-Hant',
  hmn: 'hmn',
  mww: 'hmn',
  'mww-Latn': 'hmn',
  de: undefined,
  vi: undefined,
};

for (const [tag, expected] of Object.entries(table)) {
  it(`${tag} means ${expected ?? 'none of ours'}`, () => {
    expect(localeFor(tag, locales)).to.equal(expected);
  });
}

describe('the language a reader gets', () => {
  for (const [title, wishes, offered, expected] of [
    ['is none where nothing is wished', [], only('en', 'es'), undefined],
    ['is the first wish', ['es', 'ru'], locales, 'es'],
    ['is the next wish where one is not offered', ['es', 'ru'], only('en', 'ru'), 'ru'],
    ['is never Russian for Ukrainian', ['uk', 'en-US', 'ru'], only('en', 'ru'), 'en'],
    ['is none rather than Russian for Ukrainian', ['uk'], only('en', 'ru'), undefined],
    ['is found behind garbage', ['', 'C', 'ru-RU'], locales, 'ru'],
    ['is not Gurmukhi for Punjabi in Arabic letters', ['pa-Arab', 'en'], locales, 'en'],
    [
      'is Chinese in the other letters rather than English',
      ['zh-TW'],
      only('en', 'zh-Hans'),
      'zh-Hans',
    ],
    ['is so the other way round', ['zh-CN'], only('en', 'zh-Hant'), 'zh-Hant'],
  ] as const) {
    it(title, () => {
      expect(negotiate(wishes, offered)).to.equal(expected);
    });
  }
});

it('knows the name and direction of each language, and stays calm about others', () => {
  expect(Object.keys(locales).filter((tag) => directionOf(tag) === 'rtl')).to.deep.equal([
    'fa-AF',
    'ps',
  ]);
  expect([endonymOf('xx'), directionOf('xx')]).to.deep.equal(['xx', 'ltr']);
});
