/** A reader sees one change and keeps the place, however slowly a language comes. */
import { expect } from '@open-wc/testing';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { addScript, control, nextFrame } from '../support/slow.ts';
import { buttonNamed, isShown, textOf } from '../support/page.ts';
import { waitUntil } from '../support/wait-until.ts';

const filler = '<p style="height:900px">The page’s own text</p>';

afterEach(closePages);

const guideOf = ({ document: page }: Page) => page.querySelector('rights-guide') as RightsGuide;

/** The languages of the guide's root and of its sections' roots. */
const languagesOf = (page: Page) => {
  const roots = [
    guideOf(page),
    ...(guideOf(page).shadowRoot?.querySelectorAll('[exportparts]') ?? []),
  ];
  return roots.map(({ shadowRoot }) => shadowRoot?.querySelector('.root')?.getAttribute('lang'));
};

/** Takes note of what stands on screen at every frame, until it is told to stop. */
function watchFrames(page: Page) {
  const seen: string[] = [];
  let isOn = true;
  const look = () => {
    if (!isOn) return;
    const kinds = [...new Set(languagesOf(page).map(String))].join('+');
    if (kinds !== seen.at(-1)) seen.push(kinds);
    page.window.requestAnimationFrame(look);
  };
  look();
  return () => {
    isOn = false;
    return seen;
  };
}

describe('while the reader’s language is on its way', () => {
  it('what stands inside the tag stays, and English is not shown in between', async () => {
    const page = await openHtml('<rights-guide lang="es"><a href="#">The guide</a></rights-guide>');
    const { release, asked } = control(page);
    addScript(page);
    const stop = watchFrames(page);
    await waitUntil(asked);
    await nextFrame(page);
    expect(isShown(page.document.querySelector('a') as Element)).to.equal(true);
    release();
    await guideIn(page, 'es');
    await nextFrame(page);
    await nextFrame(page);
    expect(stop()).to.deep.equal(['undefined', 'es']);
    expect(isShown(page.document.querySelector('a') as Element)).to.equal(false);
  });

  it('an empty tag says nothing, least of all that it could not load', async () => {
    const page = await openHtml('<rights-guide lang="es"></rights-guide>');
    const { asked } = control(page);
    addScript(page);
    await waitUntil(asked);
    await nextFrame(page);
    expect(textOf(guideOf(page).shadowRoot)).to.equal('');
  });

  it('English comes after a second, and the language when it is there', async () => {
    const page = await openHtml('<rights-guide lang="es"><a href="#">The guide</a></rights-guide>');
    const { release, endHold, asked } = control(page);
    addScript(page);
    await waitUntil(asked);
    endHold();
    const { guide } = await guideIn(page, 'en');
    expect(textOf(guide.shadowRoot?.querySelector('#title'))).to.equal('Immigration');
    release();
    await guideIn(page, 'es');
  });

  it('a reader of the twin goes on in it, and then in the guide where the twin was left', async () => {
    const twin = await (await fetch('/dist/west-sacramento/es.twin.html')).text();
    const page = await openHtml(`${filler}<rights-guide lang="es">${twin}</rights-guide>${filler}`);
    const { release, asked } = control(page);
    addScript(page);
    await waitUntil(asked);
    const details = page.document.getElementById('rights-assist-ice')?.closest('details');
    (details as HTMLDetailsElement).open = true;
    page.window.scrollBy(0, (details as Element).getBoundingClientRect().top - 40);
    release();
    const { guide, faq } = await guideIn(page, 'es');
    await guide.updateComplete;
    const button = faq.buttons().find(({ id }) => id === 'assist-ice');
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    expect(button?.closest('.item')?.getBoundingClientRect().top).to.be.closeTo(40, 2);
  });
});

describe('choosing a language', () => {
  it('asks for it when the finger is down, and not again when it is lifted', async () => {
    const page = await openHtml('<rights-guide></rights-guide>');
    const { release, asked } = control(page);
    addScript(page);
    const { guide } = await guideIn(page);
    const button = buttonNamed(guide, 'русский');
    button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(asked()).to.equal(0);
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(asked()).to.equal(1);
    release();
    button.click();
    await guideIn(page, 'ru');
    expect(asked()).to.equal(1);
  });

  it('leaves the words as they are until it has come, says that it is coming, and moves nothing', async () => {
    const page = await openHtml(`<rights-guide></rights-guide>${filler}`);
    const { release } = control(page);
    addScript(page);
    const { guide } = await guideIn(page);
    const before = guide.getBoundingClientRect().height;
    buttonNamed(guide, 'русский').click();
    await nextFrame(page);
    expect(textOf(guide.shadowRoot?.querySelector('[role="status"]'))).to.equal('Loading: русский');
    expect(buttonNamed(guide, 'русский').getAttribute('aria-busy')).to.equal('true');
    expect(guide.getBoundingClientRect().height).to.equal(before);
    release();
    await guideIn(page, 'ru');
    expect(buttonNamed(guide, 'русский').getAttribute('aria-busy')).to.equal(null);
  });

  it('changes all words between one frame and the next, never some of them', async () => {
    const page = await openHtml('<rights-guide></rights-guide>');
    const { release } = control(page);
    addScript(page);
    const { guide } = await guideIn(page);
    const stop = watchFrames(page);
    buttonNamed(guide, 'دری').click();
    await nextFrame(page);
    release();
    await guideIn(page, 'fa-AF');
    await nextFrame(page);
    expect(stop()).to.deep.equal(['en', 'fa-AF']);
  });

  it('keeps the question that is being read where it is', async () => {
    const page = await openHtml(`${filler}<rights-guide></rights-guide>${filler}`);
    addScript(page);
    const { guide, faq } = await guideIn(page);
    const button = faq.buttons()[4] as HTMLElement;
    button.click();
    page.window.scrollBy(0, (button.closest('.item') as Element).getBoundingClientRect().top - 60);
    guide.lang = 'hmn';
    await guideIn(page, 'hmn');
    await nextFrame(page);
    await nextFrame(page);
    expect(button.closest('.item')?.getBoundingClientRect().top).to.be.closeTo(60, 2);
  });
});
