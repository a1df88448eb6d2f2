/** What a reader sees: on a small phone, with large text, on a page with styles of its own. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import '../support/define.ts';
import { view, viewWith } from '../support/pack.ts';
import { buttonNamed, panelOf, textOf } from '../support/page.ts';
import { waitUntil } from '../support/wait-until.ts';

async function render(style = '', shown = view) {
  const wrapper = await fixture(
    html`<div style=${style}><rights-guide .view=${shown}></rights-guide></div>`,
  );
  const guide = wrapper.querySelector('rights-guide') as RightsGuide;
  await guide.updateComplete;
  return { guide, faq: guide.shadowRoot?.querySelector('rights-faq') as RightsFaq };
}

const question = (faq: RightsFaq) => faq.buttons()[0] as HTMLButtonElement;
const styleOf = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
/** How much room is beside the words of a question, where they begin in right-to-left text. */
const gapBefore = (button: Element) =>
  button.getBoundingClientRect().right -
  (button.querySelector('span') as Element).getBoundingClientRect().right;
/** Cosine and sine of the angle by which a question's chevron is turned. */
const turnOf = (button: Element): [number, number] => {
  const { a, b } = new DOMMatrix(styleOf(button, '::before').transform);
  return [a, b];
};
const overflows = (element: Element) => element.scrollWidth > element.clientWidth + 1;
const rootOf = (element: Element) => element.shadowRoot?.querySelector('.root') as HTMLElement;

describe('on a small screen', () => {
  it('breaks a word that is longer than the screen', async () => {
    const long = { ...viewWith(1), title: { text: 'Immigration'.repeat(20) } };
    const { guide } = await render('inline-size: 320px', long);
    expect(overflows(rootOf(guide))).to.equal(false);
  });

  it('makes everything to press at least 44 px high', async () => {
    const { guide, faq } = await render('inline-size: 320px');
    question(faq).click();
    for (const root of [guide.shadowRoot, faq.shadowRoot]) {
      for (const button of root?.querySelectorAll('button') ?? []) {
        const target = button.matches('.question')
          ? (button.closest('.summary') as Element)
          : button;
        if (panelOf(question(faq)).contains(button) || !button.closest('[hidden]')) {
          expect(target.getBoundingClientRect().height, button.textContent ?? '').to.be.least(44);
        }
      }
    }
    const cards = guide.shadowRoot?.querySelector('rights-resources')?.shadowRoot;
    const links = [
      ...(guide.shadowRoot?.querySelectorAll('.help a') ?? []),
      ...(cards?.querySelectorAll('a') ?? []),
    ];
    expect(links.length).to.be.above(1);
    for (const link of links) {
      expect(link.getBoundingClientRect().height, textOf(link)).to.be.least(44);
    }
  });

  it('keeps every word visible with the text spacing of WCAG 1.4.12', async () => {
    const { guide, faq } = await render('inline-size: 320px');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `.root * { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }`,
    );
    for (const root of [guide.shadowRoot, faq.shadowRoot]) {
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    question(faq).click();
    expect(overflows(rootOf(guide))).to.equal(false);
    for (const item of faq.shadowRoot?.querySelectorAll('.summary, .answer') ?? []) {
      expect(item.scrollHeight).to.be.most(item.clientHeight + 1);
    }
  });
});

describe('on a page with styles of its own', () => {
  it('takes the page’s font and none of its type', async () => {
    const { faq } = await render(
      'font: italic 8px/0.6 "Courier New"; letter-spacing: -3px; text-transform: uppercase; text-align: center; color: red; word-spacing: 40px; text-indent: 3em; white-space: nowrap',
    );
    const style = styleOf(panelOf(question(faq)).querySelector('p') as Element);
    expect(style.fontFamily).to.contain('Courier New');
    expect([
      style.fontSize,
      style.fontStyle,
      style.letterSpacing,
      style.textTransform,
      style.textAlign,
      style.textIndent,
      style.whiteSpace,
      style.color,
    ]).to.deep.equal([
      '16px',
      'normal',
      'normal',
      'none',
      'start',
      '0px',
      'normal',
      'rgb(29, 35, 41)',
    ]);
  });

  it('does not shrink where the page’s root is 10 px', async () => {
    document.documentElement.style.fontSize = '10px';
    const { faq } = await render();
    document.documentElement.style.fontSize = '';
    expect(styleOf(panelOf(question(faq)).querySelector('p') as Element).fontSize).to.equal('16px');
  });

  it('stays hidden where the page hides it', async () => {
    const { guide } = await render('visibility: hidden');
    expect(styleOf(rootOf(guide)).visibility).to.equal('hidden');
    guide.hidden = true;
    expect(styleOf(guide).display).to.equal('none');
  });

  it('follows the page’s color-scheme, text and surface as a pair', async () => {
    const light = styleOf(rootOf((await render('color-scheme: light')).guide));
    const [lightText, lightSurface] = [light.color, light.backgroundColor];
    const dark = styleOf(rootOf((await render('color-scheme: dark')).guide));
    expect([lightText, lightSurface]).to.deep.equal(['rgb(29, 35, 41)', 'rgb(255, 255, 255)']);
    expect([dark.color, dark.backgroundColor]).to.deep.equal([
      'rgb(233, 237, 240)',
      'rgb(20, 25, 30)',
    ]);
  });

  it('takes an organization’s tokens, and counts a text size once', async () => {
    const { guide, faq } = await render(
      '--rights-text-size: 1.25em; --rights-accent-color: rgb(120, 0, 80); font-size: 16px',
    );
    expect(styleOf(rootOf(guide)).fontSize).to.equal('20px');
    expect(styleOf(rootOf(faq)).fontSize).to.equal('20px');
    const showAll = buttonNamed(faq, 'Show all');
    expect(styleOf(showAll).color).to.equal('rgb(120, 0, 80)');
  });
});

