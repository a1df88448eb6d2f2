/** The language of each part of the static page and the twin, where parts have no translation and stand in English. The element: embed/accessibility/language-of-parts.test.ts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { directionOf, targetLocales } from '../../src/locale/locales.ts';
import type { GuideView } from '../../src/model/view.ts';
import { renderPage } from '../../src/static/render-page.ts';
import { renderTwin } from '../../src/static/render-twin.ts';
import { byLanguage, withEnglish, wordsOf, type Words } from '../support/words.ts';

const viewIn = (locale: string) =>
  JSON.parse(readFileSync(`dist/west-sacramento/${locale}.json`, 'utf8')) as GuideView;
const english = viewIn('en');

/** Each text of a page with the language that is said of it, without the head and the index of questions. */
function textsOf(node: Nodes, around = ''): Pick<Words, 'text' | 'locale'>[] {
  if (node.type === 'text') return [{ text: node.value, locale: around }];
  if (!('children' in node)) return [];
  let locale = around;
  if (node.type === 'element') {
    if (['head', 'nav'].includes(node.tagName)) return [];
    const { lang, dir } = node.properties;
    if (lang) {
      locale = String(lang);
      assert.equal(dir, directionOf(locale), `${locale} runs as it is written`);
    }
  }
  return node.children.flatMap((child) => textsOf(child, locale));
}

const expectedOf = (view: GuideView) =>
  byLanguage(
    wordsOf(view, { now: 'built' }).filter(({ kind }) => kind === 'text' || kind === 'label'),
  );

describe('what stands in English in another language says so, and nothing else does', () => {
  for (const locale of targetLocales) {
    test(`on the static page and in the twin (${locale})`, () => {
      for (const half of [0, 1]) {
        const view = withEnglish(viewIn(locale), english, (place) => place % 2 === half);
        const expected = expectedOf(view);
        assert.ok(expected.length > 15, 'both languages are there');
        const page = renderPage(view, { views: [], style: '' });
        assert.deepEqual(byLanguage(textsOf(fromHtml(page))), expected);
        assert.deepEqual(byLanguage(textsOf(fromHtml(renderTwin(view)))), expected);
      }
    });
  }
});
