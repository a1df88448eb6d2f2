/** The documentation as built: on a phone, in light and dark, with and without script. */
import { expect } from '@open-wc/testing';
import { faultsIn } from '../support/axe.ts';
import { closePages, guideIn, openPage, type Page } from '../support/frame.ts';
import { ownShare } from '../support/own-share.ts';
import { isShown, textOf } from '../support/page.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(closePages);

const pages = ['index', 'webmasters', 'theming', 'accessibility'];

/** What axe finds; in dark only the colors are others. */
const faultsOf = (page: Page, scheme: 'light' | 'dark') => {
  page.document.documentElement.style.colorScheme = scheme;
  return faultsIn(page, scheme === 'dark' ? ['color-contrast'] : undefined);
};

it('axe is awake: it finds words that can hardly be seen', async () => {
  const page = await openPage('docs/privacy.html');
  const title = page.document.querySelector('h1') as HTMLElement;
  title.style.color = '#ddd';
  expect((await faultsOf(page, 'light')).join()).to.contain('color-contrast');
});

for (const name of pages) {
  it(`${name} can be read without script, and nothing scrolls sideways on a phone`, async () => {
    const { document: page } = await openPage(`docs/${name}.html`, { withoutScripts: true });
    expect(textOf(page.querySelector('h1'))).not.to.equal('');
    const words = [...page.querySelectorAll('main :is(h1, h2, h3, p, li)')];
    // A form that script has to bring to life is not there without it.
    const unseen = words.filter((element) => !isShown(element) && !element.closest('form'));
    expect(unseen.map(textOf)).to.deep.equal([]);
    const first = page.querySelector('a') as HTMLAnchorElement;
    expect([textOf(first), first.hash]).to.deep.equal(['Skip to the text', '#main']);
    expect(page.documentElement.scrollWidth).to.be.at.most(360);
    const controls = [...page.querySelectorAll('main :is(button, input, select, textarea)')];
    expect(controls.filter(isShown), 'dead controls').to.deep.equal([]);
  });
}

const looks = pages.flatMap((name) =>
  (['light', 'dark'] as const).map((scheme) => ({ name, scheme })),
);
// axe reads names and colours, not engines: they take turns.
for (const { name, scheme } of ownShare(looks)) {
  it(`axe finds nothing in ${name} on a ${scheme} phone`, async () => {
    const page = await openPage(`docs/${name}.html`);
    expect(await faultsOf(page, scheme)).to.deep.equal([]);
  }).timeout(30_000);
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

describe('the page about tokens', () => {
  /** The page with its guide, and a hand to write into its fields. */
  async function openTokens() {
    const page = await openPage('docs/theming.html');
    const { guide, faq } = await guideIn(page);
    const find = <Found extends HTMLElement>(selector: string) =>
      page.document.querySelector(selector) as Found;
    const write = (token: string, value: string) => {
      const field = find<HTMLInputElement>(`[data-token="--rights-${token}"][type="text"]`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return field;
    };
    const said = () => textOf(find('#contrast-said'));
    return { ...page, guide, faq, find, write, said };
  }

  it('says of a value that is none what to write, and leaves the guide as it is', async () => {
    const { find, write, document: page } = await openTokens();
    const field = write('surface-color', 'bluish');
    const fault = page.getElementById(field.getAttribute('aria-describedby') as string);
    expect(textOf(fault)).to.equal(
      'This browser does not know “bluish” here. Write a value like #7a1f5c.',
    );
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(find<HTMLTextAreaElement>('#try-css').value).not.to.contain('bluish');
  });

  it('says in words when a color cannot be read by everyone', async () => {
    const { find, write, said } = await openTokens();
    await waitUntil(() => said().startsWith('All '), 'the guide’s own colors can be read');
    write('text-color', '#999');
    write('surface-color', '#fff');
    await waitUntil(() => said().includes('less than 4.5 : 1'), 'the fault is said');
    expect(textOf(find('[data-front="text"][data-back="surface"]'))).to.equal(
      'text on surface: 2.8 : 1, too little',
    );
  });

  it('gives the guide what was chosen, and the style sheet to paste; and begins again', async () => {
    const { find, write, faq, window } = await openTokens();
    const verdict = faq.shadowRoot?.querySelector('.verdict') as Element;
    const before = window.getComputedStyle(verdict).backgroundColor;
    write('verdict-surface-color', '#123456');
    expect(window.getComputedStyle(verdict).backgroundColor).to.equal('rgb(18, 52, 86)');
    const css = find<HTMLTextAreaElement>('#try-css');
    expect(css.value).to.equal('rights-guide {\n  --rights-verdict-surface-color: #123456;\n}');
    find('[type="reset"]').click();
    await waitUntil(() => window.getComputedStyle(verdict).backgroundColor === before, 'as before');
    expect(css.value).to.equal('/* Nothing is set yet. */');
  });
});
