import { expect, fixture, html } from '@open-wc/testing';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import type { GuideView } from '../../src/model/view.ts';
import { stopClock } from '../support/clock.ts';
import '../support/define.ts';
import { view } from '../support/pack.ts';
import { isShown, textOf } from '../support/page.ts';

const render = (shown: GuideView | undefined) =>
  fixture<RightsGuide>(
    html`<rights-guide .view=${shown}><a href="https://example.org/">The guide</a></rights-guide>`,
  );
const faqOf = (guide: RightsGuide) => guide.shadowRoot?.querySelector('rights-faq') as RightsFaq;

describe('a guide', () => {
  it('leaves the link inside the tag standing while there is nothing to show', async () => {
    const guide = await render(undefined);
    expect(isShown(guide.querySelector('a') as Element)).to.equal(true);
  });

  it('takes the place of what stands inside the tag', async () => {
    const guide = await render(view);
    expect(isShown(guide.querySelector('a') as Element)).to.equal(false);
    expect(textOf(guide.shadowRoot?.querySelector('#title'))).to.equal('Your rights');
    expect(textOf(guide.shadowRoot?.querySelector('[part="publisher"]'))).to.equal(
      'City of Example',
    );
    expect(faqOf(guide).buttons().length).to.equal(3);
  });

  it('says of which day its text is, and how many days ago that was', async () => {
    const start = stopClock(window, '2026-11-25T20:00:00Z');
    const textFor = async (built: string) =>
      textOf((await render({ ...view, built })).shadowRoot?.querySelector('[part="as-of"]'));
    try {
      const told = 'This copy was made on February 10, 2025.';
      expect(await textFor('2026-11-25')).to.equal(told);
      expect(await textFor('2026-11-24')).to.equal(`${told} Days since then: 1`);
      expect(await textFor('2025-11-25')).to.equal(`${told} Days since then: 365`);
    } finally {
      start();
    }
  });

  it('takes properties that were set before it was defined', async () => {
    const guide = document.createElement('rights-guide');
    guide.view = view;
    (await fixture(html`<div></div>`)).append(guide);
    await guide.updateComplete;
    expect(faqOf(guide).buttons().length).to.equal(3);
  });

  it('says its language and direction inside its own root only', async () => {
    const before = document.documentElement.outerHTML.match(/<html[^>]*>/)?.[0];
    const guide = await render(view);
    const root = guide.shadowRoot?.querySelector('.root') as HTMLElement;
    expect([root.lang, root.dir]).to.deep.equal(['en', 'ltr']);
    expect(document.documentElement.outerHTML.match(/<html[^>]*>/)?.[0]).to.equal(before);
  });

  it('stays left to right in English on a right-to-left page', async () => {
    const wrapper = await fixture(
      html`<div dir="rtl"><rights-guide .view=${view}></rights-guide></div>`,
    );
    const guide = wrapper.querySelector('rights-guide') as RightsGuide;
    await guide.updateComplete;
    expect(
      getComputedStyle(guide.shadowRoot?.querySelector('.root') as Element).direction,
    ).to.equal('ltr');
  });

  it('lets a page style every part of its sections from outside', async () => {
    const guide = await render(view);
    for (const section of guide.shadowRoot?.querySelectorAll('[exportparts]') ?? []) {
      const exported = section.getAttribute('exportparts')?.split(',') ?? [];
      const parts = [...(section.shadowRoot?.querySelectorAll('[part]') ?? [])].map(
        (element) => element.getAttribute('part') as string,
      );
      expect(exported).to.include.members(parts.filter((part) => part !== 'section'));
    }
  });
});
