/** axe on the guide: closed and open, light and dark. */
import { expect, fixture, html } from '@open-wc/testing';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import '../support/define.ts';
import { view } from '../support/pack.ts';

for (const scheme of ['light', 'dark']) {
  const render = async () => {
    const page = await fixture(
      html`<main style="color-scheme: ${scheme}; background: Canvas">
        <h1>A page</h1>
        <rights-guide .view=${view}></rights-guide>
      </main>`,
    );
    const guide = page.querySelector('rights-guide') as RightsGuide;
    await guide.updateComplete;
    return guide;
  };

  it(`axe finds nothing in a ${scheme} guide, closed`, async () => {
    await expect(await render()).to.be.accessible();
  });

  it(`axe finds nothing in a ${scheme} guide with every answer open`, async () => {
    const guide = await render();
    const faq = guide.shadowRoot?.querySelector('rights-faq') as RightsFaq;
    for (const button of faq.buttons()) button.click();
    await expect(guide).to.be.accessible();
  });
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
