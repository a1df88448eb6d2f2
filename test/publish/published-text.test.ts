/** Whatever a guide says comes out of its scripts and its pages as the same words, and as nothing else. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { findLetterFault } from '../../src/content/find-letter-fault.ts';
import { safeUrl } from '../../src/model/safe-url.ts';
import type { GuideView } from '../../src/model/view.ts';
import { toLiteral } from '../../src/publish/to-literal.ts';
import { renderPage } from '../../src/static/render-page.ts';
import { renderTwin } from '../../src/static/render-twin.ts';
import { view } from '../support/pack.ts';
import { everything } from '../support/scope.ts';
import { harmless, texts as attacks } from '../support/vectors.ts';

const runs = (count: number) => ({ numRuns: everything ? count * 20 : count });

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...attacks),
  fc.constantFrom('</script', '<!--', ']]>', '\u2028\u2029', '\ud800', '\udc00x', '__proto__', ''),
);

describe('a literal', () => {
  const key = fc.oneof(
    words,
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'valueOf',
      'fa-AF',
      'get',
      'async',
      '0',
    ),
  );
  const { data } = fc.letrec<{ data: unknown }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(
        words,
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
        fc.boolean(),
        fc.constant(null),
      ),
      fc.array(tie('data'), { maxLength: 4 }),
      fc.dictionary(key, tie('data'), { maxKeys: 4 }),
    ),
  }));

  test('is the same data again, in ASCII, and ends no script that it stands in', () => {
    fc.assert(
      fc.property(data, (given) => {
        const code = toLiteral(given);
        assert.match(code, /^[\x20-\x7e]*$/);
        assert.doesNotMatch(code, /<[/!]/);
        const back = runInNewContext(`JSON.stringify(${code})`) as string;
        assert.deepEqual(JSON.parse(back), JSON.parse(JSON.stringify(given)));
        // In the place where it stands in a script, after a colon or a bracket.
        assert.equal(runInNewContext(`var bundle={a:${code}};typeof bundle`), 'object');
      }),
      runs(250),
    );
  });

  test('may have its parts made before', () => {
    fc.assert(
      fc.property(fc.array(data, { maxLength: 3 }), (parts) => {
        const known = new Map(
          parts
            .filter((part) => typeof part === 'object' && part)
            .map((part) => [part, toLiteral(part)] as const),
        );
        assert.equal(toLiteral({ parts }, known), toLiteral({ parts }));
      }),
      runs(60),
    );
  });
});

/** What a file lets through: parsing trims a text, and refuses one that no reader would see as it is meant. */
const shown = words.filter(
  (text) => text !== '' && text.trim() === text && findLetterFault(text) === undefined,
);
const hrefs = fc
  .oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom(...harmless),
  )
  .map(safeUrl)
  .filter((href) => href !== undefined);

/** The view with everything, other texts and addresses in it, one after the other. */
function fill(texts: readonly string[], links: readonly string[]) {
  let next = 0;
  let nextLink = 0;
  const placed: string[] = [];
  const replace = (value: unknown, field = ''): unknown => {
    if (field === 'href') return links[nextLink++ % links.length];
    if (typeof value === 'string') {
      if (/^(id|locale|direction|style|kind|date|built|timeZone)$/.test(field)) return value;
      const text = texts[next++ % texts.length] as string;
      placed.push(text);
      return text;
    }
    if (typeof value !== 'object' || !value || field === 'sections') return value;
    if (Array.isArray(value)) return value.map((each) => replace(each));
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, replace(each, key)]),
    );
  };
  const { strings, ...rest } = full;
  const filled = { ...(replace(rest) as GuideView), strings };
  return { filled, placed };
}

const full: GuideView = {
  ...view,
  notices: ['A notice.', 'Another.'],
  help: {
    line: ['Call ', { a: ['(555) 555-0100'], href: 'tel:+15555550100' }, '.'],
    name: 'Example Center',
    locale: 'en',
    languages: 'Languages: English',
  },
  faq: {
    title: { text: 'Questions', locale: 'en' },
    questions: view.faq.questions.map((question) => ({
      ...question,
      answer: [...question.answer, { p: [{ b: [{ a: ['deep'], href: 'https://a.org/' }] }] }],
      due: { date: '2020-01-01', text: [{ p: ['Ask.'], locale: 'en' as const }] },
    })),
  },
};

/** What stands in a page: its elements with their attributes, its words, and where its links lead. */
function read(html: string) {
  const elements: string[] = [];
  const links: string[] = [];
  const data: string[] = [];
  let text = '';
  const visit = (node: Nodes): void => {
    assert.notEqual(node.type, 'comment');
    if (node.type === 'text') text += node.value;
    if (node.type === 'element') {
      const { tagName, properties } = node;
      if (tagName === 'a') links.push(String(properties['href']));
      if (tagName === 'script') data.push((node.children[0] as { value: string }).value);
      // A break in a long address, and what an address’s kind asks for.
      const own = Object.entries(properties).filter(
        ([name]) => tagName !== 'a' || !/^(href|dir|referrerPolicy|target|rel)$/.test(name),
      );
      if (tagName !== 'wbr') elements.push(`${tagName} ${JSON.stringify(own)}`);
      if (tagName === 'script' || tagName === 'style') return;
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromHtml(html));
  return { elements, links, data, text: oneLine(text) };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

const pages = {
  'a page': (given: GuideView) =>
    renderPage(given, { views: [given], style: 'p{margin:0}', base: 'https://a.org/' }),
  'a page in a frame': (given: GuideView) =>
    renderPage(given, { views: [given], style: '', isFramed: true }),
  'a twin': renderTwin,
};

for (const [name, render] of Object.entries(pages)) {
  test(`${name} has the elements and attributes of one with plain words, and every word it was given`, () => {
    const plain = read(render(fill(['word'], ['https://example.org/']).filled));
    fc.assert(
      fc.property(
        fc.array(shown, { minLength: 1, maxLength: 12 }),
        fc.array(hrefs, { minLength: 1, maxLength: 4 }),
        (texts, links) => {
          const { filled, placed } = fill(texts, links);
          const page = read(render(filled));
          assert.deepEqual(page.elements, plain.elements);
          for (const text of placed.filter((_, index) => index < texts.length)) {
            // Answers of the static page stand as on the day of the build, with all there is to say.
            assert.ok(page.text.includes(oneLine(text)), `${JSON.stringify(text)} in ${page.text}`);
          }
          assert.equal(page.links.length, plain.links.length);
          for (const href of page.links) {
            const isOurs = href.startsWith('#rights-') || /^[\w-]+(\.frame)?\.html$/.test(href);
            assert.ok(isOurs || links.includes(href), href);
          }
          for (const json of page.data.filter((each) => each.startsWith('{'))) {
            const { name: title } = JSON.parse(json) as { name: string };
            assert.equal(title, filled.title.text);
          }
        },
      ),
      runs(60),
    );
  });
}
