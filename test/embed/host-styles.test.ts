/** A page with style sheets of its own, as websites have them: the guide stays readable, and the page as it was. */
import { expect } from '@open-wc/testing';
import { contrast, type Rgb } from '../../src/theme/contrast.ts';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { isShown, panelOf } from '../support/page.ts';
import { ownShare } from '../support/own-share.ts';
import { everything, rowsOf } from '../support/scope.ts';

const present = (await (await fetch('/hosts/')).json()) as string[];
const twin = await (await fetch('/dist/west-sacramento/en.twin.html')).text();

afterEach(closePages);

/** Rules that themes and page builders are known for; no theme's own text. */
const builder = `html { font-size: 62.5%; } body { font: 300 1.4rem/2 Georgia, serif; color: #777; letter-spacing: .05em; -webkit-font-smoothing: antialiased; }
  #content h1, #content h2, #content h3 { text-transform: uppercase !important; letter-spacing: .3em !important; clear: both; }
  #content a { color: #c00 !important; text-decoration: none !important; box-shadow: inset 0 -1px 0 #c00 !important; }
  #content > * { max-width: 58rem; margin-left: auto !important; margin-right: auto !important; }
  #content p, #content div { margin: 0 0 3em; } :focus { outline: 0 !important; }
  button, input { background: #333 !important; color: #fff !important; padding: 2em 4em !important; border-radius: 99px !important; text-transform: uppercase !important; width: 100%; }`;

/** By what the page has: a file of others, or rules. */
const hosts: Record<string, string> = {
  'Bootstrap 3': 'bootstrap-3.css',
  'Bootstrap 4': 'bootstrap-4.css',
  'Bootstrap 5': 'bootstrap-5.css',
  Foundation: 'foundation.css',
  USWDS: 'uswds.css',
  'the theme Twenty Twenty-One': 'twentytwentyone.css',
  'rules as of a page builder': builder,
  'a reset of everything':
    '* { all: unset !important; } body, div, h1, h2, p { display: block !important; } head, script { display: none !important; }',
  'a reset of boxes':
    '*, *::before, *::after { box-sizing: content-box !important; margin: 0 !important; padding: 0 !important; border: 0 !important; font: inherit !important; vertical-align: baseline !important; }',
  'a root of 62.5 %': 'html { font-size: 62.5% !important; }',
  'a root of 200 %': 'html { font-size: 200% !important; }',
  'type squeezed and spread by force':
    'html, body, div, button, h1, h2, h3, p, rights-guide { font-size: 8px !important; line-height: .6 !important; letter-spacing: -3px !important; word-spacing: 40px !important; text-transform: uppercase !important; text-align: center !important; text-indent: 3em !important; white-space: nowrap !important; font-style: italic !important; font-variant: small-caps !important; text-shadow: 0 0 4px red !important; }',
  'buttons and outlines changed by force':
    '*:focus { outline: 0 !important; box-shadow: none !important; } button { all: unset !important; display: none !important; } :focus-visible { outline: none !important; }',
  'rules for tags it does not know':
    'body :not(a, button, div, h1, h2, p, script) { display: inline !important; float: left !important; position: static !important; color: #fff !important; } #content { overflow: hidden; }',
  'a dark page': 'html { background: #000 !important; } body { color: #ddd; background: #000; }',
  'a light text on a picture':
    'body { color: #fff !important; background: linear-gradient(#222, #888) !important; }',
  'a zoom': 'body { zoom: 1.5; }',
  'a transformed parent':
    '#content { transform: scale(.9) translateX(2px); will-change: transform; contain: layout paint; }',
  'a grid': '#content { display: grid; grid-template-columns: 1fr; } ',
  'a flex row':
    '#content { display: flex; flex-wrap: wrap; } #content > * { flex: 1 1 100%; min-width: 0; }',
  'a narrow column': '#content { width: 150px; }',
  'columns of text': '#content { columns: 2 120px; }',
  'text that cannot be selected':
    'body { user-select: none; -webkit-user-select: none; cursor: crosshair; }',
};

