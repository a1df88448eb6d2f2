import { expect } from '@open-wc/testing';
import { directionOf, endonymOf, localeFor } from '../../src/locale/locales.ts';
import { negotiate } from '../../src/locale/negotiate.ts';

const offered = ['en', 'es', 'fa-AF', 'ru'];

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
  ]) {
    it(`${JSON.stringify(tag)} asks for nothing`, () => {
      expect(localeFor(tag)).to.equal(undefined);
      expect(negotiate([tag], offered)).to.equal('en');
    });
  }
});

for (const [wishes, expected] of [
  [[], 'en'],
  [['es'], 'es'],
  [['es-MX'], 'es'],
  [['es_419'], 'es'],
  [['ES-us'], 'es'],
  [['prs'], 'fa-AF'],
  [['prs-AF'], 'fa-AF'],
  [['fa'], 'fa-AF'],
  [['fa-IR'], 'fa-AF'],
  [['uk', 'en-US', 'ru'], 'en'],
  [['uk', 'ru'], 'ru'],
  [['', 'C', 'ru-RU'], 'ru'],
  [['zh-CN', 'de'], 'en'],
] as const) {
  it(`a reader who asks for ${JSON.stringify(wishes)} gets ${expected}`, () => {
    expect(negotiate(wishes, offered)).to.equal(expected);
  });
}

it('gives no language that is not offered', () => {
  expect(negotiate(['es', 'ru'], ['en', 'ru'])).to.equal('ru');
});

it('knows the name and direction of each language, and stays calm about others', () => {
  expect(offered.map(endonymOf)).to.deep.equal(['English', 'español', 'دری', 'русский']);
  expect(offered.map(directionOf)).to.deep.equal(['ltr', 'ltr', 'rtl', 'ltr']);
  expect([endonymOf('xx'), directionOf('xx')]).to.deep.equal(['xx', 'ltr']);
});
