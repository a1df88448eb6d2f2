/** The language of each part of the guide, where parts have no translation and stand in English: what a screen reader takes its voice from. */
import { expect } from '@open-wc/testing';
import { directionOf, locales, targetLocales } from '../../../src/locale/locales.ts';
import type { GuideView } from '../../../src/model/view.ts';
import { closePages, guideIn, openHtml } from '../../support/frame.ts';
import { ownShare } from '../../support/own-share.ts';
import { pinned } from '../../support/published.ts';
import { everything, rowsOf } from '../../support/scope.ts';
import { byLanguage, withEnglish, wordsOf, type Words } from '../../support/words.ts';

afterEach(closePages);

const script = '<script async src="../v1/west-sacramento.js"></script>';
const read = async (path: string) => (await (await fetch(path)).json()) as GuideView;
const endonyms = Object.fromEntries(
  Object.entries(locales).map(([tag, { endonym }]) => [tag, endonym]),
);

/** Each text of a tree with the language that is said of it, and whether its direction is that language's. */
function textsOf(element: Element, around = ''): Pick<Words, 'text' | 'locale'>[] {
  const locale = element.getAttribute('lang') ?? around;
  if (element.hasAttribute('lang') && element.localName !== 'rights-guide') {
    expect(element.getAttribute('dir'), locale).to.equal(directionOf(locale));
  }
  if (element.localName === 'slot') return [];
  return [...(element.shadowRoot ?? element).childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [{ text: node.textContent ?? '', locale }];
    return node.nodeType === Node.ELEMENT_NODE ? textsOf(node as Element, locale) : [];
  });
}

describe('what stands in English in another language says so, each language’s name says its own, and nothing else does', () => {
  const rows = rowsOf({ locale: targetLocales, half: [0, 1] });
  for (const { locale, half } of everything ? rows : ownShare(rows)) {
    it(`in the guide (${locale}, every ${half ? 'first' : 'second'} part)`, async () => {
      const page = await openHtml(`<rights-guide lang="${locale}"></rights-guide>${script}`);
      const { guide } = await guideIn(page, locale);
      const own = await read(`${pinned}${locale}.json`);
      expect(byLanguage(textsOf(guide))).to.deep.equal(
        byLanguage(wordsOf(own, { languages: endonyms })),
      );
      const english = await read('/dist/west-sacramento/en.json');
      const mixed = withEnglish(own, english, (place) => place % 2 === half);
      // A view that a page sets comes without other languages.
      guide.view = mixed;
      await guide.updateComplete;
      const expected = byLanguage(wordsOf(mixed));
      expect(expected.length).to.be.above(15);
      expect(byLanguage(textsOf(guide))).to.deep.equal(expected);
    });
  }
});
