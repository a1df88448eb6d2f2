/** The snippet builder without a mouse. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { closeBuilders, openBuilder, previewIn } from '../support/builder.ts';
import type { Page } from '../support/frame.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(closeBuilders);

/** What Tab has to stop at, in order: of several radio buttons of one name, the one that is chosen. */
const stopsOf = ({ document: page }: Page): Element[] =>
  [
    ...page.querySelectorAll<HTMLInputElement>(
      'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]',
    ),
  ].filter(({ disabled, type, checked }) => !disabled && (type !== 'radio' || checked));

const nameOf = (element: Element): string =>
  element.id || element.getAttribute('aria-label') || element.outerHTML.slice(0, 80);

/** Whether it is on screen, once the browser has scrolled; WebKit takes a moment for a field of text. */
const comesIntoView = (stop: Element, { innerHeight }: Window): Promise<boolean> =>
  waitUntil(() => {
    const { top, bottom } = stop.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }).then(
    () => true,
    () => false,
  );

const makeButton = (): HTMLButtonElement => {
  const button = document.createElement('button');
  button.textContent = 'Outside';
  document.body.append(button);
  return button;
};

for (const locale of ['en', 'fa-AF']) {
  it(`in ${locale} Tab goes through every control in order, shows where it is, and leaves`, async () => {
    const before = makeButton();
    const page = await openBuilder(locale);
    const after = makeButton();
    await previewIn(page, 'west-sacramento');
    const { document: inner, window } = page;
    const expected = stopsOf(page);
    const walked: Element[] = [];
    const unseen: string[] = [];
    before.focus();
    for (let presses = 0; presses < 250; presses++) {
      await sendKeys({ press: 'Tab' });
      if (document.activeElement === after) break;
      const stop = inner.activeElement as Element;
      // The preview has controls of its own; from outside, each of them is the frame.
      if (stop === walked.at(-1)) continue;
      walked.push(stop);
      const isInView = await comesIntoView(stop, window);
      const { outlineStyle, outlineWidth } = window.getComputedStyle(stop);
      const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      if (!isInView || !(hasRing || stop.localName === 'iframe')) unseen.push(nameOf(stop));
    }
    const isOutside = document.activeElement === after;
    before.remove();
    after.remove();
    expect(walked.map(nameOf)).to.deep.equal(expected.map(nameOf));
    expect(unseen).to.deep.equal([]);
    expect(isOutside, 'Tab leaves the builder').to.equal(true);
    expect(walked.length).to.be.greaterThan(40);
  }).timeout(60_000);
}

it('an arrow chooses among radio buttons, and the preview follows', async () => {
  const page = await openBuilder();
  page.window.focus();
  page.document.querySelector<HTMLInputElement>('input[name="theme"][value="plain"]')?.focus();
  await sendKeys({ press: 'ArrowDown' });
  await waitUntil(
    () => page.document.querySelector<HTMLInputElement>('[value="contrast"]')?.checked,
  );
  await previewIn(page, 'theme="contrast"');
  expect(page.document.activeElement?.getAttribute('value')).to.equal('contrast');
});