/** What is put on the page, and what then comes last. */
const ways: Record<string, [body: string, script: string]> = {
  'the tag': ['<rights-guide></rights-guide>', ''],
  'the twin': [`<rights-guide>${twin}</rights-guide>`, ''],
  'a div': ['<div data-rights-guide></div>', ''],
  'the script alone': ['', 'data-mount'],
};

const styleOf = ({ window: page }: Page, element: Element, pseudo?: string) =>
  page.getComputedStyle(element, pseudo);

async function open(row: Record<'host' | 'direction' | 'scheme' | 'mode' | 'way', string>) {
  const rules = hosts[row.host] as string;
  const [inside, attribute] = ways[row.way] as [string, string];
  const page = await openHtml(
    `<h1>The city</h1><button id="theirs">Theirs</button><div id="content">${inside}</div><h2>Contact</h2><p>The page goes on here.</p>`,
    {
      doctype: row.mode === 'quirks' ? '' : '<!doctype html>',
      attributes: `dir="${row.direction}" style="overflow-y: scroll !important; color-scheme: ${row.scheme}"`,
      head: rules.endsWith('.css')
        ? `<link rel="stylesheet" href="/hosts/${rules}">`
        : `<style>${rules}</style>`,
    },
  );
  await loaded(page);
  const before = theirs(page);
  const script = page.document.createElement('script');
  script.src = '/dist/v1/west-sacramento.js';
  if (attribute) script.setAttribute(attribute, '');
  page.document.querySelector('#content')?.append(script);
  const { guide, faq } = await guideIn(page);
  return { page, before, guide, faq };
}

async function loaded({ document: page }: Page) {
  const link = page.querySelector('link');
  if (link && !link.sheet) await new Promise((resolve) => link.addEventListener('load', resolve));
}

/** How the page's own parts look, and where those are that stand above or beside the guide. */
function theirs(page: Page): string[] {
  return ['body > h1', '#theirs', 'body > h2', 'body', 'html'].flatMap((selector) => {
    const element = page.document.querySelector(selector) as Element;
    const box = element.getBoundingClientRect();
    // Firefox reckons in floats, so what moves down differs by a hundred-thousandth of a pixel.
    const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((at) => at.toFixed(2));
    const style = styleOf(page, element);
    const isAround = /^(body|html)$/.test(selector);
    const looks = [...style]
      // What follows from the height of all that stands on the page.
      .filter((name) => !isAround || !/size|height|origin|inset|bottom/.test(name))
      .map((name) => `${name}: ${style.getPropertyValue(name)}`);
    const place = [`x ${x}`, `width ${width}`, isAround || `height ${height}`];
    // The guide stands before the second heading.
    const top = isAround || selector.endsWith('h2') || `y ${y}`;
    return [...looks, ...place, top].map((fact) => `${selector} ${fact}`);
  });
}

const changes = (before: string[], after: string[]) =>
  after.filter((fact, index) => fact !== before[index]);

const canvas = document.createElement('canvas').getContext('2d', {
  willReadFrequently: true,
}) as CanvasRenderingContext2D;

/** Any colour CSS can say, as numbers; nothing where it can be seen through. */
function rgbOf(color: string): Rgb | undefined {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? ([red, green, blue] as unknown as Rgb) : undefined;
}

/** The contrast of an element's text against the surface that is painted behind it. */
function contrastOf(page: Page, element: Element): number {
  const text = rgbOf(styleOf(page, element).color) as Rgb;
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host) {
    const surface =
      at.nodeType === 1 ? rgbOf(styleOf(page, at as Element).backgroundColor) : undefined;
    if (surface) return contrast(text, surface);
  }
  return 0;
}

