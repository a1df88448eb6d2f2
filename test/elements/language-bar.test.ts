import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { GuideController } from '../../src/elements/guide-controller.ts';
import { renderLanguageBar } from '../../src/elements/language-bar.ts';
import { directionOf, endonymOf } from '../../src/locale/locales.ts';
import { textOf } from '../support/page.ts';
import { view } from '../support/pack.ts';

const offers = (tags: string[]) =>
  Object.fromEntries(
    tags.map((tag) => [tag, { endonym: endonymOf(tag), direction: directionOf(tag) }]),
  );

/** The bar with these languages, in a shadow root as in the guide. */
async function bar(languages: string[], current: string) {
  const host = await fixture(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  const chosen: string[] = [];
  const expected: string[] = [];
  const guide = {
    languages: offers(languages),
    pending: 'es',
    expect: (tag: string) => expected.push(tag),
  } as unknown as GuideController;
  const shownIn = { ...view, locale: current };
  render(
    renderLanguageBar(guide, shownIn, (tag) => chosen.push(tag)),
    root,
  );
  const buttons = () => [...root.querySelectorAll('button')];
  const shown = () =>
    buttons()
      .filter((button) => button.checkVisibility())
      .map(textOf);
  return { buttons, shown, chosen, expected };
}

const ten = ['en', 'es', 'fa-AF', 'ru', 'ps', 'uk', 'pa', 'zh-Hans', 'zh-Hant', 'hmn'];

it('shows nothing where there is nothing to choose', async () => {
  expect((await bar(['en'], 'en')).buttons()).to.deep.equal([]);
});

it('shows every one of ten languages at a glance, each by its own name', async () => {
  expect((await bar(ten, 'en')).shown()).to.deep.equal([
    'English',
    'español',
    'دری',
    'русский',
    'پښتو',
    'українська',
    'ਪੰਜਾਬੀ',
    '简体中文',
    '繁體中文',
    'Hmoob',
  ]);
});

it('marks the present language', async () => {
  expect(
    (await bar(ten, 'hmn'))
      .buttons()
      .filter((button) => button.ariaCurrent === 'true')
      .map(textOf),
  ).to.deep.equal(['Hmoob']);
});

it('says which language is on its way', async () => {
  const { buttons } = await bar(ten, 'en');
  expect(
    buttons()
      .filter((button) => button.getAttribute('aria-busy') === 'true')
      .map(textOf),
  ).to.deep.equal(['español']);
});

it('expects what is pressed, and chooses what is clicked', async () => {
  const { buttons, chosen, expected } = await bar(ten, 'en');
  buttons()[2]?.dispatchEvent(new PointerEvent('pointerdown'));
  expect([expected, chosen]).to.deep.equal([['fa-AF'], []]);
  buttons()[2]?.click();
  expect(chosen).to.deep.equal(['fa-AF']);
});
