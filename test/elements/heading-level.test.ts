import { expect, fixture, html } from '@open-wc/testing';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import '../support/define.ts';
import { view } from '../support/pack.ts';
import { quietly } from '../support/page.ts';

const levels = (guide: RightsGuide) => {
  const faq = guide.shadowRoot?.querySelector('rights-faq') as RightsFaq;
  return [guide, faq].flatMap((element) =>
    [...(element.shadowRoot?.querySelectorAll('[role="heading"]') ?? [])].map((heading) =>
      Number(heading.getAttribute('aria-level')),
    ),
  );
};

describe('heading-level', () => {
  for (const value of ['0', '4', '2.5', 'h2', '', '-1']) {
    it(`falls back to 2 for "${value}" and says so in one sentence`, async () => {
      const { result, warnings } = await quietly(() =>
        fixture<RightsGuide>(
          html`<rights-guide heading-level=${value} .view=${view}></rights-guide>`,
        ),
      );
      expect(levels(result)).to.deep.equal([2, 3, 4, 4, 4]);
      expect(warnings).to.contain(`<rights-guide heading-level="${value}">: 1 to 3.`);
    });
  }

  for (const [value, expected] of [
    ['1', [1, 2, 3, 3, 3]],
    ['3', [3, 4, 5, 5, 5]],
  ] as const) {
    it(`sets title, section and questions to ${expected.slice(0, 3).join(', ')}`, async () => {
      const guide = await fixture<RightsGuide>(
        html`<rights-guide heading-level=${value} .view=${view}></rights-guide>`,
      );
      expect(levels(guide)).to.deep.equal(expected);
    });
  }

  it('changes with the attribute and keeps what is open', async () => {
    const guide = await fixture<RightsGuide>(html`<rights-guide .view=${view}></rights-guide>`);
    const faq = guide.shadowRoot?.querySelector('rights-faq') as RightsFaq;
    faq.buttons()[1]?.click();
    guide.setAttribute('heading-level', '3');
    await guide.updateComplete;
    await faq.updateComplete;
    expect(levels(guide)).to.deep.equal([3, 4, 5, 5, 5]);
    expect(faq.buttons()[1]?.getAttribute('aria-expanded')).to.equal('true');
  });
});
