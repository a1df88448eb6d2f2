/** Names in a page that stand in for what scripts ask the browser for, and builtins that a page has locked or lost. */
import { expect } from '@open-wc/testing';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import { closePages, openHtml, type Page } from '../support/frame.ts';
import { hear } from '../support/hear.ts';
import { buttonNamed, isShown, panelOf } from '../support/page.ts';
import { runScript } from '../support/run-script.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(closePages);

const tag = '<rights-guide><a id="inside" href="en.html">The guide</a></rights-guide>';
const inputs =
  'contains append getElementById querySelector querySelectorAll attributes children remove'
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');

/** Asked of the document by the test's own functions, because the page's may be images. */
const find = <T extends Element>({ document: page }: Page, selector: string): T =>
  Document.prototype.querySelector.call(page, selector) as T;

async function expectGuide(page: Page) {
  const guide = find<RightsGuide>(page, 'rights-guide');
  await guide.updateComplete;
  const faq = guide.shadowRoot?.querySelector('rights-faq') as RightsFaq;
  const [button] = faq.buttons() as [HTMLButtonElement];
  expect(faq.buttons().length).to.equal(6);
  button.click();
  await waitUntil(() => isShown(panelOf(button).querySelector('p') as Element), 'it opens');
  buttonNamed(guide, 'español').click();
  await waitUntil(() => guide.shadowRoot?.querySelector('.root')?.matches('[lang=es]'), 'Spanish');
  expect(guide.parentElement?.localName).to.equal('body');
  return { faq, button };
}

const runInPage = (page: Page, code: string) => {
  const script = Document.prototype.createElement.call(page.document, 'script');
  script.textContent = code;
  find(page, 'body').append(script);
};

describe('the guide shows, opens and speaks Spanish on a page with', () => {
  const parts: string[] = [
    ...'currentScript scripts querySelector getElementById adoptedStyleSheets createComment createTextNode'
      .split(' ')
      .map((name) => `<img name="${name}" alt="">`),
    ...['body', 'head', 'documentElement', 'activeElement', 'readyState', 'cookie'].map(
      (name) => `<form name="${name}">${inputs}</form>`,
    ),
    '<form id="documentElement"></form><img id="body" name="body" alt="">',
    ...['customElements', 'trustedTypes', 'litNonce', 'rightsGuide', 'MutationObserver'].map(
      (name) => `<a id="${name}"></a>`,
    ),
    '<a id="location"></a><a id="console"></a><a id="navigator"></a><a id="scrollTo"></a>',
  ];
  for (const part of parts) {
    it(part.replace(inputs, '…'), async () => {
      const page = await openHtml(part + tag);
      const heard = hear(page);
      await runScript(page);
      await expectGuide(page);
      expect(heard).to.deep.equal({ said: [], faults: [] });
    });
  }

  it('<a id="trustedTypes">, in a browser that has no trusted types', async () => {
    const page = await openHtml(`<a id="trustedTypes"></a>${tag}`);
    Reflect.deleteProperty(page.window, 'trustedTypes');
    const { trustedTypes } = page.window as { trustedTypes?: Element };
    expect(trustedTypes?.localName).to.equal('a');
    await runScript(page);
    await expectGuide(page);
  });

  it('the script alone, and a form that is called body', async () => {
    const page = await openHtml(`<form name="body">${inputs}</form>`);
    const script = await runScript(page, undefined, { 'data-mount': '' });
    await expectGuide(page);
    expect(script.nextElementSibling?.localName).to.equal('rights-guide');
  });

  it('the script alone as a module, and images that are called scripts and currentScript', async () => {
    const page = await openHtml(
      '<img name="scripts" alt=""><img name="currentScript" alt=""><form name="scripts"></form>',
    );
    const script = await runScript(page, undefined, { 'data-mount': '', type: 'module' });
    await expectGuide(page);
    expect(script.nextElementSibling?.localName).to.equal('rights-guide');
  });

  for (const id of [
    'title',
    'traffic-stop',
    'answer:traffic-stop',
    'about:traffic-stop',
    'rights-traffic-stop',
  ]) {
    it(`an id of ours: ${id}, which keeps its own words; a link leads to the answer`, async () => {
      const page = await openHtml(
        `<p id="${id}">Theirs</p><a id="link" href="#rights-traffic-stop">Read</a>${tag}`,
      );
      find<HTMLAnchorElement>(page, '#link').href =
        `${page.window.location.href.split('#')[0]}#rights-traffic-stop`;
      await runScript(page);
      const { faq, button } = await expectGuide(page);
      button.click();
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      find<HTMLAnchorElement>(page, '#link').click();
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      // A browser that finds the page's own element first takes the focus away, and then tells of the link.
      await waitUntil(() => faq.shadowRoot?.activeElement === button, 'focus is on the question');
      expect(find(page, 'p').outerHTML).to.equal(`<p id="${id}">Theirs</p>`);
    });
  }

  it('every builtin frozen', async () => {
    const page = await openHtml(tag);
    const heard = hear(page);
    runInPage(
      page,
      `for (const name of Object.getOwnPropertyNames(window)) {
        const own = /^[A-Z]/.test(name) && window[name];
        if (typeof own === 'function') for (const each of [own, own.prototype || own]) Object.freeze(each);
      }`,
    );
    await runScript(page);
    await expectGuide(page);
    expect(heard).to.deep.equal({ said: [], faults: [] });
  });

  for (const name of [
    'AbortController',
    'Comment',
    'Text',
    'Intl',
    'trustedTypes',
    'structuredClone',
    'console.warn',
    'Element.prototype.scrollIntoView',
    'Element.prototype.replaceChildren',
    'Array.from',
    'Array.prototype.flatMap',
    'Promise.prototype.finally',
    'String.prototype.replaceAll',
  ]) {
    it(`no ${name}`, async () => {
      const page = await openHtml(tag);
      const heard = hear(page);
      runInPage(page, without(name));
      await runScript(page);
      await expectGuide(page);
      expect(heard).to.deep.equal({ said: [], faults: [] });
    });
  }
});

const without = (name: string) => {
  const holder = `window.${name}`.replace(/\.\w+$/, '');
  return `Object.defineProperty(${holder}, '${name.split('.').pop()}', { value: undefined });`;
};

describe('what stands inside the tag stays, with one line in the console and no error of the page, where the page', () => {
  const image = (name: string) => `<img name="${name}" alt="">`;
  const rows: [what: string, part: string, code?: string][] = [
    ...['createElement', 'createTreeWalker', 'importNode', 'querySelectorAll'].map(
      (name): [string, string] => [`has an image called ${name}`, image(name)],
    ),
    ...[
      'customElements',
      'Map',
      'Set',
      'URL',
      'Object.entries',
      'Object.assign',
      'String.prototype.replace',
      'TreeWalker.prototype.nextNode',
    ].map((name): [string, string, string] => [`has lost ${name}`, '', without(name)]),
  ];
  for (const [what, part, code] of rows) {
    it(what, async () => {
      const page = await openHtml(part + tag);
      const heard = hear(page);
      if (code) runInPage(page, code);
      await runScript(page);
      await waitUntil(() => heard.said.length, 'it is said');
      expect(isShown(find(page, '#inside'))).to.equal(true);
      expect(heard.said.length, heard.said.join()).to.equal(1);
      expect(heard.said[0]).to.match(/^Rights Guide: /);
      expect(heard.faults).to.deep.equal([]);
    });
  }
});
