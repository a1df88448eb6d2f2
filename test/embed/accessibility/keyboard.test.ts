/** The whole guide without a mouse, with real keys. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contrast, type Rgb } from '../../../src/theme/contrast.ts';
import { closePages, guideIn, openHtml, type Page } from '../../support/frame.ts';
import { shiftTab } from '../../support/shift-tab.ts';
import { addScript, nextFrame } from '../../support/slow.ts';
import { textOf } from '../../support/page.ts';

afterEach(closePages);

/** What has focus, however deep. */
const focusIn = ({ document: page }: Page): Element | null => {
  let { activeElement } = page;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
};

/** Every control that Tab has to reach, in the order in which the guide is read. */
function stopsOf(element: Element): Element[] {
  const root = element.shadowRoot as ShadowRoot;
  return [...root.querySelectorAll('a[href], button, [exportparts]')]
    .filter((each) => !each.closest('[hidden]'))
    .flatMap((each) => (each.shadowRoot ? stopsOf(each) : [each]));
}

const nameOf = (element: Element): string =>
  `${element.id || element.className} ${textOf(element)}`.trim();

const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
  '2d',
  { willReadFrequently: true },
) as CanvasRenderingContext2D;

const toRgb = (color: string): Rgb => {
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3) as unknown as Rgb;
};

/** What is behind an element: the first colour around it that is none through which another is seen. */
function surfaceOf(element: Element, view: Page['window']): string {
  const { backgroundColor } = view.getComputedStyle(element);
  if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  const root = element.getRootNode() as ShadowRoot;
  return surfaceOf(element.parentElement ?? root.host, view);
}

/** How the ring around what has focus falls short of 3 px and 3 : 1, if it does. */
function faultOfRing(element: Element, { window: view }: Page): string {
  const pseudo = element.matches('.question') ? '::after' : undefined;
  const { outlineStyle, outlineWidth, outlineColor } = view.getComputedStyle(element, pseudo);
  if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 3) {
    return `${nameOf(element)}: ${outlineStyle} ${outlineWidth}`;
  }
  const around = surfaceOf(element.parentElement ?? element, view);
  const ratio = contrast(toRgb(outlineColor), toRgb(around));
  return ratio < 3 ? `${nameOf(element)}: ${ratio} : 1` : '';
}

/** Whether all of the beginning of what has focus can be seen, under nothing. */
function isInSight(element: Element, { window: view }: Page): boolean {
  const [box] = element.getClientRects();
  if (!box || box.top < -1 || box.top + Math.min(box.height, 24) > view.innerHeight + 1)
    return false;
  const root = element.getRootNode() as ShadowRoot;
  const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return hit === element || element.contains(hit);
}

for (const [locale, theme] of [
  ['en', 'plain light'],
  ['fa-AF', 'warm dark'],
  ['es', 'contrast light'],
] as const) {
  it(`${theme}, ${locale}: Tab meets every control once and in order, shows where it is, and leaves`, async () => {
    const page = await openHtml(
      `<button id="before">Before</button><rights-guide lang="${locale}" theme="${theme}"></rights-guide><button id="after">After</button>`,
    );
    addScript(page);
    const { guide, faq } = await guideIn(page, locale);
    faq.buttons()[1]?.click();
    faq.buttons()[4]?.click();
    const expected = stopsOf(guide);
    expect(expected.length).to.be.above(25);
    page.window.focus();
    page.document.getElementById('before')?.focus();
    const walked: Element[] = [];
    const faults: string[] = [];
    for (let presses = 0; presses <= expected.length; presses += 1) {
      await sendKeys({ press: 'Tab' });
      const stop = focusIn(page) as Element;
      if (stop.id === 'after') break;
      walked.push(stop);
      const fault = faultOfRing(stop, page);
      if (fault) faults.push(fault);
      await nextFrame(page);
      if (!isInSight(stop, page)) faults.push(`${nameOf(stop)}: out of sight`);
    }
    expect(walked.map(nameOf)).to.deep.equal(expected.map(nameOf));
    expect(faults).to.deep.equal([]);
    expect(focusIn(page)?.id, 'Tab leaves the guide').to.equal('after');
    await shiftTab();
    expect(focusIn(page), 'and comes back').to.equal(expected.at(-1));
  }).timeout(60_000);
}

it('Escape closes nothing, moves nothing and takes no focus', async () => {
  const page = await openHtml('<rights-guide></rights-guide>');
  addScript(page);
  const { faq } = await guideIn(page);
  const button = faq.buttons()[2] as HTMLButtonElement;
  button.click();
  page.window.focus();
  // WebKit scrolls to what gets focus a moment later, which is not Escape's doing.
  button.focus({ preventScroll: true });
  const { scrollY } = page.window;
  await sendKeys({ press: 'Escape' });
  expect(focusIn(page)).to.equal(button);
  expect(button.getAttribute('aria-expanded')).to.equal('true');
  expect(page.window.scrollY).to.equal(scrollY);
});

it('a language is chosen with Enter, and focus stays on its button', async () => {
  const page = await openHtml('<rights-guide></rights-guide>');
  addScript(page);
  const { guide } = await guideIn(page);
  page.window.focus();
  guide.shadowRoot?.querySelector<HTMLElement>('.languages [lang="fa-AF"]')?.focus();
  await sendKeys({ press: 'Enter' });
  await guideIn(page, 'fa-AF');
  const focused = focusIn(page) as HTMLElement;
  expect([focused.lang, focused.getAttribute('aria-current')]).to.deep.equal(['fa-AF', 'true']);
  await sendKeys({ press: 'Tab' });
  expect((focusIn(page) as HTMLElement).lang, 'and Tab goes on from there').to.equal('ru');
});

it('a reader whom the script overtakes in the twin goes on with the next key where they were', async () => {
  const twin = await (await fetch('/dist/west-sacramento/en.twin.html')).text();
  const page = await openHtml(`<rights-guide>${twin}</rights-guide>`);
  page.window.focus();
  const answer = page.document.getElementById('rights-assist-ice') as Element;
  answer.closest('details')?.querySelector('summary')?.focus();
  addScript(page);
  const { faq } = await guideIn(page);
  expect(focusIn(page)?.id).to.equal('assist-ice');
  await sendKeys({ press: 'Enter' });
  const button = faq.buttons().find(({ id }) => id === 'assist-ice');
  expect(button?.getAttribute('aria-expanded')).to.equal('true');
});
