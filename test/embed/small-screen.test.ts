/** The real guide on the smallest phone. 320 px is also what 400 % zoom leaves of 1280 px. */
import { expect } from '@open-wc/testing';
import { locales } from '../../src/locale/locales.ts';
import { closePages, guideIn, openHtml, openPage } from '../support/frame.ts';

afterEach(closePages);

for (const [title, size] of [
  ['at the reader’s text size', ''],
  ['at twice the text size', '200%'],
] as const) {
  it(`fits 320 px ${title}, open, with nothing to scroll sideways`, async () => {
    const page = await openPage('demo/tag.html', { width: 320 });
    const { guide, faq } = await guideIn(page);
    if (size) guide.style.setProperty('--rights-text-size', size);
    for (const button of faq.buttons()) button.click();
    for (const element of [guide, faq]) {
      const root = element.shadowRoot?.querySelector('.root') as Element;
      expect(root.scrollWidth).to.be.most(root.clientWidth + 1);
    }
  });
}

/** A page with nothing but the guide. */
const alone = '<rights-guide></rights-guide><script async src="../west-sacramento.js"></script>';
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
