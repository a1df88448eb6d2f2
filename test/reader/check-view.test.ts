/** What of a view from elsewhere is believed: its words and nothing else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { GuideView } from '../../src/model/view.ts';
import { safeUrl } from '../../src/model/safe-url.ts';
import { checkView } from '../../src/reader/check-view.ts';
import { view } from '../support/pack.ts';
import { everything } from '../support/scope.ts';
import { addresses, texts } from '../support/vectors.ts';

const address = 'https://their.host/my-town/es.json';
const check = (data: unknown) => checkView(JSON.stringify(data), address);
const wordsOf = (published: object) => ({ ...published, id: address });

/** A view with one of everything that a view can have. */
const full: Required<GuideView> = {
  ...view,
  style:
    '--_script-font:system-ui,"Segoe UI","Noto Naskh Arabic",sans-serif;--_script-line-height:1.8',
  notices: ['A notice.'],
  readEnglish: 'Read the English',
  help: {
    line: ['Call ', { a: ['(555) 555-0100'], href: 'tel:+15555550100' }, '.'],
    name: 'Example Center',
    locale: 'en',
    languages: 'Languages: English',
  },
  title: { ...view.title, locale: 'en' },
  faq: {
    ...view.faq,
    questions: view.faq.questions.map((question) => ({
      ...question,
      locale: 'en' as const,
      answer: [
        ...question.answer,
        { p: [{ b: ['In English'] }], locale: 'en' as const },
        { p: [{ b: [{ a: [{ b: ['deep'] }], href: 'mailto:a@example.org' }] }] },
      ],
      due: { date: '2026-01-01', text: [{ p: ['Ask.'] }] },
    })),
  },
  resources: { title: 'Help', groups: [], ...view.resources, locale: 'en' },
};

/** Every place in a view, as the keys that lead there. */
function placesIn(data: unknown, path: string[] = []): string[][] {
  if (typeof data !== 'object' || !data) return [path];
  const inner = Object.entries(data).flatMap(([key, value]) => placesIn(value, [...path, key]));
  return path.length ? [path, ...inner] : inner;
}

const at = (path: readonly string[]): unknown =>
  path.reduce<unknown>((found, key) => (found as Record<string, unknown>)[key], full);

/** The view with something else in one place. */
function put(path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(full) as unknown as Record<string, unknown>;
  let holder = copy;
  for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
  const last = path.at(-1) as string;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

const refused = (data: unknown, where: string) =>
  assert.throws(() => check(data), new RegExp(`^Error: ${where}`), JSON.stringify(where));

describe('a view is refused', () => {
  test('where any of its fields is of another kind: a template, a list, a number, nothing', () => {
    const template = { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] };
    const places = placesIn(full);
    assert.ok(places.length > 200);
    for (const path of places) {
      const isText = typeof at(path) === 'string';
      for (const value of [template, 5, true, null, ...(isText ? [[template], ['words']] : [])]) {
        assert.throws(() => check(put(path, value)), `${path.join('.')}: ${JSON.stringify(value)}`);
      }
    }
  });

  test('where a field is missing that the elements read', () => {
    const optional =
      /^(style|notices|readEnglish|help|resources|locale|verdict|due|events|intro|languages)$/;
    for (const path of placesIn(full)) {
      const last = path.at(-1) as string;
      const isOptional =
        (optional.test(last) && path.join() !== 'locale') ||
        /^\d+$/.test(last) ||
        path.join('.') === 'resources.groups.1.title';
      if (!isOptional) assert.throws(() => check(put(path, undefined)), path.join('.'));
    }
  });

  for (const [what, path, value] of [
    ['an address that runs code', 'help.line.1.href', 'javascript:alert(1)'],
    ['one that hides it in blanks', 'help.line.1.href', ' java\nscript:alert(1)'],
    ['an address with a page in it', 'help.line.1.href', 'data:text/html,<script>1</script>'],
    ['an address of this page', 'help.line.1.href', '/logout'],
    ['a style that loads something', 'style', '--_script-font:url(//their.host/x)'],
    ['a style that ends in another', 'style', '--_script-line-height:1.8;position:fixed'],
    ['a style with an escape', 'style', '--_script-font:\\75rl(x)'],
    ['a style that names another property', 'style', 'background:red'],
    ['lines a page high', 'style', '--_script-line-height:99'],
    ['an empty style', 'style', ''],
    ['a direction that none is', 'direction', 'auto'],
    ['a language that none is', 'locale', 'es" onclick="x'],
    ['a section that none is', 'sections', ['faq', 'script']],
    ['the same section a thousand times', 'sections', Array.from({ length: 1000 }, () => 'faq')],
    ['an id with a blank', 'faq.questions.0.id', 'one two'],
    ['an id twice', 'faq.questions.0.id', 'second'],
    ['a verdict that none is', 'faq.questions.0.verdict.kind', 'no hidden'],
    ['a day that none is', 'built', '2026-1-1'],
    ['a time zone that none is', 'timeZone', 'America/Los Angeles'],
    ['English that is called otherwise', 'title.locale', 'fr'],
    ['a number turned around', 'faq.questions.0.question', 'Call \u202e2815-504'],
    ['a number turned around by marks of a pair', 'help.line.1.a.0', '\u2067504-2815\u2069'],
    ['letters turned around in bold', 'help.line.1.a.0', '\u202d504'],
    ['a text that has lost its {0}', 'strings.copyThis', 'Copy this'],
    [
      'more questions than a phone can show',
      'statements',
      Array.from({ length: 1001 }, () => view.statements[0]),
    ],
  ] as const) {
    test(`with ${what}`, () => {
      refused(put(path.split('.'), value), path.split('.')[0] as string);
    });
  }

  test('with marks in marks without end', () => {
    const nested = (depth: number) =>
      JSON.stringify(full).replace('"Call "', `${'{"b":['.repeat(depth)}"x"${']}'.repeat(depth)}`);
    assert.throws(() => checkView(nested(6), address), /^Error: help\.line/);
    assert.throws(() => checkView(nested(50_000), address), Error);
    assert.doesNotThrow(() => checkView(nested(5), address));
  });

  test('when it is no object, and when it is no JSON, each with a sentence', () => {
    for (const data of [null, [], 'words', 5]) assert.throws(() => check(data), /as in a guide/);
    for (const text of ['', '<!doctype html>', '{"id":', 'alert(1)'])
      assert.throws(() => checkView(text, address), /^Error: It is no JSON; name a file/);
  });
});