function expectReadable(page: Page, guide: RightsGuide, faq: RightsFaq) {
  const [button] = faq.buttons() as [HTMLButtonElement];
  const answer = panelOf(button).querySelector('p') as Element;
  const verdict = faq.shadowRoot?.querySelector('.verdict') as Element;
  const root = guide.shadowRoot?.querySelector('.root') as Element;
  for (const element of [button, verdict, answer]) {
    const style = styleOf(page, element);
    const size = Number.parseFloat(style.fontSize);
    expect(size, `${element.className}: size`).to.be.least(16);
    expect(Number.parseFloat(style.lineHeight) / size, 'line height').to.be.least(1.25);
    expect(
      [
        style.letterSpacing,
        style.wordSpacing,
        style.textTransform,
        style.textIndent,
        style.whiteSpace,
        style.fontStyle,
        style.fontVariantCaps,
        style.textShadow,
        style.textAlign,
      ],
      `${element.className}: type`,
    ).to.deep.equal([
      'normal',
      '0px',
      'none',
      '0px',
      'normal',
      'normal',
      'normal',
      'none',
      'start',
    ]);
    expect(isShown(element), `${element.className} is shown`).to.equal(true);
    expect(contrastOf(page, element), `${element.className}: contrast`).to.be.least(4.5);
  }
  // A reset may have unset what the page's root says.
  const around = page.document.querySelector('#content') as Element;
  expect(styleOf(page, root).colorScheme).to.equal(styleOf(page, around).colorScheme);
  expect(styleOf(page, root).direction).to.equal('ltr');
}

function expectNothingSticksOut(page: Page, guide: RightsGuide, faq: RightsFaq) {
  const root = guide.shadowRoot?.querySelector('.root') as Element;
  const inside = faq.shadowRoot?.querySelector('.root') as Element;
  for (const element of [root, inside, page.document.querySelector('#content') as Element]) {
    expect(element.scrollWidth, `${element.className || element.id}: width`).to.be.most(
      element.clientWidth + 1,
    );
  }
}

describe('on a page with', () => {
  const tried = rowsOf({
    host: Object.keys(hosts),
    direction: ['ltr', 'rtl'],
    scheme: ['light', 'dark'],
    mode: ['standards', 'quirks'],
    way: Object.keys(ways),
  });
  // Every two values would be a row for each host and way; `npm test` tries two ways on each host, in turns in the engines.
  const seen: Record<string, number> = {};
  const few = tried.filter(({ host }) => (seen[host] = (seen[host] ?? 0) + 1) < 3);
  const rows = everything ? tried : ownShare(few);
  for (const row of rows) {
    const { host, direction, scheme, mode, way } = row;
    const rules = hosts[host] as string;
    const run = rules.endsWith('.css') && !present.includes(rules) ? it.skip : it;
    run(
      `${host} (${direction}, ${scheme}, ${mode} mode), ${way}: a family can read, open, close and tab, and the page is as it was`,
      async () => {
        const { page, before, guide, faq } = await open(row);
        const [button] = faq.buttons() as [HTMLButtonElement];
        const panel = panelOf(button);
        const scale = panel.offsetWidth
          ? panel.getBoundingClientRect().width / panel.offsetWidth
          : 1;

        expect(panel.getBoundingClientRect().height, 'closed').to.equal(0);
        button.click();
        // Content that was hidden is laid out with the next frame.
        await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
        const pressed = (button.closest('.summary') as Element).getBoundingClientRect();
        expect(pressed.height, 'target').to.be.least(44 * scale - 0.5);
        expect(panel.getBoundingClientRect().height, 'open').to.be.above(20);
        expectReadable(page, guide, faq);
        expectNothingSticksOut(page, guide, faq);

        button.focus({ preventScroll: true });
        const ring = styleOf(page, button, '::after');
        expect(ring.outlineStyle, 'ring').to.equal('solid');
        // Under a zoom it is a whole number of the screen's pixels.
        expect(Number.parseFloat(ring.outlineWidth), 'ring').to.be.above(2);
        button.blur();
        button.click();
        expect(panel.getBoundingClientRect().height, 'closed again').to.equal(0);
        expect(changes(before, theirs(page)), 'the page').to.deep.equal([]);
      },
    );
  }
});
