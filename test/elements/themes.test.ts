/** A brand's one colour, and our themes: what is written can be read, in light and in dark. */
import { expect, fixture, html } from '@open-wc/testing';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import { contrast, readHex } from '../../src/theme/contrast.ts';
import '../support/define.ts';
import { view } from '../support/pack.ts';

const pairs = [
  ['text', 'surface'],
  ['text', 'raised'],
  ['muted', 'surface'],
  ['muted', 'raised'],
  ['accent', 'surface'],
  ['accent', 'raised'],
  ['verdict-text', 'verdict-surface'],
] as const;

/** As engines whose relative colours and light-dark() the guide uses. */
const reckons = CSS.supports('color', 'light-dark(red, oklch(from red l c h))');

const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
  '2d',
  { willReadFrequently: true },
) as CanvasRenderingContext2D;

/** What a screen shows of a colour, as `#rrggbb`. */
function shown(color: string): string {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Draws a guide, and returns what a private colour is on it. */
async function colorsOf(attributes: { theme?: string; style?: string }) {
  const guide = await fixture<RightsGuide>(
    html`<rights-guide
      theme=${attributes.theme ?? ''}
      style=${attributes.style ?? ''}
      .view=${view}
    >
    </rights-guide>`,
  );
  const probe = document.createElement('i');
  guide.shadowRoot?.querySelector('.root')?.append(probe);
  return {
    guide,
    colorOf(name: string): string {
      probe.style.color = `var(--_${name}-color)`;
      return shown(getComputedStyle(probe).color);
    },
  };
}

function expectReadable(colorOf: (name: string) => string, least: number, where: string): void {
  for (const [front, back] of pairs) {
    const ratio = contrast(readHex(colorOf(front)), readHex(colorOf(back)));
    expect(ratio, `${front} on ${back}, ${where}`).to.be.least(least);
  }
}

describe('a page that sets --rights-accent and nothing else', () => {
  for (const scheme of ['light', 'dark']) {
    it(`gets every text readable in ${scheme}, whatever the colour is (WCAG AA, 4.5 : 1)`, async () => {
      const { guide, colorOf } = await colorsOf({ theme: scheme });
      const steps = ['00', '33', '66', '99', 'cc', 'ff'];
      for (const red of steps) {
        for (const green of steps) {
          for (const blue of steps) {
            const seed = `#${red}${green}${blue}`;
            guide.style.setProperty('--rights-accent', seed);
            expectReadable(colorOf, 4.5, seed);
          }
        }
      }
    }).timeout(60_000);
  }

  it('gets its own colour where that is dark enough, and the focus ring in it', async () => {
    const { colorOf } = await colorsOf({ theme: 'light', style: '--rights-accent: #7a1f5c' });
    expect(colorOf('accent')).to.equal(reckons ? '#7a1f5c' : '#17598a');
    expect(colorOf('focus')).to.equal(colorOf('accent'));
  });

  it('that is no colour, still gets links and text that can be read', async () => {
    for (const scheme of ['light', 'dark']) {
      // One scheme after the other, so that each has its own page.
      // oxlint-disable-next-line no-await-in-loop
      const { colorOf } = await colorsOf({ theme: scheme, style: '--rights-accent: reddish' });
      for (const front of ['text', 'muted', 'accent']) {
        const ratio = contrast(readHex(colorOf(front)), readHex(colorOf('surface')));
        expect(ratio, `${front} in ${scheme}`).to.be.least(4.5);
      }
    }
  });
});

it('a page that sets text and surface can be read everywhere, raised and muted text too', async () => {
  const style =
    '--rights-text-color: #fff; --rights-surface-color: #8a0f2e; --rights-accent: #ffd200';
  const { colorOf } = await colorsOf({ theme: 'dark', style });
  const own = pairs.filter(([, back]) => back === 'surface' || reckons);
  for (const [front, back] of own.filter(([name]) => reckons || name === 'text')) {
    expect(contrast(readHex(colorOf(front)), readHex(colorOf(back))), front).to.be.least(4.5);
  }
});

describe('theme', () => {
  for (const scheme of ['light', 'dark']) {
    for (const [theme, least] of [
      ['plain', 4.5],
      ['warm', 4.5],
      ['contrast', 7],
    ] as const) {
      it(`${theme} can be read in ${scheme} (${least} : 1)`, async () => {
        const { colorOf } = await colorsOf({ theme: `${theme} ${scheme}` });
        expectReadable(colorOf, least, theme);
      });
    }
  }

  it('that there is not looks plain', async () => {
    const [odd, plain] = await Promise.all([
      colorsOf({ theme: 'hot light' }),
      colorsOf({ theme: 'light' }),
    ]);
    for (const name of ['accent', 'surface']) {
      expect(odd.colorOf(name)).to.equal(plain.colorOf(name));
    }
  });

  it('fixes the colour scheme, whatever the page is', async () => {
    const { colorOf } = await colorsOf({ theme: 'dark' });
    expect(colorOf('surface')).to.equal(reckons ? '#14191e' : '#ffffff');
  });

  it('gives way to a token that the page sets on the tag itself', async () => {
    const { colorOf } = await colorsOf({
      theme: 'warm light',
      style: '--rights-surface-color: #fff0f0',
    });
    expect(colorOf('surface')).to.equal('#fff0f0');
  });

  it('reaches every section', async () => {
    const { guide, colorOf } = await colorsOf({ theme: 'contrast light' });
    const faq = guide.shadowRoot?.querySelector('rights-faq')?.shadowRoot?.querySelector('.root');
    expect(shown(getComputedStyle(faq as Element).color)).to.equal(colorOf('text'));
  });
});