describe('a view that is changed in any one place', () => {
  /** Every field that a view has, without the places in its lists. */
  const fieldsOf = (data: unknown) =>
    new Set(placesIn(data).map((path) => path.filter((key) => !/^\d+$/.test(key)).join('.')));
  const known = fieldsOf(full);
  const places = placesIn(full);
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(...texts, ...addresses),
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      undefined,
      [],
      {},
      { b: ['x'] },
      { p: ['x'] },
      { a: ['x'], href: 'tel:1' },
      '\u202e',
    ),
  );

  test('is refused in a sentence, or is a whole view without a field that none has', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (path, other) => {
        const given = JSON.stringify(put(path, other));
        let checked: GuideView;
        try {
          checked = checkView(given, address);
        } catch (error) {
          assert.match(
            String(error),
            /^Error: \S+ is not as in a guide; that site has to be built anew/,
          );
          return;
        }
        taken += 1;
        assert.equal(checked.id, address);
        // Marks in marks and blocks of another kind may stand where others stood.
        for (const field of fieldsOf(checked)) {
          const inner = field.replace(/\.(?:p|ul|ol|b|a|href)\b/g, '');
          const isKnown = known.has(field) || /\.(?:answer|text|line)$/.test(inner);
          assert.ok(isKnown, field);
        }
        JSON.stringify(checked, (key, each: unknown) => {
          if (key === 'href') assert.ok(safeUrl(each as string));
          if (typeof each === 'string') assert.doesNotMatch(each, /[\u202d\u202e]/);
          return each;
        });
        // It can be checked again, and is what it was.
        assert.deepEqual(checkView(JSON.stringify({ ...checked, id: 'x' }), address), checked);
      }),
      { numRuns: everything ? 20_000 : 1000 },
    );
    assert.ok(taken > 20, String(taken));
  });
});

describe('a view is shown', () => {
  test('with every word of it, where everything is there that a guide can have', () => {
    assert.deepEqual(check(full), wordsOf(full));
  });

  const folder = 'dist/west-sacramento';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    test(`with every word of it: ${file} of West Sacramento`, () => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      assert.deepEqual(checkView(text, address), wordsOf(JSON.parse(text) as object));
    });
  }

  test('on a page whose scripts add to every object', (t) => {
    const every = Object.prototype as { extra?: unknown };
    every.extra = { extra: true };
    t.after(() => delete every.extra);
    assert.deepEqual(check(full), wordsOf(full));
  });

  test('without what a view does not have, and without harm to any object', () => {
    const evil = '{"polluted":"yes","title":{"text":"x"}}';
    const text = JSON.stringify(full).replace(
      /\{(?=")/g,
      `{"__proto__":${evil},"constructor":{"prototype":${evil}},"onclick":"alert(1)",`,
    );
    const checked = checkView(text, address);
    assert.deepEqual(checked, wordsOf(full));
    assert.equal((checked as unknown as { polluted?: string }).polluted, undefined);
    assert.equal(({} as { polluted?: string }).polluted, undefined);
  });
});
