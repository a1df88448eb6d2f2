/** Where an editor strips the tag: a div or a link that its sanitizer leaves becomes the guide. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml } from '../support/frame.ts';
import { isShown, quietly, textOf } from '../support/page.ts';
import { waitUntil } from '../support/wait-until.ts';

const script = '<script src="../v1/west-sacramento.js"></script>';
const address = '../west-sacramento/en.html';
const twin = async () => (await fetch('/dist/west-sacramento/en.twin.html')).text();

afterEach(closePages);

describe('a <div data-rights-guide>', () => {
  it('keeps its link where no script is on the site', async () => {
    const { document: page } = await openHtml(
      `<div data-rights-guide><a href="${address}">The guide</a></div>`,
    );
    expect(isShown(page.querySelector('a') as Element)).to.equal(true);
  });

  it('that names another guide keeps its link', async () => {
    const page = await openHtml(
      `<div data-rights-guide="my-town"><a href="x">My town</a></div><div data-rights-guide></div>${script}`,
    );
    await guideIn(page);
    expect(isShown(page.document.querySelector('a') as Element)).to.equal(true);
    expect(page.document.querySelectorAll('rights-guide').length).to.equal(1);
  });

  it('takes no words from elsewhere, which anyone who may write on the page could name', async () => {
    const page = await openHtml(
      `<div data-rights-guide data-src="../example-district/en.json"></div>${script}`,
    );
    const { guide } = await guideIn(page);
    expect(guide.hasAttribute('src')).to.equal(false);
    expect(textOf(guide.shadowRoot?.querySelector('#title'))).to.equal('Immigration');
  });

  for (const [where, body] of [
    ['before', (div: string) => script + div],
    ['after', (div: string) => div + script],
  ] as const) {
    it(`shows the guide with the script ${where} it, in the div, with its attributes`, async () => {
      const page = await openHtml(
        body('<div class="wide" data-rights-guide="west-sacramento" data-lang="es"></div>'),
      );
      const { guide } = await guideIn(page, 'es');
      expect(guide.parentElement?.className).to.equal('wide');
      expect(page.document.querySelectorAll('rights-guide').length).to.equal(1);
    });
  }

  it('keeps what a reader had opened, and the focus', async () => {
    const page = await openHtml(`<div data-rights-guide>${await twin()}</div>`);
    const [, second] = page.document.querySelectorAll('details');
    (second as HTMLDetailsElement).open = true;
    second?.querySelector('summary')?.focus();
    const late = page.document.createElement('script');
    late.src = '/dist/v1/west-sacramento.js';
    page.document.body.append(late);
    const { faq } = await guideIn(page);
    await waitUntil(() => faq.shadowRoot?.activeElement, 'focus stays');
    expect(faq.buttons().map((button) => button.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    expect(faq.shadowRoot?.activeElement).to.equal(faq.buttons()[1]);
  });

  it('that holds the tag already holds one guide', async () => {
    const page = await openHtml(
      `<div data-rights-guide><rights-guide></rights-guide></div>${script}`,
    );
    await guideIn(page);
    expect(page.document.querySelectorAll('rights-guide').length).to.equal(1);
  });
});

describe('a link that ends in #embed', () => {
  it('to another page stays a link', async () => {
    const page = await openHtml(
      `<a href="https://example.org/video.html#embed">A film</a><rights-guide></rights-guide>${script}`,
    );
    await guideIn(page);
    expect(isShown(page.document.querySelector('a') as Element)).to.equal(true);
    expect(page.document.querySelectorAll('rights-guide').length).to.equal(1);
  });

  it('that a reader wrote into a comment stays a link', async () => {
    const page = await openHtml(
      `<a rel="nofollow ugc" href="${address}#embed">The guide</a><rights-guide></rights-guide>${script}`,
    );
    await guideIn(page);
    expect(isShown(page.document.querySelector('a') as Element)).to.equal(true);
  });

  // Every object has a constructor.
  for (const language of ['xx', 'constructor', '__proto__']) {
    it(`to ${language}, a language that there is not, stays a link`, async () => {
      const page = await openHtml(
        `<a href="../west-sacramento/${language}.html#embed">The guide</a>${script}`,
      );
      await waitUntil(() => page.window.customElements.get('rights-guide'), 'the script has run');
      expect(page.document.querySelector('rights-guide')).to.equal(null);
      expect(isShown(page.document.querySelector('a') as Element)).to.equal(true);
    });
  }

  it('in a drawing stays in the drawing', async () => {
    const page = await openHtml(
      `<svg><a href="${address}#embed"><text y="20">The guide</text></a></svg><rights-guide></rights-guide>${script}`,
    );
    await guideIn(page);
    expect(page.document.querySelectorAll('rights-guide').length).to.equal(1);
    expect(textOf(page.document.querySelector('svg'))).to.equal('The guide');
  });

  it('to the guide, without #embed, stays a link', async () => {
    const page = await openHtml(
      `<a href="${address}">Page</a><rights-guide></rights-guide>${script}`,
    );
    await guideIn(page);
    expect(isShown(page.document.querySelector('a') as Element)).to.equal(true);
  });

  it('shows the guide in its place, and leads to the page in the language of the guide it names', async () => {
    const page = await openHtml(
      `<p id="p">Read: <a href="${address.replace('en.', 'fa-AF.')}#embed">راهنما</a></p>${script}`,
    );
    const { guide } = await guideIn(page, 'fa-AF');
    expect(guide.parentElement?.id).to.equal('p');
    expect(isShown(page.document.querySelector('a') as Element)).to.equal(false);
  });

  it('leaves the language to the reader where it leads to the English page', async () => {
    const page = await openHtml(`<a href="${address}#embed">The guide</a>${script}`);
    const { guide } = await guideIn(page);
    expect(guide.hasAttribute('lang')).to.equal(false);
  });

  it('inside the tag is what stands there until the guide comes, and no guide in a guide', async () => {
    const page = await openHtml(
      `<rights-guide><a href="${address}#embed">The guide</a></rights-guide>${script}`,
    );
    await guideIn(page);
    expect(page.document.querySelectorAll('rights-guide').length).to.equal(1);
  });
});

describe('the page’s own choice', () => {
  it('of languages that are none is told, and all are offered', async () => {
    const said: string[] = [];
    const page = await openHtml('<rights-guide languages="xx"></rights-guide>');
    (page.window as unknown as { console: Console }).console.warn = (sentence: string) =>
      void said.push(sentence);
    const pasted = page.document.createElement('script');
    pasted.src = '/dist/v1/west-sacramento.js';
    page.document.body.append(pasted);
    const { guide } = await guideIn(page);
    expect(guide.shadowRoot?.querySelectorAll('.languages button').length).to.equal(10);
    expect(said).to.deep.equal([
      'Rights Guide: languages="xx": not one of en es fa-AF ru ps uk pa zh-Hans zh-Hant hmn.',
    ]);
  });

  it('of languages is offered beside English, in the page’s order', async () => {
    const page = await openHtml(`<rights-guide languages="ru es"></rights-guide>${script}`);
    const { guide } = await guideIn(page);
    const offered = [...(guide.shadowRoot?.querySelectorAll('.languages button') ?? [])];
    expect(offered.map(textOf)).to.deep.equal(['English', 'русский', 'español']);
  });

  it('of sections that are none is told, and all are shown', async () => {
    const { result: page } = await quietly(() =>
      openHtml(`<rights-guide sections="video"></rights-guide>${script}`),
    );
    const { guide } = await guideIn(page);
    expect(guide.shadowRoot?.querySelectorAll('[exportparts]').length).to.equal(3);
  });

  it('of sections is shown in the page’s order', async () => {
    const page = await openHtml(`<rights-guide sections="resources,faq"></rights-guide>${script}`);
    const { guide } = await guideIn(page);
    const shown = [...(guide.shadowRoot?.querySelectorAll('[exportparts]') ?? [])];
    expect(shown.map(({ localName }) => localName)).to.deep.equal([
      'rights-resources',
      'rights-faq',
    ]);
  });
});
