/** The documentation as built: on a phone, in light and dark, with and without script. */
import { expect } from '@open-wc/testing';
import type axe from 'axe-core';
import { closePages, openPage, type Page } from '../support/frame.ts';
import { isShown, textOf } from '../support/page.ts';

afterEach(closePages);

const pages = ['index', 'webmasters', 'theming', 'authoring', 'accessibility'];

async function axeOf({ window, document }: Page): Promise<typeof axe> {
  const script = document.createElement('script');
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  script.src = '/node_modules/axe-core/axe.min.js';
  document.head.append(script);
  await loaded;
  return (window as unknown as { axe: typeof axe }).axe;
}

const faultsOf = async (page: Page) => {
  const { violations } = await (await axeOf(page)).run(page.document, { iframes: false });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

it('axe is awake: it finds words that can hardly be seen', async () => {
  const page = await openPage('docs/privacy.html');
  const title = page.document.querySelector('h1') as HTMLElement;
  page.document.documentElement.style.colorScheme = 'light';
  title.style.color = '#ddd';
  expect((await faultsOf(page)).join()).to.contain('color-contrast');
});

for (const name of pages) {
  it(`${name} can be read without script, and nothing scrolls sideways on a phone`, async () => {
    const { document: page } = await openPage(`docs/${name}.html`, { withoutScripts: true });
    expect(textOf(page.querySelector('h1'))).not.to.equal('');
    for (const element of page.querySelectorAll('main :is(h1, h2, h3, p, li)'))
      expect(isShown(element), textOf(element)).to.equal(true);
    const first = page.querySelector('a') as HTMLAnchorElement;
    expect([textOf(first), first.hash]).to.deep.equal(['Skip to the text', '#main']);
    expect(page.documentElement.scrollWidth).to.be.at.most(360);
    expect(page.querySelectorAll('main button, main input').length, 'dead controls').to.equal(0);
  });

  for (const scheme of ['light', 'dark']) {
    it(`axe finds nothing in ${name} on a ${scheme} phone`, async () => {
      const page = await openPage(`docs/${name}.html`);
      page.document.documentElement.style.colorScheme = scheme;
      expect(await faultsOf(page)).to.deep.equal([]);
    }).timeout(30_000);
  }
}

it('an example is copied as it stands, and a reader is told', async () => {
  const { document: page, window } = await openPage('docs/webmasters.html');
  const copied: string[] = [];
  Object.defineProperty(window.navigator.clipboard, 'writeText', {
    value: async (text: string) => void copied.push(text),
  });
  const bar = page.querySelector('.copying') as HTMLElement;
  (bar.querySelector('button') as HTMLButtonElement).click();
  await Promise.resolve();
  await Promise.resolve();
  expect(copied[0]).to.match(/^<rights-guide>[^]+<\/script>$/);
  expect(textOf(bar.querySelector('[role="status"]'))).to.equal('Copied.');
});
