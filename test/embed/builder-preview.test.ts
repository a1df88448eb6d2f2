/** The snippet builder's preview: every choice takes effect in it, as it will on the page. */
import { expect } from '@open-wc/testing';
import { contrast, readHex } from '../../src/theme/contrast.ts';
import {
  adviceOn,
  change,
  choose,
  closeBuilders,
  colourIn,
  openBuilder,
  previewIn,
  reckons,
} from '../support/builder.ts';
import { guideIn } from '../support/frame.ts';
import { isShown, textOf } from '../support/page.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(closeBuilders);

it('shows the guide, with the sections that are chosen', async () => {
  const page = await openBuilder();
  const { faq } = await guideIn(await previewIn(page, 'west-sacramento'));
  expect(faq.buttons().length).to.equal(6);
});

it('shows it from right to left, in Dari', async () => {
  const page = await openBuilder();
  change(page, 'rtl', true);
  const preview = await previewIn(page, 'lang="fa-AF"');
  const { guide } = await guideIn(preview, 'fa-AF');
  const root = guide.shadowRoot?.querySelector('.root') as Element;
  expect(preview.window.getComputedStyle(root).direction).to.equal('rtl');
});

it('shows it as on paper: every answer open, nothing to press', async () => {
  const page = await openBuilder();
  change(page, 'print', true);
  const preview = await previewIn(page, 'data-print');
  const { faq } = await guideIn(preview);
  const answers = [...(faq.shadowRoot?.querySelectorAll('.answer') ?? [])];
  expect(answers.length).to.equal(6);
  await waitUntil(() => answers.every(isShown), 'every answer is open');
});

it('shows it on a dark page, and at a desktop’s width', async () => {
  const page = await openBuilder();
  change(page, 'dark', true);
  choose(page, 'width', 'desktop');
  const preview = await previewIn(page, 'color-scheme: dark');
  expect(preview.window.innerWidth).to.equal(960);
});

it('shows the colours that are chosen', async () => {
  const page = await openBuilder();
  change(page, 'colour-text', '#402000');
  change(page, 'colour-surface', '#fff8f0');
  const preview = await previewIn(page, '#fff8f0');
  const { guide } = await guideIn(preview);
  const root = guide.shadowRoot?.querySelector('.root') as Element;
  const { color, backgroundColor } = preview.window.getComputedStyle(root);
  expect([color, backgroundColor]).to.deep.equal(['rgb(64, 32, 0)', 'rgb(255, 248, 240)']);
});

it('shows the theme, on a page of either kind, and the scheme that is fixed', async () => {
  const page = await openBuilder();
  choose(page, 'theme', 'contrast');
  const light = await previewIn(page, 'theme="contrast"');
  expect(await colourIn(light, 'text')).to.equal(reckons ? '#000000' : '#1d2329');
  change(page, 'dark', true);
  const dark = await previewIn(page, 'color-scheme: dark');
  expect(await colourIn(dark, 'text')).to.equal(reckons ? '#ffffff' : '#1d2329');
  choose(page, 'scheme', 'light');
  const fixed = await previewIn(page, 'theme="contrast light"');
  expect(await colourIn(fixed, 'surface')).to.equal('#ffffff');
});

it('shows the accent, with the contrast that was told', async () => {
  const page = await openBuilder();
  const before = await colourIn(await previewIn(page, 'west-sacramento'), 'accent');
  change(page, 'colour-accent', '#ffcc00');
  const told =
    adviceOn(page, 'colour-accent')
      .match(/[\d.]+(?= : 1)/g)
      ?.map(Number) ?? [];
  const ratios: number[] = [];
  for (const isDark of [false, true]) {
    change(page, 'dark', isDark);
    const scheme = `color-scheme: ${isDark ? 'dark' : 'light'}`;
    const preview = await previewIn(page, scheme, '#ffcc00');
    const accent = await colourIn(preview, 'accent');
    if (!reckons) expect(accent).to.equal(before);
    const backs = [await colourIn(preview, 'surface'), await colourIn(preview, 'raised')];
    ratios.push(Math.min(...backs.map((back) => contrast(readHex(accent), readHex(back)))));
  }
  if (!reckons) return;
  expect(told.length).to.equal(2);
  for (const [at, ratio] of ratios.entries()) expect(ratio).to.be.closeTo(told[at] ?? 0, 0.15);
});

it('shows no section and no language that is left out', async () => {
  const page = await openBuilder();
  change(page, 'section-statements', false);
  change(page, 'section-resources', false);
  change(page, 'language-es', false);
  const preview = await previewIn(page, 'sections="faq"');
  const { guide } = await guideIn(preview);
  const root = guide.shadowRoot as ShadowRoot;
  const sections = [...root.querySelectorAll('rights-faq, rights-resources, rights-statements')];
  expect(sections.map(({ localName }) => localName)).to.deep.equal(['rights-faq']);
  const languages = [...root.querySelectorAll('.languages button')].map(textOf);
  expect(languages).to.include('دری');
  expect(languages).to.not.include('español');
});

it('on paper says which script it is shown with', async () => {
  const page = await openBuilder();
  change(page, 'print', true);
  expect(textOf(page.document.querySelector('.preview'))).to.contain(
    'This preview uses the script with all languages inside.',
  );
  await previewIn(page, 'data-print');
});
