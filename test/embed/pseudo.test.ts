/** The layout under strain: words 40 % longer, and everything from right to left, on the smallest phone. */
import { expect } from '@open-wc/testing';
import { pseudoLocales, pseudoView } from '../../src/content/pseudo.ts';
import { closePages, guideIn, openPage } from '../support/frame.ts';

afterEach(closePages);

for (const locale of pseudoLocales) {
  for (const [title, size] of [
    ['', ''],
    [' at twice the text size', '200%'],
  ] as const) {
    it(`${locale} fits 320 px${title}: nothing to scroll sideways, nothing cut off`, async () => {
      const page = await openPage('demo/tag.html', { width: 320 });
      const { guide, faq: english } = await guideIn(page);
      guide.view = pseudoView(english.view as NonNullable<typeof english.view>, locale);
      if (size) guide.style.setProperty('--rights-text-size', size);
      const { faq } = await guideIn(page, locale);
      for (const button of faq.buttons()) button.click();
      const sections = [...(guide.shadowRoot?.querySelectorAll('[exportparts]') ?? [])];
      for (const { shadowRoot } of [guide, ...sections]) {
        const root = shadowRoot?.querySelector('.root') as Element;
        expect(root.scrollWidth).to.be.most(root.clientWidth + 1);
        const edge = guide.getBoundingClientRect();
        const seen = root.querySelectorAll('button, p, .heading, li, .card, .statement');
        expect(seen.length).to.be.above(0);
        for (const element of seen) {
          if (element.matches('.visually-hidden')) continue;
          const { left, right } = element.getBoundingClientRect();
          expect(
            [left >= edge.left - 1, right <= edge.right + 1],
            element.textContent ?? '',
          ).to.deep.equal([true, true]);
        }
      }
    });
  }
}

it('a mirrored guide begins at the right: chevron, then question, then verdict', async () => {
  const page = await openPage('demo/tag.html', { width: 500 });
  const { guide, faq: english } = await guideIn(page);
  guide.view = pseudoView(english.view as NonNullable<typeof english.view>, 'ar-XB');
  const { faq } = await guideIn(page, 'ar-XB');
  const [row, words, verdict] = ['.question', '.question span', '.verdict'].map((selector) =>
    ((faq.shadowRoot as ShadowRoot).querySelector(selector) as Element).getBoundingClientRect(),
  ) as [DOMRect, DOMRect, DOMRect];
  // The chevron's room.
  expect(row.right - words.right).to.be.above(16);
  expect(words.left).to.be.above(verdict.left);
});
