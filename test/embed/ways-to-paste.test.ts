/** Each way to paste the guide, on the built files: what stands without script, and with it. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml, openPage } from '../support/frame.ts';
import { isShown, quietly, textOf } from '../support/page.ts';
import { waitUntil } from '../support/wait-until.ts';

const script = '<script src="../v1/west-sacramento.js"></script>';
const mounting = '<script async src="../v1/west-sacramento.js" data-mount></script>';
const firstAnswer = 'WSPD does not enforce federal immigration laws.';

afterEach(closePages);

describe('when JavaScript never arrives', () => {
  it('the twin shows every question with its verdict, and opens each answer', async () => {
    const { document: page } = await openPage('demo/twin.html', { withoutScripts: true });
    const items = [...page.querySelectorAll('details')];
    expect(items.length).to.equal(6);
    expect(textOf(items[0]?.querySelector('summary'))).to.equal(
      'Can I be deported by WSPD during a traffic stop or call for service? Answer: No',
    );
    (items[0] as HTMLDetailsElement).open = true;
    expect(isShown(items[0]?.querySelector('div p') as Element)).to.equal(true);
    expect(textOf(items[0])).to.contain(firstAnswer);
  });

  it('the link leads to a page with every word', async () => {
    const { document: page } = await openPage('demo/tag.html', { withoutScripts: true });
    const link = page.querySelector('rights-guide a') as HTMLAnchorElement;
    expect(isShown(link)).to.equal(true);
    const { document: target } = await openPage(link.href.split('/dist/')[1] as string, {
      withoutScripts: true,
    });
    expect(textOf(target.body)).to.contain(firstAnswer);
  });

  it('the script alone shows nothing, and breaks nothing', async () => {
    const { document: page } = await openPage('demo/script-only.html', { withoutScripts: true });
    expect(page.querySelector('rights-guide')).to.equal(null);
    expect(textOf(page.querySelector('footer'))).to.equal('The page goes on here.');
  });

  it('a page that forbids scripts keeps the twin', async () => {
    const { document: page } = await openPage('demo/no-script.html');
    expect(page.querySelectorAll('rights-guide details').length).to.equal(6);
    expect(isShown(page.querySelector('summary') as Element)).to.equal(true);
  });
});

describe('the script', () => {
  it('shows the guide in a tag that stands before it', async () => {
    const page = await openHtml(`<rights-guide></rights-guide>${script}`);
    expect((await guideIn(page)).faq.buttons().length).to.equal(6);
  });

  it('shows the guide in a tag that stands after it', async () => {
    const page = await openHtml(`${script}<rights-guide></rights-guide>`);
    expect((await guideIn(page)).faq.buttons().length).to.equal(6);
  });

  it('shows the guide in a tag that a page adds later', async () => {
    const page = await openHtml(script);
    page.document.body.append(page.document.createElement('rights-guide'));
    expect((await guideIn(page)).faq.buttons().length).to.equal(6);
  });

  it('shows the questions alone in <rights-faq>', async () => {
    const page = await openHtml(`<rights-faq></rights-faq>${script}`);
    const faq = page.document.querySelector('rights-faq');
    await waitUntil(() => faq?.shadowRoot);
    await faq?.updateComplete;
    expect(faq?.buttons().length).to.equal(6);
  });

  it('mounts the guide where it stands', async () => {
    const page = await openHtml(`<p id="before"></p>${mounting}<p id="after"></p>`);
    const { guide } = await guideIn(page);
    expect(guide.previousElementSibling?.localName).to.equal('script');
    expect(guide.nextElementSibling?.id).to.equal('after');
  });

  it('mounts the guide once when it is pasted twice, and says so', async () => {
    const page = await openHtml('<p></p>');
    const { console: pageConsole } = page.window as unknown as { console: Console };
    const said: string[] = [];
    pageConsole.warn = (sentence: string) => void said.push(sentence);
    for (let count = 0; count < 2; count += 1) {
      const pasted = page.document.createElement('script');
      pasted.src = '/dist/v1/west-sacramento.js';
      pasted.setAttribute('data-mount', '');
      const ran = new Promise((resolve) => pasted.addEventListener('load', resolve));
      page.document.body.append(pasted);
      await ran;
    }
    await guideIn(page);
    expect(page.document.querySelectorAll('rights-guide').length).to.equal(1);
    expect(said).to.deep.equal(['Rights Guide: west-sacramento is not the first here.']);
  });

  it('of a second organization mounts nothing, rather than the words of the first', async () => {
    const { result: page } = await quietly(() =>
      openHtml(
        `${script}<p></p><script src="../v1/example-district.js" data-mount></script><p id="last"></p>`,
      ),
    );
    await waitUntil(
      () => page.window.customElements.get('rights-guide'),
      'the first script has run',
    );
    await waitUntil(() => page.document.readyState === 'complete', 'the second has too');
    expect(page.document.querySelector('rights-guide')).to.equal(null);
  });

  it('mounts where its second copy stands, when the first was for the whole site', async () => {
    const { result: page } = await quietly(() =>
      openHtml(`${script}<p id="before"></p>${mounting.replace('async ', '')}`),
    );
    const { guide } = await guideIn(page);
    expect(guide.previousElementSibling?.localName).to.equal('script');
  });

  it('passes its data attributes on to the guide it mounts', async () => {
    const page = await openHtml(
      mounting.replace('data-mount', 'data-mount data-heading-level="3" data-onclick="1"'),
    );
    const { guide } = await guideIn(page);
    expect(guide.getAttributeNames()).to.deep.equal(['heading-level']);
  });

  it('mounts at the end of the page when it was put in the head', async () => {
    const { result: page } = await quietly(() => openHtml('<p>Page</p>', { head: mounting }));
    const { guide } = await guideIn(page);
    expect(guide.parentElement).to.equal(page.document.body);
  });

  it('mounts once when it was put in the head twice', async () => {
    const inHead = mounting.replace('async ', '');
    const { result: page } = await quietly(() =>
      openHtml('<p>Page</p>', { head: inHead + inHead }),
    );
    await guideIn(page);
    expect(page.document.querySelectorAll('rights-guide').length).to.equal(1);
  });

  it('finds its own tag when it is loaded as a module', async () => {
    const page = await openHtml(
      '<p id="before"></p><script type="module" src="../v1/west-sacramento.js" data-mount></script><p id="after"></p>',
    );
    const { guide } = await guideIn(page);
    expect(guide.nextElementSibling?.id).to.equal('after');
  });

  it('is not fooled by an image named currentScript', async () => {
    const page = await openHtml(`<img name="currentScript" alt="" /><p></p>${mounting}`);
    expect((await guideIn(page)).faq.buttons().length).to.equal(6);
  });

  it('leaves the text inside the tag standing where it cannot start, without an error of the page', async () => {
    const page = await openHtml('<rights-guide><a href="x">The guide</a></rights-guide>');
    const faults: string[] = [];
    page.window.addEventListener('error', ({ message }) => faults.push(message));
    const said: unknown[] = [];
    (page.window as unknown as { console: Console }).console.error = (...parts: unknown[]) =>
      void said.push(parts[0]);
    // A registry that refuses, as in an old web view.
    Object.defineProperty(page.window, 'customElements', { value: undefined });
    const pasted = page.document.createElement('script');
    pasted.src = '/dist/v1/west-sacramento.js';
    const ran = new Promise((resolve) => pasted.addEventListener('load', resolve));
    page.document.body.append(pasted);
    await ran;
    expect(faults).to.deep.equal([]);
    expect(said).to.deep.equal(['Rights Guide:']);
    expect(isShown(page.document.querySelector('a') as Element)).to.equal(true);
  });
});

describe('every demo page', () => {
  for (const name of ['tag', 'twin', 'script-only', 'csp', 'bootstrap-3', 'dark']) {
    it(`${name}.html shows the guide`, async () => {
      const page = await openPage(`demo/${name}.html`);
      const { guide, faq } = await guideIn(page);
      expect(isShown(guide)).to.equal(true);
      expect(faq.buttons().length).to.equal(6);
    });
  }

  it('district.html shows the guide in the district’s own colors, with the answers of others', async () => {
    const page = await openPage('demo/district.html');
    const { guide, faq } = await guideIn(page);
    expect(isShown(guide)).to.equal(true);
    expect(faq.buttons().length).to.equal(8);
    const surface = guide.shadowRoot?.querySelector('.root') as Element;
    const color = page.window.matchMedia('(prefers-color-scheme: dark)').matches
      ? 'rgb(30, 24, 34)'
      : 'rgb(255, 255, 255)';
    expect(page.window.getComputedStyle(surface).backgroundColor).to.equal(color);
  });

  it('elsewhere.html shows the other guide’s questions', async () => {
    const { faq } = await guideIn(await openPage('demo/elsewhere.html'), 'es');
    expect(faq.buttons().length).to.equal(8);
  });

  it('frame.html shows every answer', async () => {
    const page = await openPage('demo/frame.html');
    const frame = page.document.querySelector('iframe') as HTMLIFrameElement;
    // Its origin is nobody's, so what it shows is asked of its file.
    const source = await (await fetch(frame.src)).text();
    expect(isShown(frame)).to.equal(true);
    expect(source).to.contain(firstAnswer);
  });

  it('a strict content security policy refuses nothing of the guide', async () => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const page = await openHtml(
      '<rights-guide></rights-guide><script async src="/dist/v1/west-sacramento.js"></script>',
      { head: `<meta http-equiv="Content-Security-Policy" content="${policy}">` },
    );
    const refused: string[] = [];
    page.document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      refused.push(violatedDirective),
    );
    const { faq } = await guideIn(page);
    faq.buttons()[0]?.click();
    expect(refused).to.deep.equal([]);
    expect(page.window.getComputedStyle(faq.buttons()[0] as Element).display).to.equal('flex');
  });
});
