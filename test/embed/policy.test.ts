/** A guide under the strictest policies a page can have: with the lines webmasters are told to add, and without. */
import { expect } from '@open-wc/testing';
import { policyLines } from '../../src/builder/write-letter.ts';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { hear } from '../support/hear.ts';
import { buttonNamed, isShown, panelOf, textOf } from '../support/page.ts';
import { spoilingHost } from '../support/spoiling-host.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(closePages);

const link = '<a id="link" href="#">The guide, (555) 555-0100</a>';
const [script, connect] = policyLines(`http://127.0.0.1:${location.port}/`) as [string, string];

/** A page with a policy, and the script from a host of its own. */
async function openUnder(policy: string, attributes = '', prepare?: (page: Page) => void) {
  const src = `${spoilingHost('nothing').folder}v1/west-sacramento.js`;
  const page = await openHtml(
    `<rights-guide>${link}</rights-guide><script async src="${src}" ${attributes}></script>`,
    { head: `<meta http-equiv="Content-Security-Policy" content="${policy}">` },
  );
  // No script that has to be fetched has run yet.
  const heard = hear(page);
  prepare?.(page);
  const element = page.document.querySelector('script') as HTMLScriptElement;
  await new Promise((resolve) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', resolve);
  });
  const ours = () => heard.said.filter((sentence) => sentence.startsWith('Rights Guide:'));
  return { page, ours, faults: heard.faults };
}

const hasLink = ({ document: page }: Page) => isShown(page.querySelector('#link') as Element);

describe('under default-src none', () => {
  it('with the lines of the documentation it is there, in another language too', async () => {
    const { page, ours, faults } = await openUnder(`default-src 'none'; ${script}; ${connect}`);
    const { guide, faq } = await guideIn(page, 'en');
    expect(page.window.getComputedStyle(faq.buttons()[0] as Element).display).to.equal('flex');
    buttonNamed(guide, 'español').click();
    await guideIn(page, 'es');
    expect([ours(), faults]).to.deep.equal([[], []]);
  });

  it('without the line for the script the link stands', async () => {
    const { page, faults } = await openUnder(`default-src 'none'; ${connect}`);
    expect(hasLink(page)).to.equal(true);
    expect(faults).to.deep.equal([]);
  });

  it('without the line for languages English stands, the reader is told, and one line says which to add', async () => {
    const { page, ours, faults } = await openUnder(`default-src 'none'; ${script}`);
    const { guide, faq } = await guideIn(page, 'en');
    buttonNamed(guide, 'español').click();
    await waitUntil(() => guide.shadowRoot?.textContent?.includes('No se pudo cargar: español'));
    expect(isShown(faq.buttons()[0] as Element)).to.equal(true);
    expect(ours().length).to.equal(1);
    expect(ours()[0]).to.match(/^Rights Guide: es: .*connect-src allow http/);
    expect(faults).to.deep.equal([]);
  });
});

describe('with integrity on the script', () => {
  it('that is not its own, what stands inside the tag remains', async () => {
    const { page, faults } = await openUnder(
      '',
      `integrity="sha384-${'A'.repeat(64)}" crossorigin`,
    );
    expect(hasLink(page)).to.equal(true);
    expect(page.window.customElements.get('rights-guide')).to.equal(undefined);
    expect(faults).to.deep.equal([]);
  });
});

describe('under trusted types', () => {
  const types = (names: string) => `require-trusted-types-for 'script'; trusted-types ${names}`;

  it('with the words of the documentation, and a second Lit on the page, it is there', async () => {
    const { page, ours } = await openUnder(
      types(`lit-html 'allow-duplicates'`),
      '',
      ({ window }) => {
        const { trustedTypes } = window as unknown as {
          trustedTypes?: { createPolicy(name: string, rules: object): unknown };
        };
        trustedTypes?.createPolicy('lit-html', {});
      },
    );
    await guideIn(page, 'en');
    expect(ours()).to.deep.equal([]);
  });

  it('that refuse it, the link stands, and one line names the words to add', async () => {
    const { page, ours, faults } = await openUnder(types(`'none'`));
    if (!('trustedTypes' in page.window)) return void (await guideIn(page, 'en'));
    await waitUntil(() => ours().length);
    expect(hasLink(page)).to.equal(true);
    expect(ours().length).to.equal(1);
    expect(ours()[0]).to.contain(`trusted-types lit-html 'allow-duplicates'`);
    expect(faults).to.deep.equal([]);
  });
});

describe('in a browser without constructed style sheets, as Safari before 16.4', () => {
  const withoutSheets = ({ window: page }: Page) => {
    for (const { prototype } of [page.Document, page.ShadowRoot]) {
      Reflect.deleteProperty(prototype, 'adoptedStyleSheets');
    }
    Reflect.deleteProperty(page.CSSStyleSheet.prototype, 'replace');
    Reflect.deleteProperty(page.CSSStyleSheet.prototype, 'replaceSync');
  };
  const allowed = `default-src 'none'; ${script}; ${connect}`;
  const displayOf = (page: Page, element: Element | undefined) =>
    page.window.getComputedStyle(element as Element).display;

  it('it looks as it should where no policy forbids styles', async () => {
    const { page } = await openUnder('', '', withoutSheets);
    const { faq } = await guideIn(page, 'en');
    expect(displayOf(page, faq.buttons()[0])).to.equal('flex');
  });

  it('it looks as it should where the page gives it the nonce of its styles', async () => {
    const { page } = await openUnder(`${allowed}; style-src 'nonce-here'`, '', (opened) => {
      withoutSheets(opened);
      Object.assign(opened.window, { litNonce: 'here' });
    });
    const { faq } = await guideIn(page, 'en');
    expect(displayOf(page, faq.buttons()[0])).to.equal('flex');
  });

  it('under a policy without a nonce it is plain, and every answer can be read', async () => {
    const { page, ours, faults } = await openUnder(allowed, '', withoutSheets);
    const { guide, faq } = await guideIn(page, 'en');
    const button = faq.buttons()[0] as HTMLElement;
    expect(displayOf(page, button)).to.not.equal('flex');
    if (button.getAttribute('aria-expanded') !== 'true') button.click();
    expect(isShown(panelOf(button))).to.equal(true);
    expect(textOf(panelOf(button))).to.contain('WSPD does not enforce');
    buttonNamed(guide, 'español').click();
    await guideIn(page, 'es');
    expect([ours(), faults]).to.deep.equal([[], []]);
  });
});

it('in a sandbox that gives the page no origin of its own it is there, in another language too', async () => {
  const { folder } = spoilingHost('nothing');
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<!doctype html><html lang="es"><body><rights-guide></rights-guide>
    <script>
      addEventListener('error', (event) => parent.postMessage('error ' + event.message, '*'));
      addEventListener('unhandledrejection', (event) => parent.postMessage('error ' + event.reason, '*'));
      setInterval(() => {
        const root = document.querySelector('rights-guide').shadowRoot;
        const shown = root && root.querySelector('.root');
        if (shown) parent.postMessage(origin + ' ' + shown.lang, '*');
      }, 50);
    </script>
    <script src="${folder}v1/west-sacramento.js"></script></body></html>`;
  const told = new Set<string>();
  const listen = ({ source, data }: MessageEvent) => {
    if (source === frame.contentWindow) told.add(String(data));
  };
  addEventListener('message', listen);
  document.body.append(frame);
  try {
    await waitUntil(() => told.has('null es'), 'the guide is there in Spanish');
    expect([...told].filter((each) => each.startsWith('error'))).to.deep.equal([]);
  } finally {
    removeEventListener('message', listen);
    frame.remove();
  }
});
