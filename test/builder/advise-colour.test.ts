/** What is said beside a colour, and the scheme that colours ask for, with a guide that is made up. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adviceFor, type Eyes, type Measure } from '../../src/builder/advise-colour.ts';
import type { ReadColour } from '../../src/builder/colours.ts';
import type { Guide } from '../../src/builder/guides.ts';
import { isMisfit, settleScheme } from '../../src/builder/settle-scheme.ts';
import { begin, type Scheme } from '../../src/builder/state.ts';
import { words, type Words } from '../../src/builder/words/words.ts';
import { readHex } from '../../src/theme/contrast.ts';

const guide: Guide = {
  id: 'my-town',
  isDraft: false,
  folder: '',
  integrity: {},
  sections: ['faq'],
  languages: [{ locale: 'en', title: '', publisher: '', twin: '' }],
};
const state = begin('en', guide, '');
const en = words['en'] as Words;
const read: ReadColour = (written) => (/^#[\da-f]{6}$/.test(written) ? readHex(written) : 'fault');

/** A guide that shows any accent in dark grey on white, or in light grey on black; but for pure blue. */
const measure: Measure = (theme, scheme, chosen) => {
  const isLight = scheme === 'light';
  const seed = theme === 'contrast' ? '#000000' : (chosen.get('accent') ?? '#123456');
  const shade = seed === '#0000ff' ? seed : isLight ? `${seed.slice(0, 3)}0000` : '#cccccc';
  const surface = readHex(chosen.get('surface') ?? (isLight ? '#ffffff' : '#000000'));
  const text = readHex(chosen.get('text') ?? (isLight ? '#000000' : '#ffffff'));
  return { text, muted: text, accent: readHex(shade), surface, raised: surface };
};
const withColours = (colours: Partial<typeof state.colours>, scheme: Scheme = 'page') => ({
  ...state,
  scheme,
  colours: { ...state.colours, ...colours },
});
const advice = (
  name: 'accent' | 'text' | 'surface',
  colours: Partial<typeof state.colours>,
  { scheme = 'page' as Scheme, eyes = { read, measure } as Eyes } = {},
) => adviceFor(name, withColours(colours, scheme), eyes, en);

describe('beside a colour', () => {
  test('that is none stands how to write one', () => {
    assert.match(advice('accent', { accent: 'mauvish' }), /^“mauvish” is no colour .+ `#7a1f5c`/);
  });

  test('that is too light on a light background stands to choose a darker one', () => {
    assert.equal(
      advice('text', { text: '#ff8800', surface: '#ffffff' }),
      '2.3 : 1, too little for text: choose a darker one',
    );
  });

  test('that is too dark on a dark background stands to choose a lighter one', () => {
    assert.equal(
      advice('text', { text: '#444444', surface: '#000000' }),
      '2.1 : 1, too little for text: choose a lighter one',
    );
  });

  test('that is a background on which links are hard to see stands to choose another', () => {
    assert.match(advice('surface', { surface: '#a0a0a0', accent: '#ff0000' }), /choose a lighter/);
  });

  test('that fits no scheme but the other stands no advice that would not help', () => {
    assert.equal(
      advice('text', { text: '#000000', surface: '#222222' }, { scheme: 'light' }),
      '1.3 : 1, too little for text',
    );
  });

  test('that is not enough by a hair stands no figure that would be enough', () => {
    const colours = { text: '#777777', surface: '#ffffff' };
    assert.match(advice('text', colours), /^4\.4 : 1, too little/);
  });

  test('that can be read stands that it is enough', () => {
    assert.equal(advice('text', { text: '#767676', surface: '#ffffff' }), '4.5 : 1, enough');
  });

  test('that is an accent stands what the guide makes of it, on a light page and on a dark one', () => {
    assert.equal(
      advice('accent', { accent: '#800000' }),
      '10.9 : 1 on a light page, 13 : 1 on a dark one: enough. The guide makes it darker or lighter where it has to.',
    );
  });

  test('that is an accent stands one figure where the scheme is fixed', () => {
    assert.equal(advice('accent', { accent: '#800000' }, { scheme: 'light' }), '10.9 : 1, enough');
  });

  test('that the browser cannot reckon with stands that the guide keeps its own', () => {
    const eyes: Eyes = { read, measure: () => measure('plain', 'light', new Map()) };
    assert.equal(advice('accent', { accent: '#800000' }, { eyes }), en.accentKept);
  });

  test('that a theme does without stands that it is not used', () => {
    const contrast = { ...withColours({ accent: '#800000' }), theme: 'contrast' as const };
    assert.equal(adviceFor('accent', contrast, { read, measure }, en), en.accentOfTheme);
  });

  test('stands nothing while it is not chosen', () => assert.equal(advice('accent', {}), ''));
});

describe('light or dark', () => {
  const schemeWith = (colours: Partial<typeof state.colours>, scheme?: Scheme) =>
    settleScheme(withColours(colours, scheme), read).scheme;

  test('is the page’s while no text or background is chosen, or none that is a colour', () => {
    assert.equal(schemeWith({ accent: '#000000' }), 'page');
    assert.equal(schemeWith({ surface: 'mauvish' }), 'page');
  });

  test('follows the background, and where that is not chosen, the text', () => {
    assert.equal(schemeWith({ surface: '#fff8f0', text: '#402000' }), 'light');
    assert.equal(schemeWith({ surface: '#101820' }), 'dark');
    assert.equal(schemeWith({ text: '#f0f0f0' }), 'dark');
    assert.equal(schemeWith({ text: '#402000' }), 'light');
  });

  test('stays what somebody has chosen, though the background does not fit', () => {
    const state = withColours({ surface: '#101820' }, 'light');
    assert.equal(settleScheme(state, read).scheme, 'light');
    assert.equal(isMisfit(state, read), true);
    assert.equal(isMisfit({ ...state, scheme: 'dark' }, read), false);
  });
});
