import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { renderLanguageBar } from '../../src/elements/language-bar.ts';
import { disclosureStyles } from '../../src/elements/disclosure.styles.ts';
import { textOf } from '../support/page.ts';
import { view } from '../support/pack.ts';

/** The bar with these languages, in a shadow root as in the guide. */
async function bar(languages: string[], current: string) {
  const host = await fixture(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [disclosureStyles.styleSheet as CSSStyleSheet];
  const chosen: string[] = [];
  render(
    renderLanguageBar(languages, current, view.strings, (tag) => chosen.push(tag)),
    root,
  );
  const buttons = () => [...root.querySelectorAll('button')];
  const shown = () =>
    buttons()
      .filter((button) => button.checkVisibility())
      .map(textOf);
  return { buttons, shown, chosen };
}

const many = ['en', 'es', 'fa-AF', 'ru', 'uk', 'pa', 'hmn', 'vi'];

it('shows nothing where there is nothing to choose', async () => {
  expect((await bar(['en'], 'en')).buttons()).to.deep.equal([]);
});

it('keeps up to five languages in view, and the rest under More', async () => {
  const { shown, buttons } = await bar(many, 'en');
  expect(shown()).to.deep.equal(['English', 'español', 'دری', 'русский', 'uk', 'More languages']);
  buttons()
    .find((button) => textOf(button) === 'More languages')
    ?.click();
  expect(shown().slice(-3)).to.deep.equal(['pa', 'hmn', 'vi']);
});

it('keeps the present language in view wherever it stands', async () => {
  const { shown, buttons } = await bar(many, 'hmn');
  expect(shown()).to.include('hmn');
  expect(
    buttons()
      .filter((button) => button.ariaCurrent === 'true')
      .map(textOf),
  ).to.deep.equal(['hmn']);
});

it('chooses what is pressed', async () => {
  const { buttons, chosen } = await bar(many, 'en');
  buttons()[2]?.click();
  expect(chosen).to.deep.equal(['fa-AF']);
});
