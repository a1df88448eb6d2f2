/**
 * What pages do with the tag and with scripts in the course of their life: the guide lives on. Not shown here:
 * a page that its browser brings back whole (bfcache), because a frame is never kept so: publish/back.test.ts.
 */
import { expect } from '@open-wc/testing';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { hear } from '../support/hear.ts';
import { buttonNamed, isShown, panelOf, textOf } from '../support/page.ts';
import { runChanged, runScript } from '../support/run-script.ts';
import { waitUntil } from '../support/wait-until.ts';

const source = new URL('/dist/v1/west-sacramento.js', location.href).href;
const twin = await (await fetch('/dist/west-sacramento/en.twin.html')).text();
const tag = '<rights-guide></rights-guide>';
const withTwin = `<rights-guide>${twin}</rights-guide>`;
const clean = { said: [], faults: [] };

afterEach(closePages);

const faqOf = async (guide: RightsGuide) => {
  await waitUntil(() => guide.shadowRoot?.querySelector('rights-faq')?.shadowRoot, 'it is there');
  await guide.updateComplete;
  return guide.shadowRoot?.querySelector('rights-faq') as RightsFaq;
};

const isOpen = (button: Element) => button.getAttribute('aria-expanded') === 'true';

/** A family can see it, open a question and read Spanish. */
async function expectAlive(guide: RightsGuide) {
  const faq = await faqOf(guide);
  const [button] = faq.buttons() as [HTMLButtonElement];
  expect(faq.buttons().length).to.equal(6);
  if (!isOpen(button)) button.click();
  await waitUntil(() => isShown(panelOf(button).querySelector('p') as Element), 'it opens');
  buttonNamed(guide, 'español').click();
  await waitUntil(() => guide.shadowRoot?.querySelector('.root')?.matches('[lang=es]'), 'Spanish');
  await guide.updateComplete;
  expect(textOf(button)).to.match(/^¿/);
  // Of what stands inside the tag, nothing is seen beside it.
  for (const child of guide.children)
    expect(child.checkVisibility(), child.localName).to.equal(false);
}

const guidesIn = ({ document: page }: Page) => [
  ...page.querySelectorAll<RightsGuide>('rights-guide'),
];
const create = ({ document: page }: Page, html: string) => {
  const template = page.createElement('template');
  template.innerHTML = html;
  return template.content;
};

/** Each puts or leaves a guide on a page; `run` brings the script. */
const stories: Record<string, (page: Page, run: () => Promise<unknown>) => unknown> = {
  'written by innerHTML before the script': async ({ document: page }, run) => {
    page.body.innerHTML = withTwin;
    await run();
  },
  'written by innerHTML after the script': async ({ document: page }, run) => {
    await run();
    page.body.innerHTML = withTwin;
  },
  'written over by innerHTML, and again': async (page, run) => {
    page.document.body.innerHTML = withTwin;
    await run();
    await guideIn(page);
    for (let time = 0; time < 3; time += 1) page.document.body.innerHTML = withTwin;
  },
  'stamped from a template before the script': async (page, run) => {
    page.document.body.append(page.document.importNode(create(page, withTwin), true));
    await run();
  },
  'stamped from a template after the script, as a clone': async (page, run) => {
    await run();
    page.document.body.append(create(page, withTwin).cloneNode(true));
  },
  'cloned before the script': async (page, run) => {
    page.document.body.innerHTML = withTwin;
    page.document.body.append(guidesIn(page)[0]?.cloneNode(true) as Node);
    await run();
  },
  'cloned after it has come': async (page, run) => {
    page.document.body.innerHTML = withTwin;
    await run();
    const { guide, faq } = await guideIn(page);
    faq.buttons()[0]?.click();
    page.document.body.append(guide.cloneNode(true));
  },
  'made in pieces, with attributes and twin once it is on the page': async (page, run) => {
    await run();
    const guide = page.document.createElement('rights-guide');
    page.document.body.append(guide);
    guide.setAttribute('heading-level', '3');
    guide.append(create(page, twin));
  },
  'taken off the page before it is drawn, and put back': async (page, run) => {
    await run();
    const guide = page.document.createElement('rights-guide');
    page.document.body.append(guide);
    guide.remove();
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    page.document.body.append(guide);
  },
  'whose script comes three times': async (page, run) => {
    page.document.body.innerHTML = withTwin;
    await run();
    await runScript(page, source);
    await runScript(page, `${source}?again`);
  },
  'in a page with Lit 2 from before': async (page, run) => {
    page.document.body.innerHTML = withTwin;
    await bringLit(page, '/test/hosts/node_modules/lit-2/index.js');
    await run();
  },
  'in a page with the newest Lit from before, and Lit 2 after': async (page, run) => {
    page.document.body.innerHTML = withTwin;
    await bringLit(page, '/node_modules/lit/index.js');
    await run();
    await bringLit(page, '/test/hosts/node_modules/lit-2/index.js');
  },
  'in an open dialog': async (page, run) => {
    page.document.body.innerHTML = `<dialog>${withTwin}</dialog>`;
    await run();
    page.document.querySelector('dialog')?.showModal();
  },
  'in details that open later': async (page, run) => {
    page.document.body.innerHTML = `<details><summary>Rights</summary>${withTwin}</details>`;
    await run();
    await guideIn(page);
    (page.document.querySelector('details') as HTMLDetailsElement).open = true;
  },
  'with a base that is elsewhere': async ({ document: page }, run) => {
    (page.querySelector('base') as HTMLBaseElement).href = 'https://example.invalid/far/';
    page.body.innerHTML = withTwin;
    await run();
  },
};

