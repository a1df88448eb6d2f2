/** axe on the real guide in every language: closed and open, light and dark. Other states, and what stands without script: embed/accessibility/states.test.ts. */
import { expect, fixture, html } from '@open-wc/testing';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import type { GuideView } from '../../src/model/view.ts';
import { targetLocales } from '../../src/locale/locales.ts';
import '../support/define.ts';
import { ownShare } from '../support/own-share.ts';
import { view } from '../support/pack.ts';
import { pinned } from '../support/published.ts';

const load = async (locale: string) =>
  (await (await fetch(`${pinned}${locale}.json`)).json()) as GuideView;

const views = [view, ...(await Promise.all(targetLocales.map(load)))];

const looks = views.flatMap((shown) => ['light', 'dark'].map((scheme) => ({ shown, scheme })));
// axe reads names and colours, not engines: they take turns.
for (const { shown, scheme } of ownShare(looks)) {
  it(`axe finds nothing in a ${scheme} guide (${shown.locale}), closed or open`, async () => {
    const page = await fixture(
      html`<main style="color-scheme: ${scheme}; background: Canvas">
        <h1>A page</h1>
        <rights-guide .view=${shown}></rights-guide>
      </main>`,
    );
    const guide = page.querySelector('rights-guide') as RightsGuide;
    await guide.updateComplete;
    await expect(guide).to.be.accessible();
    const faq = guide.shadowRoot?.querySelector('rights-faq') as RightsFaq;
    for (const button of faq.buttons()) button.click();
    await expect(guide).to.be.accessible();
  }).timeout(30_000);
}

it('axe is awake: it finds a verdict without contrast', async () => {
  const guide = await fixture(
    html`<rights-guide
      .view=${view}
      style="--rights-verdict-text-color: #ddd; --rights-verdict-surface-color: #eee"
    ></rights-guide>`,
  );
  let found: unknown;
  try {
    await expect(guide).to.be.accessible();
  } catch (error) {
    found = error;
  }
  expect(String(found)).to.contain('color-contrast');
});
