import { expect, fixture, html } from '@open-wc/testing';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import type { Pack } from '../../src/model/pack.ts';
import '../support/define.ts';
import { pack } from '../support/pack.ts';
import { isShown, quietly, textOf } from '../support/page.ts';

const render = (shown: Pack | undefined) =>
  fixture<RightsGuide>(
    html`<rights-guide .pack=${shown}><a href="https://example.org/">The guide</a></rights-guide>`,
  );
const faqOf = (guide: RightsGuide) => guide.shadowRoot?.querySelector('rights-faq') as RightsFaq;

describe('a guide', () => {
  it('leaves the link inside the tag standing while there is nothing to show', async () => {
    const guide = await render(undefined);
    expect(isShown(guide.querySelector('a') as Element)).to.equal(true);
  });

  it('leaves the link standing for a broken pack', async () => {
    const { result: guide } = await quietly(() => render('pack' as unknown as Pack));
    expect(isShown(guide.querySelector('a') as Element)).to.equal(true);
  });

  it('takes the place of what stands inside the tag', async () => {
    const guide = await render(pack);
    expect(isShown(guide.querySelector('a') as Element)).to.equal(false);
    expect(textOf(guide.shadowRoot?.querySelector('[part="title"]'))).to.equal('Your rights');
    expect(textOf(guide.shadowRoot?.querySelector('[part="publisher"]'))).to.equal(
      'City of Example',
    );
    expect(faqOf(guide).buttons().length).to.equal(3);
  });

  it('takes properties that were set before it was defined', async () => {
    const guide = document.createElement('rights-guide');
    guide.pack = pack;
    (await fixture(html`<div></div>`)).append(guide);
    await guide.updateComplete;
    expect(faqOf(guide).buttons().length).to.equal(3);
  });

  it('says its language and direction inside its own root only', async () => {
    const before = document.documentElement.outerHTML.match(/<html[^>]*>/)?.[0];
    const guide = await render(pack);
    const root = guide.shadowRoot?.querySelector('.root') as HTMLElement;
    expect([root.lang, root.dir]).to.deep.equal(['en', 'ltr']);
    expect(document.documentElement.outerHTML.match(/<html[^>]*>/)?.[0]).to.equal(before);
  });

  it('stays left to right in English on a right-to-left page', async () => {
    const wrapper = await fixture(
      html`<div dir="rtl"><rights-guide .pack=${pack}></rights-guide></div>`,
    );
    const guide = wrapper.querySelector('rights-guide') as RightsGuide;
    await guide.updateComplete;
    expect(
      getComputedStyle(guide.shadowRoot?.querySelector('.root') as Element).direction,
    ).to.equal('ltr');
  });

  it('lets a page style every documented part of the questions from outside', async () => {
    const guide = await render(pack);
    const exported = faqOf(guide).getAttribute('exportparts')?.split(', ') ?? [];
    const parts = [...(faqOf(guide).shadowRoot?.querySelectorAll('[part]') ?? [])].map(
      (element) => element.getAttribute('part') as string,
    );
    expect([...new Set(parts)].filter((part) => part !== 'section').toSorted()).to.deep.equal(
      exported.toSorted(),
    );
  });
});
