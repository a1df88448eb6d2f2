/** The real guide on the smallest phone. 320 px is also what 400 % zoom leaves of 1280 px. */
import { expect } from '@open-wc/testing';
import { locales } from '../../src/locale/locales.ts';
import { closePages, guideIn, openHtml, openPage } from '../support/frame.ts';

afterEach(closePages);

for (const locale of Object.keys(locales)) {
  it(`fits 320 px at once and twice the text size, open, with nothing to scroll sideways (${locale})`, async () => {
    const page = await openPage('demo/tag.html', { width: 320 });
    const { guide } = await guideIn(page);
    guide.lang = locale;
    const { faq } = await guideIn(page, locale);
    for (const button of faq.buttons()) button.click();
    const sections = [...(guide.shadowRoot?.querySelectorAll('[exportparts]') ?? [])];
    expect(sections.length).to.equal(3);
    for (const size of ['', '200%']) {
      guide.style.setProperty('--rights-text-size', size);
      for (const { shadowRoot, localName } of [guide, ...sections]) {
        const root = shadowRoot?.querySelector('.root') as Element;
        // Firefox counts the blank at the end of a line, which nobody sees.
        const blank = localName === 'rights-statements' ? 5 : 1;
        expect(root.scrollWidth, localName).to.be.most(root.clientWidth + blank);
      }
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    }
  });
}

/** A page with nothing but the guide. */
const alone = '<rights-guide></rights-guide><script async src="../v1/west-sacramento.js"></script>';
const bare = '<style>body { margin: 0 }</style>';

/** Words so long that the first question begins on the second screen. */
const long = ['hmn'];

for (const locale of Object.keys(locales)) {
  const isShort = !long.includes(locale);
  it(`shows title, languages${isShort ? ', a phone, a question and its verdict' : ' and a phone'} on a phone’s first screen (${locale})`, async () => {
    const page = await openHtml(alone.replace('>', ` lang="${locale}">`), {
      width: 360,
      height: 640,
      head: bare,
    });
    const { guide, faq } = await guideIn(page, locale);
    for (const element of [
      guide.shadowRoot?.querySelector('#title'),
      guide.shadowRoot?.querySelector('.languages'),
      guide.shadowRoot?.querySelector('.help [part="link"]'),
      ...(isShort ? [faq.buttons()[0], faq.shadowRoot?.querySelector('.verdict')] : []),
    ]) {
      expect((element as Element).getBoundingClientRect().bottom).to.be.most(640);
    }
  });
}
