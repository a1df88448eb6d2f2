/** What a reader is spared while languages come late, fail, or pages change around the guide. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { buttonNamed, textOf } from '../support/page.ts';
import { addScript, control, nextFrame } from '../support/slow.ts';
import { pinned } from '../support/published.ts';
import { waitUntil } from '../support/wait-until.ts';

const filler = '<p style="height:900px">The page’s own text</p>';
const link = '<a href="#">The guide</a>';

afterEach(closePages);

const rootOf = (page: Page, selector = 'rights-guide') =>
  page.document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('.root');
const languageOf = (page: Page, selector?: string) => rootOf(page, selector)?.lang;
const hasFailed = (page: Page, selector = 'rights-guide') =>
  Boolean(rootOf(page, selector)?.querySelector('[role="status"] .notice'));
const setLanguages = ({ window: page }: Page, languages: string[]) =>
  Object.defineProperty(page.navigator, 'languages', { get: () => languages });
const frames = async (page: Page) => {
  await nextFrame(page);
  await nextFrame(page);
};

describe('a guide that stands in English for a language that did not come', () => {
  it('stays, with what is open, when the reader tries again', async () => {
    const page = await openHtml(`<rights-guide lang="es">${link}</rights-guide>`);
    const { goOffline, release } = control(page);
    goOffline(true);
    addScript(page);
    const { guide, faq } = await guideIn(page, 'en');
    await waitUntil(() => hasFailed(page));
    faq.buttons()[2]?.click();
    goOffline(false);
    buttonNamed(guide, 'Intentar de nuevo').click();
    await frames(page);
    expect(languageOf(page)).to.equal('en');
    release();
    const after = (await guideIn(page, 'es')).faq;
    expect(after.buttons()[2]?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('stays when the reader chooses another that is slow too', async () => {
    const page = await openHtml(`<rights-guide lang="es">${link}</rights-guide>`);
    const { asked, endHold } = control(page);
    addScript(page);
    await waitUntil(asked);
    endHold();
    const { guide } = await guideIn(page, 'en');
    buttonNamed(guide, 'русский').click();
    await frames(page);
    expect(languageOf(page)).to.equal('en');
  });

  it('may be translated by the browser', async () => {
    const page = await openHtml('<rights-guide></rights-guide>');
    const { goOffline } = control(page);
    addScript(page);
    const { guide } = await guideIn(page, 'en');
    goOffline(true);
    buttonNamed(guide, 'Hmoob').click();
    await waitUntil(() => hasFailed(page));
    expect(rootOf(page)?.getAttribute('translate')).to.equal(null);
  });

  it('takes the other elements along when it comes after all', async () => {
    const page = await openHtml(
      '<rights-faq lang="es"></rights-faq><rights-resources lang="es"></rights-resources>',
    );
    const { goOffline, release } = control(page);
    goOffline(true);
    addScript(page);
    await waitUntil(() => hasFailed(page, 'rights-faq') && hasFailed(page, 'rights-resources'));
    goOffline(false);
    release();
    buttonNamed(page.document.querySelector('rights-faq') as Element, 'Intentar de nuevo').click();
    await waitUntil(() => languageOf(page, 'rights-resources') === 'es');
    expect(hasFailed(page, 'rights-resources')).to.equal(false);
  });
});

describe('a language that comes late', () => {
  it('takes no focus from the page', async () => {
    const page = await openHtml('<input aria-label="Search" /><rights-guide></rights-guide>');
    const { release } = control(page);
    addScript(page);
    const { guide } = await guideIn(page, 'en');
    buttonNamed(guide, 'русский').click();
    const field = page.document.querySelector('input') as HTMLInputElement;
    field.focus();
    release();
    await guideIn(page, 'ru');
    await frames(page);
    expect(page.document.activeElement).to.equal(field);
  });

  it('does not bring a reader who has scrolled back to its button', async () => {
    const page = await openHtml(`<rights-guide></rights-guide>${filler}${filler}`);
    const { release } = control(page);
    addScript(page);
    const { guide } = await guideIn(page, 'en');
    buttonNamed(guide, 'русский').click();
    page.window.scrollTo(0, 700);
    await nextFrame(page);
    release();
    await guideIn(page, 'ru');
    await frames(page);
    expect(page.window.scrollY).to.be.above(400);
  });

  it('is still waited for when the page moves the tag', async () => {
    const page = await openHtml(`<rights-guide lang="es">${link}</rights-guide><div></div>`);
    const { asked, release } = control(page);
    addScript(page);
    await waitUntil(asked);
    (page.document.querySelector('div') as Element).append(
      page.document.querySelector('rights-guide') as Element,
    );
    await frames(page);
    expect(languageOf(page)).to.equal(undefined);
    release();
    await guideIn(page, 'es');
  });

  it('leaves no timer and no observer where its element has gone', async () => {
    const page = await openHtml(`<rights-guide lang="es">${link}</rights-guide>`);
    const { asked, holds, release } = control(page);
    const active = new Set<unknown>();
    const { prototype } = page.window.MutationObserver;
    const { observe, disconnect } = prototype;
    prototype.observe = function (...all) {
      active.add(this);
      observe.apply(this, all);
    };
    prototype.disconnect = function () {
      active.delete(this);
      disconnect.call(this);
    };
    addScript(page);
    await waitUntil(asked);
    const guide = page.document.querySelector('rights-guide') as HTMLElement;
    guide.lang = 'ru';
    await waitUntil(() => asked() === 2);
    guide.remove();
    expect(holds()).to.equal(0);
    release();
    await frames(page);
    await waitUntil(() => !active.size, 'every observer is off');
  });
});

describe('a page that changes its language', () => {
  it('only in its way of naming English leaves a reader’s language as it is', async () => {
    for (const [before, after] of [
      ['en', 'en-US'],
      ['', 'en'],
      ['en_US', 'en'],
    ] as const) {
      const page = await openHtml('<rights-guide></rights-guide>');
      page.document.documentElement.lang = before;
      setLanguages(page, ['es-MX', 'en']);
      addScript(page);
      const { guide } = await guideIn(page, 'es');
      page.document.documentElement.lang = after;
      await frames(page);
      await guide.updateComplete;
      expect(languageOf(page), `${before} to ${after}`).to.equal('es');
      closePages();
    }
  });

  it('leaves the reader of a card where they are', async () => {
    const page = await openHtml(`${filler}<rights-guide></rights-guide>${filler}${filler}`);
    addScript(page);
    const { guide } = await guideIn(page, 'en');
    const cards = () =>
      guide.shadowRoot?.querySelector('rights-resources')?.shadowRoot?.querySelectorAll('.card');
    const top = () => cards()?.[1]?.getBoundingClientRect().top as number;
    page.window.scrollBy(0, top() - 100);
    await frames(page);
    page.document.documentElement.lang = 'ru';
    await guideIn(page, 'ru');
    await frames(page);
    expect(top()).to.be.closeTo(100, 2);
  });

  it('leaves focus on the language that had it', async () => {
    const page = await openHtml('<rights-guide></rights-guide>');
    addScript(page);
    const { guide } = await guideIn(page, 'en');
    buttonNamed(guide, 'русский').focus();
    page.document.documentElement.lang = 'es';
    await guideIn(page, 'es');
    await frames(page);
    expect(textOf(guide.shadowRoot?.activeElement)).to.equal('русский');
  });

  it('before the script came, into one the guide does not speak, is told of', async () => {
    const page = await openHtml('<rights-guide></rights-guide>');
    page.document.documentElement.lang = 'vi';
    page.document.documentElement.className = 'translated-ltr';
    addScript(page);
    await guideIn(page, 'en');
    expect(textOf(rootOf(page))).to.contain('not available in the language');
  });

  it('is told of no more once a reader has chosen, in any element', async () => {
    const page = await openHtml('<rights-guide></rights-guide><rights-faq></rights-faq>');
    addScript(page);
    const { guide } = await guideIn(page, 'en');
    page.document.documentElement.lang = 'vi';
    await waitUntil(() => rootOf(page, 'rights-faq')?.querySelector('.notice a'));
    buttonNamed(guide, 'русский').click();
    await waitUntil(() => languageOf(page, 'rights-faq') === 'ru');
    for (const selector of ['rights-guide', 'rights-faq']) {
      expect(rootOf(page, selector)?.querySelector('.notice a')).to.equal(null);
    }
  });
});

it('a view that a page sets is not left for another, and offers no button that would', async () => {
  const page = await openHtml('<rights-guide></rights-guide>');
  addScript(page);
  const { guide } = await guideIn(page, 'en');
  guide.view = (await (await fetch(`${pinned}es.json`)).json()) as NonNullable<typeof guide.view>;
  await guideIn(page, 'es');
  expect(rootOf(page)?.querySelector('.notice')).to.not.equal(null);
  expect(rootOf(page)?.querySelector('.notice button')).to.equal(null);
});

it('an engine without newer conveniences shows reviewed languages only, too', async () => {
  const page = await openHtml('<rights-guide reviewed-only></rights-guide>');
  Reflect.deleteProperty((page.window as unknown as { Object: object }).Object, 'fromEntries');
  addScript(page);
  await guideIn(page, 'en');
});