let count = 0;
/** A component of the page's own, made with a Lit of its own. */
async function bringLit(page: Page, address: string) {
  const script = page.document.createElement('script');
  script.type = 'module';
  const name = `their-part-${(count += 1)}`;
  script.textContent = `import { LitElement, html } from '${address}';
    customElements.define('${name}', class extends LitElement { render() { return html\`<b>\${'Theirs'}</b>\`; } });`;
  page.document.body.append(script, page.document.createElement(name));
  await waitUntil(
    () => textOf(page.document.querySelector(name)?.shadowRoot) === 'Theirs',
    'their part is drawn',
  );
}

describe('a guide', () => {
  for (const [what, tell] of Object.entries(stories)) {
    it(`${what} can be read, opened and switched to Spanish`, async () => {
      const page = await openHtml('');
      const { said, faults } = hear(page);
      await tell(page, () => runScript(page, source));
      const guides = guidesIn(page);
      expect(guides.length).to.equal(what.startsWith('cloned') ? 2 : 1);
      for (const guide of guides) await expectAlive(guide);
      const twice = 'Rights Guide: west-sacramento is not the first here.';
      expect(said).to.deep.equal(what.includes('three times') ? [twice, twice] : []);
      expect(faults).to.deep.equal([]);
    });
  }

  for (const mode of ['open', 'closed'] as const) {
    it(
      `in an ${mode} shadow root can be read, and a link of the page leads into it`.replace(
        'an closed',
        'a closed',
      ),
      async () => {
        const page = await openHtml('<div id="host"></div><a id="link" href="#">Read</a>');
        const heard = hear(page);
        await runScript(page);
        const root = page.document.querySelector('#host')?.attachShadow({ mode }) as ShadowRoot;
        root.append(create(page, withTwin));
        const guide = root.querySelector('rights-guide') as RightsGuide;
        const faq = await faqOf(guide);
        const link = page.document.querySelector('#link') as HTMLAnchorElement;
        link.href = `${page.window.location.href.split('#')[0]}#rights-records`;
        link.click();
        const button = faq.buttons().find(({ id }) => id === 'records') as HTMLElement;
        expect(isOpen(button)).to.equal(true);
        expect(faq.shadowRoot?.activeElement?.id).to.equal('records');
        await expectAlive(guide);
        expect(heard).to.deep.equal(clean);
      },
    );
  }

  it('shows one version’s words where a page has two, the first, in every tag', async () => {
    for (const isChangedFirst of [true, false]) {
      const page = await openHtml(tag + tag);
      const { said, faults } = hear(page);
      const runOther = () =>
        runChanged(page, source, (code) => code.replaceAll('"Immigration"', '"Another version"'));
      if (isChangedFirst) await runOther();
      await runScript(page);
      if (!isChangedFirst) await runOther();
      const title = isChangedFirst ? 'Another version' : 'Immigration';
      for (const guide of guidesIn(page)) {
        await faqOf(guide);
        expect(textOf(guide.shadowRoot?.querySelector('#title'))).to.equal(title);
      }
      for (const guide of guidesIn(page)) await expectAlive(guide);
      expect(said).to.deep.equal(['Rights Guide: west-sacramento is not the first here.']);
      expect(faults).to.deep.equal([]);
    }
  });

  for (const way of ['append', 'moveBefore'] as const) {
    it(`moved by ${way} keeps what is open, and nothing takes the focus that a browser has let go`, async () => {
      const page = await openHtml(`<div id="to"></div>${withTwin}`);
      const heard = hear(page);
      await runScript(page);
      const { guide, faq } = await guideIn(page);
      const to = page.document.querySelector('#to') as Element & {
        moveBefore?: (node: Node, before: null) => void;
      };
      const [first, second] = faq.buttons() as [HTMLButtonElement, HTMLButtonElement];
      second.click();
      second.focus();
      const keeps = way === 'moveBefore' && to.moveBefore;
      if (keeps) to.moveBefore?.(guide, null);
      else to.append(guide);
      await guide.updateComplete;
      await faq.updateComplete;
      expect([isOpen(first), isOpen(second)]).to.deep.equal([false, true]);
      expect(faq.shadowRoot?.activeElement?.id).to.equal(keeps ? second.id : undefined);
      await expectAlive(guide);
      expect(heard).to.deep.equal(clean);
    });
  }

  it('put back after the page has turned to Spanish speaks it, with its question still open', async () => {
    const page = await openHtml(withTwin);
    const heard = hear(page);
    await runScript(page);
    const { guide, faq } = await guideIn(page);
    faq.buttons()[0]?.click();
    guide.remove();
    page.document.documentElement.lang = 'es';
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    expect(guide.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('en');
    page.document.body.append(guide);
    await guideIn(page, 'es');
    expect(faq.buttons().map(isOpen)).to.deep.equal([true, false, false, false, false, false]);
    expect(heard).to.deep.equal(clean);
  });

  it('adopted by the document of a frame can still be read and opened there', async () => {
    const page = await openHtml(`${withTwin}<iframe></iframe>`);
    const heard = hear(page);
    await runScript(page);
    const { guide, faq } = await guideIn(page);
    page.document.querySelector('iframe')?.contentDocument?.body.append(guide);
    await guide.updateComplete;
    const [button] = faq.buttons() as [HTMLButtonElement];
    expect(isShown(panelOf(button))).to.equal(false);
    button.click();
    expect(isShown(panelOf(button).querySelector('p') as Element)).to.equal(true);
    expect(heard).to.deep.equal(clean);
  });

  it('made by a page and put into the document of its frame can be read and opened there', async () => {
    const page = await openHtml('<iframe></iframe>');
    const heard = hear(page);
    await runScript(page);
    const guide = page.document.createElement('rights-guide') as RightsGuide;
    page.document.querySelector('iframe')?.contentDocument?.body.append(guide);
    const faq = await faqOf(guide);
    const [button] = faq.buttons() as [HTMLButtonElement];
    button.click();
    expect(isShown(panelOf(button).querySelector('p') as Element)).to.equal(true);
    expect(page.window.getComputedStyle(button).display, 'it has its looks').to.equal('flex');
    expect(heard).to.deep.equal(clean);
  });
});

describe('a guide in a part of the page that is hidden', () => {
  const parts: Record<string, [attributes: string, show: (part: HTMLElement) => void]> = {
    'by hidden': ['hidden', (part) => part.removeAttribute('hidden')],
    'until it is found': ['hidden="until-found"', (part) => part.removeAttribute('hidden')],
    'by display': ['style="display: none"', (part) => part.removeAttribute('style')],
    'by visibility': ['style="visibility: hidden"', (part) => part.removeAttribute('style')],
    'by content-visibility': [
      'style="content-visibility: hidden"',
      (part) => part.removeAttribute('style'),
    ],
    'with no height': [
      'style="height: 0; overflow: hidden; visibility: hidden"',
      (part) => part.removeAttribute('style'),
    ],
  };
  for (const [how, [attributes, show]] of Object.entries(parts)) {
    it(`${how} stays hidden, open question and all, and comes out right`, async () => {
      const page = await openHtml(`<div id="part" ${attributes}>${withTwin}</div>`);
      const heard = hear(page);
      page.window.history.replaceState(null, '', '#rights-records');
      await runScript(page);
      const { guide, faq } = await guideIn(page);
      const part = page.document.querySelector('#part') as HTMLElement;
      const [button] = faq.buttons() as [HTMLButtonElement];
      button.click();
      const isSeen = () =>
        [button, panelOf(button).querySelector('p'), guide].some((element) =>
          element?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
        );
      expect(part.hasAttribute(attributes.split('=')[0] as string)).to.equal(true);
      expect(isSeen(), 'hidden').to.equal(false);
      show(part);
      await waitUntil(isSeen, 'it is shown');
      await expectAlive(guide);
      expect(heard).to.deep.equal(clean);
    });
  }
});

describe('a guide in a document', () => {
  const openFrame = async (address: string) => {
    const outer = await openHtml('<iframe></iframe>');
    const frame = outer.document.querySelector('iframe') as HTMLIFrameElement;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    if (address.startsWith('<')) frame.srcdoc = address;
    else frame.src = address;
    await loaded;
    return {
      frame,
      window: frame.contentWindow as Page['window'],
      document: frame.contentDocument as Document,
    };
  };

  it('that stands in an attribute (srcdoc) can be read, opened and switched to Spanish', async () => {
    const page = await openFrame(
      `<!doctype html><html lang="en"><body>${withTwin.replaceAll('\n', ' ')}`,
    );
    const heard = hear(page);
    await runScript(page);
    await expectAlive((await guideIn(page)).guide);
    expect(heard).to.deep.equal(clean);
  });

  it('of XML leaves what stands inside the tag, with one line in the console', async () => {
    const type = 'application/xhtml+xml';
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XML</title></head><body><rights-guide><a href="en.html">The guide</a></rights-guide></body></html>`;
    const address = URL.createObjectURL(new Blob([xhtml], { type }));
    const page = await openFrame(address);
    expect(page.document.contentType).to.equal(type);
    const { said, faults } = hear(page);
    await runScript(page, source);
    await waitUntil(() => said.length, 'it is said');
    expect(isShown(page.document.querySelector('a') as Element)).to.equal(true);
    expect(said.length).to.equal(1);
    expect(faults).to.deep.equal([]);
  });
});