describe('right to left', () => {
  it('mirrors the row and the chevron', async () => {
    const { faq } = await render();
    rootOf(faq).dir = 'rtl';
    const words = faq.shadowRoot?.querySelector('.question span') as Element;
    const verdict = faq.shadowRoot?.querySelector('.verdict') as Element;
    expect(words.getBoundingClientRect().left).to.be.above(verdict.getBoundingClientRect().right);
    expect(gapBefore(question(faq))).to.be.above(16);
    await waitUntil(() => {
      // Its upper and its right edge are drawn: turned by -135 degrees they point to the left.
      const [cos, sin] = turnOf(question(faq));
      return Math.abs(cos + Math.SQRT1_2) < 0.01 && Math.abs(sin + Math.SQRT1_2) < 0.01;
    });
  });
});

describe('a very long list', () => {
  it('can be opened to its end, and what is far from the screen is not laid out', async () => {
    const { faq } = await render('', viewWith(200));
    const last = faq.buttons().at(-1) as HTMLButtonElement;
    const item = last.closest('.item') as HTMLElement;
    if (
      CSS.supports('overflow-clip-margin', '5px') &&
      CSS.supports('contain-intrinsic-size', 'auto 6em')
    ) {
      expect(styleOf(item).contentVisibility).to.equal('auto');
      expect(styleOf(question(faq).closest('.item') as Element).contentVisibility).to.equal(
        'visible',
      );
    }
    last.focus();
    last.click();
    await waitUntil(() => panelOf(last).getBoundingClientRect().height > 20, 'it opens');
    expect(faq.shadowRoot?.activeElement).to.equal(last);
    await waitUntil(() => {
      const { top, bottom } = last.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    }, 'focus brings it to the screen');
  });

  it('cuts off no focus ring', async () => {
    const { faq } = await render('', viewWith(40));
    const items = [...(faq.shadowRoot?.querySelectorAll('.item') ?? [])];
    expect(items.length).to.equal(40);
    const cut = items.filter((item) => {
      const { contentVisibility, overflowClipMargin } = styleOf(item) as CSSStyleDeclaration & {
        contentVisibility?: string;
        overflowClipMargin?: string;
      };
      // The ring is 3 px wide, and 1 px from what it is around.
      return contentVisibility === 'auto' && !(Number.parseFloat(`${overflowClipMargin}`) > 4);
    });
    expect(cut.length).to.equal(0);
  });
});

const isChromium = 'userAgentData' in navigator;

if (isChromium) {
  describe('media that only Chromium can be told to emulate', () => {
    it('prints every answer, and no buttons', async () => {
      const { faq } = await render();
      await emulateMedia({ media: 'print' });
      const heights = faq.buttons().map((button) => panelOf(button).offsetHeight);
      const toolbar = styleOf(faq.shadowRoot?.querySelector('.toolbar') as Element).display;
      const summary = styleOf(faq.shadowRoot?.querySelector('.summary') as Element).position;
      await emulateMedia({ media: 'screen' });
      for (const height of heights) expect(height).to.be.above(20);
      expect(toolbar).to.equal('none');
      expect(summary, 'what is positioned is drawn after the answers').to.equal('static');
    });

    it('moves nothing for a reader who asked for less motion', async () => {
      const { faq } = await render();
      const duration = () => styleOf(question(faq), '::before').transitionDuration;
      await emulateMedia({ reducedMotion: 'reduce' });
      const reduced = duration();
      await emulateMedia({ reducedMotion: 'no-preference' });
      expect([reduced, duration()]).to.deep.equal(['0s', '0.15s']);
    });

    it('keeps the verdict’s edge and the focus ring in forced colors', async () => {
      const { faq } = await render();
      await emulateMedia({ forcedColors: 'active' });
      question(faq).focus();
      const verdict = styleOf(faq.shadowRoot?.querySelector('.verdict') as Element);
      const ring = styleOf(question(faq), '::after');
      const seen = [verdict.borderTopColor, verdict.borderTopStyle, ring.outlineStyle];
      const surface = verdict.backgroundColor;
      await emulateMedia({ forcedColors: 'none' });
      expect(seen.slice(1)).to.deep.equal(['solid', 'solid']);
      expect(seen[0]).to.not.equal(surface);
    });
  });
}
