/** What browsers' and websites' translators do to a page, done to a page with a guide. */
import { expect } from '@open-wc/testing';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { buttonNamed, textOf } from '../support/page.ts';
import { waitUntil } from '../support/wait-until.ts';

const guide = '<rights-guide></rights-guide><script async src="../v1/west-sacramento.js"></script>';

afterEach(closePages);

interface Translator {
  /** Chrome's own goes into shadow roots; Google's on a website does not. */
  readonly reachesShadowRoots?: boolean;
  /** Firefox's goes on inside what says translate="no". */
  readonly ignoresMarks?: boolean;
}

/** Says on the page what a translator says. */
function announce({ document: page }: Page, lang: string) {
  page.documentElement.classList.remove('translated-ltr', 'translated-rtl');
  if (lang !== 'en') page.documentElement.classList.add('translated-ltr');
  page.documentElement.lang = lang;
}

/** Puts every text into two font elements, as Google's and Chrome's do, with other words in it. */
function replaceTexts(node: Node, translator: Translator) {
  if (node instanceof (node.ownerDocument as Document).defaultView!.Element) {
    if (/^(script|style)$/i.test(node.tagName)) return;
    if (!translator.ignoresMarks && node.getAttribute('translate') === 'no') return;
    if (translator.reachesShadowRoots && node.shadowRoot) replaceTexts(node.shadowRoot, translator);
  }
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType !== 3) replaceTexts(child, translator);
    else if (child.nodeValue?.trim()) {
      const page = node.ownerDocument as Document;
      const outer = page.createElement('font');
      const inner = outer.appendChild(page.createElement('font'));
      inner.textContent = `⟦${child.nodeValue}⟧`;
      (child as Text).replaceWith(outer);
    }
  }
}

function translate(page: Page, lang: string, translator: Translator = {}) {
  announce(page, lang);
  replaceTexts(page.document.body, translator);
}

const rootOf = (shown: RightsGuide) => shown.shadowRoot?.querySelector('.root') as HTMLElement;
const titleOf = (shown: RightsGuide) => textOf(shown.shadowRoot?.querySelector('#title'));
const noticesOf = (shown: RightsGuide) =>
  [...(shown.shadowRoot?.querySelectorAll('.notice') ?? [])].map(textOf);
/** Everything a reader sees in the guide and its sections. */
async function wordsOf(shown: RightsGuide) {
  await shown.updateComplete;
  const sections = [...(shown.shadowRoot?.querySelectorAll('[exportparts]') ?? [])];
  return [shown, ...sections].map(({ shadowRoot }) => textOf(shadowRoot)).join(' ');
}

for (const [name, translator] of [
  ['a website’s translator, which stays out of shadow roots', {}],
  ['a browser’s translator, which goes into shadow roots', { reachesShadowRoots: true }],
] as const) {
  describe(`when ${name}, turns the page into Spanish`, () => {
    it('shows the guide’s own Spanish, and asks to leave it as it is', async () => {
      const page = await openHtml(guide);
      const { guide: shown } = await guideIn(page);
      translate(page, 'es', translator);
      await guideIn(page, 'es');
      expect(titleOf(shown)).to.equal('Inmigración');
      expect(await wordsOf(shown)).to.not.contain('⟦');
      expect(rootOf(shown).translate).to.equal(false);
      // A second pass of the translator, as when a reader scrolls, finds nothing to do.
      replaceTexts(page.document.body, translator);
      expect(await wordsOf(shown)).to.not.contain('⟦');
    });

    it('goes back with the page, in words nobody has touched', async () => {
      const page = await openHtml(guide);
      const { guide: shown } = await guideIn(page);
      const before = await wordsOf(shown);
      translate(page, 'es', translator);
      await guideIn(page, 'es');
      announce(page, 'en');
      await guideIn(page, 'en');
      expect(await wordsOf(shown)).to.equal(before);
    });

    it('keeps what the reader has open', async () => {
      const page = await openHtml(guide);
      const { faq } = await guideIn(page);
      faq.buttons()[3]?.click();
      translate(page, 'es', translator);
      const after = (await guideIn(page, 'es')).faq;
      expect(after.buttons().map((button) => button.getAttribute('aria-expanded'))).to.deep.equal([
        'false',
        'false',
        'false',
        'true',
        'false',
        'false',
      ]);
    });
  });
}

describe('when the page is turned into a language the guide does not speak', () => {
  it('stands in English, marked as English, and leads to the guide on a page of its own', async () => {
    const page = await openHtml(guide);
    const { guide: shown } = await guideIn(page);
    translate(page, 'vi');
    await waitUntil(() => noticesOf(shown).length);
    expect(noticesOf(shown)).to.deep.equal([
      'This guide is not available in the language that the page was translated into. Open the guide on a page of its own',
    ]);
    expect(shown.shadowRoot?.querySelector<HTMLAnchorElement>('.notice a')?.href).to.match(
      /\/dist\/west-sacramento\/en\.html$/,
    );
    expect(rootOf(shown).lang).to.equal('en');
    expect(titleOf(shown)).to.equal('Immigration');
  });

  it('calls the words machine-made when they are, and never before', async () => {
    const page = await openHtml(guide);
    const { guide: shown } = await guideIn(page);
    announce(page, 'vi');
    await waitUntil(() => noticesOf(shown).length);
    expect(noticesOf(shown).join()).to.not.contain('translation program');
    replaceTexts(page.document.body, { reachesShadowRoots: true });
    await waitUntil(() => noticesOf(shown).join().includes('A translation program has changed'));
    announce(page, 'en');
    await waitUntil(() => !noticesOf(shown).length);
    expect(titleOf(shown)).to.equal('Immigration');
  });

  it('still shows a language that the reader chooses, whole and untouched', async () => {
    const page = await openHtml(guide);
    const { guide: shown } = await guideIn(page);
    translate(page, 'vi', { reachesShadowRoots: true });
    await waitUntil(() => noticesOf(shown).length);
    buttonNamed(shown, 'русский').click();
    await guideIn(page, 'ru');
    expect(await wordsOf(shown)).to.not.contain('⟦');
    expect(titleOf(shown)).to.equal('Иммиграция');
  });
});

it('a translator that heeds no mark is found out', async () => {
  const page = await openHtml(guide);
  const { guide: shown } = await guideIn(page);
  announce(page, 'es');
  await guideIn(page, 'es');
  replaceTexts(page.document.body, { reachesShadowRoots: true, ignoresMarks: true });
  await waitUntil(() => noticesOf(shown).join().includes('Un programa de traducción'));
});

it('a page that changes other classes and attributes changes nothing in the guide', async () => {
  const page = await openHtml(guide);
  const { guide: shown, faq } = await guideIn(page);
  const title = shown.shadowRoot?.querySelector('#title');
  page.document.documentElement.className = 'no-scroll dark';
  page.document.documentElement.dir = 'ltr';
  await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  await shown.updateComplete;
  expect(shown.shadowRoot?.querySelector('#title')).to.equal(title);
  expect((await guideIn(page)).faq).to.equal(faq);
});
