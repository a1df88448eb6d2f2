import { expect, fixture, html } from '@open-wc/testing';
import '../support/define.ts';
import { pack } from '../support/pack.ts';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';

it('shows every question and no answer at first', async () => {
  const faq = await fixture<RightsFaq>(html`<rights-faq .pack=${pack}></rights-faq>`);
  expect(faq.buttons().map((button) => button.textContent?.trim())).to.deep.equal(
    pack.faq.questions.map(({ question }) => question),
  );
});
