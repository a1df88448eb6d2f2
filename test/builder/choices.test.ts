/** From what is chosen to what is pasted, and the advice beside it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chosenColours, styleFor, type ReadColour } from '../../src/builder/colours.ts';
import type { Guide } from '../../src/builder/guides.ts';
import { fitOf, orderWays, platforms, type PlatformId } from '../../src/builder/platforms.ts';
import { previewPage } from '../../src/builder/preview.ts';
import { begin, choiceFrom, exampleSite, judge, readSite } from '../../src/builder/state.ts';
import { readHex } from '../../src/theme/contrast.ts';
import { words, type Words } from '../../src/builder/words/words.ts';
import { policyLines, writeLetter } from '../../src/builder/write-letter.ts';

const folder = 'pinned/my-town/r/';
const guide: Guide = {
  id: 'my-town',
  isDraft: false,
  folder,
  integrity: { [`${folder}my-town.js`]: 'sha384-en', [`${folder}my-town.all.js`]: 'sha384-all' },
  sections: ['faq', 'resources'],
  languages: ['en', 'es', 'fa-AF'].map((locale) => ({
    locale,
    title: `Title ${locale}`,
    publisher: 'My "Town"',
    twin: '',
  })),
};
const state = begin('en', guide, 'https://guides.example.com/x');
const en = words['en'] as Words;
const read: ReadColour = (written) => (/^#[\da-f]{6}$/.test(written) ? readHex(written) : 'fault');

describe('an address', () => {
  for (const written of [
    '',
    'guides',
    'guides.example.org',
    'javascript:alert(1)',
    'https://',
    'ftp://a.example/',
  ]) {
    test(`“${written}” is none, and the example stands in the code until it is mended`, () => {
      assert.equal(readSite(written), undefined);
      assert.equal(choiceFrom({ ...state, site: written }).site, exampleSite);
    });
  }

  test('gets its last slash, and loses what does not belong to it', () => {
    assert.equal(readSite(' https://a.example '), 'https://a.example/');
    assert.equal(readSite('https://a.example/g/my-town/en.html#embed'), 'https://a.example/g/');
    assert.equal(readSite('https://a.example/my-town/paste.txt'), 'https://a.example/');
    assert.equal(readSite('https://a.example/guides?x#y'), 'https://a.example/guides/');
  });
});

test('nothing chosen leaves the code plain, and pinned', () => {
  const { script, languages, sections, theme, headingLevel } = choiceFrom(state);
  assert.deepEqual(script, { path: `${folder}my-town.js`, integrity: 'sha384-en' });
  assert.deepEqual(
    [languages, sections, theme, headingLevel],
    [undefined, undefined, '', undefined],
  );
});

test('what is left out is left out of the code, in the guide’s order', () => {
  const { languages, sections, theme } = choiceFrom({
    ...state,
    without: ['es'],
    hidden: ['resources'],
    theme: 'warm',
    scheme: 'dark',
  });
  assert.deepEqual([languages, sections, theme], [['fa-AF'], ['faq'], 'warm dark']);
});

test('a guide without a section is not to be had: all are shown', () => {
  assert.equal(choiceFrom({ ...state, hidden: ['faq', 'resources'] }).sections, undefined);
});

test('a policy that lets nothing be fetched asks for the script with every language', () => {
  assert.equal(judge({ ...state, policy: "connect-src 'none'" })?.fetch, 'change');
  assert.equal(choiceFrom(state, true).script.integrity, 'sha384-all');
});

describe('the best way', () => {
  for (const platform of Object.keys(platforms) as PlatformId[]) {
    test(`on ${platform} is one of five, and a way that fits comes before one that does not`, () => {
      assert.equal(new Set(orderWays(platform)).size, 5);
      const judgement = judge({ ...state, policy: "script-src 'none'; frame-src *" });
      assert.ok(judgement);
      const fits = orderWays(platform, judgement).map((way) => fitOf(way, judgement));
      assert.equal(fits[0], 'fits');
      assert.deepEqual(fits.slice(-2), ['needsChange', 'needsChange']);
    });
  }

  test('of an editor that nobody has tried is a link', () => {
    for (const id of ['unknown', 'google', 'wix', 'squarespace', 'school', 'drupal'] as const) {
      assert.equal(orderWays(id)[0], 'link');
    }
  });

  test('in a sandbox without scripts is what needs none', () => {
    const judgement = judge({ ...state, policy: 'sandbox' });
    assert.ok(judgement);
    assert.equal(orderWays('html', judgement)[0], 'iframe');
    assert.equal(fitOf('element', judgement), 'needsSandbox');
  });
});

test('only colours that can be read come into the style sheet', () => {
  const chosen = chosenColours(
    { ...state, colours: { accent: '#7a1f5c', text: 'x;}', surface: '' } },
    read,
  );
  assert.equal(styleFor(chosen), 'rights-guide {\n  --rights-accent: #7a1f5c;\n}');
  assert.equal(styleFor(new Map()), '');
});

test('the letter asks for no line of a policy that its code does not need', () => {
  const inside = writeLetter(choiceFrom(state), '<script src="x/my-town.all.js">', 'A way', en);
  assert.ok(inside.includes('script-src'));
  assert.doesNotMatch(inside, /connect-src|frame-src/);
});

test('the letter has the guide’s address, the code, and every line for a policy', () => {
  const code = '<script src="x/my-town.js"><iframe>';
  const letter = writeLetter(choiceFrom(state), code, 'A way', en);
  assert.match(letter, /^Please .+: https:\/\/guides\.example\.com\/x\/my-town\/en\.html$/m);
  for (const line of [code, 'A way', ...policyLines('https://guides.example.com/x/')]) {
    assert.ok(letter.includes(line), line);
  }
});

describe('the preview', () => {
  test('takes the guide from where the builder is, with the hash in the code', () => {
    const page = previewPage(state, 'http://localhost/dist/', read);
    assert.match(
      page,
      /src="http:\/\/localhost\/dist\/pinned\/my-town\/r\/my-town\.js" integrity="sha384-en"/,
    );
    assert.doesNotMatch(page, /guides\.example/);
  });

  test('opened from a file it fetches nothing', () => {
    assert.match(
      previewPage(state, 'file:///dist/', read),
      /src="file:\/\/\/dist\/v1\/my-town\.all\.js" referrerpolicy="no-referrer"><\/script>/,
    );
  });

  test('is in Dari where it is to be from right to left', () => {
    const page = previewPage(
      { ...state, preview: { ...state.preview, isRtl: true } },
      'http://a/',
      read,
    );
    assert.match(page, /<html lang="fa-AF" dir="rtl">/);
    assert.match(page, /<rights-guide lang="fa-AF">/);
  });
});
