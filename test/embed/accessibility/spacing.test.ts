/** The text spacing of WCAG 1.4.12 on the smallest screen, which is also 400 % of 1280 px: every letter stays in sight and apart. */
import { expect } from '@open-wc/testing';
import { locales } from '../../../src/locale/locales.ts';
import { closePages, guideIn, openHtml, openPage, type Page } from '../../support/frame.ts';
import { ownShare } from '../../support/own-share.ts';
import { textOf } from '../../support/page.ts';
import { everything } from '../../support/scope.ts';

afterEach(closePages);

/** The four spacings, as the reader's own style sheet sets them. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important }`;

/** Sets them in a page and in each tree inside it, whatever the page's policy says of styles. */
function spaceOut({ window: view, document: page }: Page, roots: readonly ShadowRoot[]): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(spacing);
  for (const place of [page, ...roots]) {
    place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
    const inside = place.querySelector('body, p') as Element;
    expect(view.getComputedStyle(inside).letterSpacing).to.match(/^[1-9]/);
  }
}

interface Line {
  readonly words: string;
  readonly box: DOMRect;
  /** In CSS pixels. */
  readonly size: number;
  /** What around it cuts off what does not fit. */
  readonly cutting: readonly Element[];
}

/** Every line of text that is drawn under an element, without what is only said. */
function linesIn(element: Element, view: Page['window'], around: readonly Element[] = []): Line[] {
  if (element.matches('.visually-hidden, [hidden], style, script')) return [];
  const { overflow, display, fontSize } = view.getComputedStyle(element);
  const cuts = overflow !== 'visible' && display !== 'inline';
  const cutting = cuts ? [...around, element] : around;
  return [...(element.shadowRoot ?? element).childNodes].flatMap((node) => {
    if (node.nodeType === Node.ELEMENT_NODE) return linesIn(node as Element, view, cutting);
    const words = node.nodeType === Node.TEXT_NODE ? textOf(node) : '';
    if (!words) return [];
    const range = view.document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map((box) => ({ words, box, size: Number.parseFloat(fontSize), cutting }));
  });
}

/** What of a line is beside the page, or cut off by something around it, if anything. */
function faultOfLine({ words, box, cutting }: Line, { window: view }: Page): string[] {
  if (box.left < -1 || box.right > view.document.documentElement.clientWidth + 1)
    return [`beside the page: ${words}`];
  const isCut = cutting.some((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const isWithin = box.left > left - 1 && box.right < right + 1;
    return !isWithin || box.top < top - 1 || box.bottom > bottom + 1;
  });
  return isCut ? [`cut off: ${words}`] : [];
}

/** From where to where letters reach, up and down: as far as they are large, in the middle of their line. */
const reach = ({ box, size }: Line): [number, number] => {
  const middle = (box.top + box.bottom) / 2;
  return [middle - size / 2, middle + size / 2];
};

function overlap(a: Line, b: Line): boolean {
  const [topOfA, bottomOfA] = reach(a);
  const [topOfB, bottomOfB] = reach(b);
  return (
    Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 2 &&
    Math.min(bottomOfA, bottomOfB) - Math.max(topOfA, topOfB) > 1
  );
}

function faultsIn(element: Element, page: Page): string[] {
  const lines = linesIn(element, page.window);
  expect(lines.length).to.be.above(60);
  const { scrollWidth, clientWidth } = page.document.documentElement;
  return [
    ...(scrollWidth > clientWidth ? [`${scrollWidth} px of ${clientWidth} to scroll`] : []),
    ...lines.flatMap((line) => faultOfLine(line, page)),
    ...lines.flatMap((line, index) =>
      lines
        .slice(index + 1)
        .filter((other) => overlap(line, other))
        .map((other) => `one on the other: ${line.words} / ${other.words}`),
    ),
  ];
}

const tags = Object.keys(locales);
const script = '<script async src="../v1/west-sacramento.js"></script>';

async function open(locale: string) {
  const page = await openHtml(`<rights-guide lang="${locale}"></rights-guide>${script}`, {
    width: 320,
  });
  const { guide: element, faq } = await guideIn(page, locale);
  for (const button of faq.buttons()) button.click();
  const root = element.shadowRoot as ShadowRoot;
  const sections = [...root.querySelectorAll('[exportparts]')];
  return { page, element, roots: [root, ...sections.map((each) => each.shadowRoot as ShadowRoot)] };
}

describe('with the spacing that a reader sets, at 320 px, no letter is cut off, covered or beside the page', () => {
  for (const locale of tags) {
    it(`in the guide with all answers open, at once and twice the text size (${locale})`, async () => {
      const { page, element, roots } = await open(locale);
      spaceOut(page, roots);
      expect(faultsIn(element, page)).to.deep.equal([]);
      element.style.setProperty('--rights-text-size', '200%');
      expect(faultsIn(element, page), 'twice the size').to.deep.equal([]);
    });
  }

  for (const locale of everything ? tags : ownShare(tags)) {
    it(`on the static page (${locale})`, async () => {
      const page = await openPage(`west-sacramento/${locale}.html`, {
        width: 320,
        withoutScripts: true,
      });
      spaceOut(page, []);
      expect(faultsIn(page.document.body, page)).to.deep.equal([]);
    });
  }

  it('but is awake: it sees a box that does not grow, and lines that lie on each other', async () => {
    const { page, element, roots } = await open('es');
    spaceOut(page, roots);
    const [, faq] = roots as [ShadowRoot, ShadowRoot];
    const about = faq.querySelector<HTMLElement>('.about') as HTMLElement;
    about.style.cssText = 'block-size: 0.5em; overflow: hidden';
    expect(faultsIn(element, page).join()).to.contain('cut off: Acerca de');
    about.style.cssText = 'margin-block-start: -1.5em';
    expect(faultsIn(element, page).join()).to.match(/one on the other: .*Acerca de/);
  });
});
