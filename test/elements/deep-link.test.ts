import { expect, fixture, html } from '@open-wc/testing';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import '../support/define.ts';
import { viewWith } from '../support/pack.ts';
import { waitUntil } from '../support/wait-until.ts';

const render = () => fixture<RightsFaq>(html`<rights-faq .view=${viewWith(30)}></rights-faq>`);
const button = (faq: RightsFaq, number: number) => faq.buttons()[number - 1] as HTMLButtonElement;
const isOpen = (faq: RightsFaq, number: number) =>
  button(faq, number).getAttribute('aria-expanded') === 'true';
const inView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};
const follow = async (hash: string) => {
  const link = await fixture<HTMLAnchorElement>(html`<a href=${hash}>A link on the page</a>`);
  link.click();
};

describe('a link to one answer', () => {
  const start = location.href;
  afterEach(() => {
    history.replaceState(null, '', start);
    scrollTo(0, 0);
  });

  it('opens nothing for an address that is not here', async () => {
    history.replaceState(null, '', '#rights-elsewhere');
    const faq = await render();
    expect(faq.buttons().some((each) => each.getAttribute('aria-expanded') === 'true')).to.equal(
      false,
    );
  });

  it('opens its question when the page loads, in view, without taking focus', async () => {
    history.replaceState(null, '', '#rights-number-25');
    const faq = await render();
    expect(isOpen(faq, 25)).to.equal(true);
    expect(inView(button(faq, 25))).to.equal(true);
    expect(document.activeElement).to.equal(document.body);
  });

  it('opens its question when it is followed later, in view and with focus', async () => {
    const faq = await render();
    await follow('#rights-number-28');
    await waitUntil(() => location.hash === '#rights-number-28');
    expect(isOpen(faq, 28)).to.equal(true);
    expect(inView(button(faq, 28))).to.equal(true);
    expect(faq.shadowRoot?.activeElement).to.equal(button(faq, 28));
  });

  it('opens again when the same link is followed a second time', async () => {
    const faq = await render();
    await follow('#rights-number-3');
    await waitUntil(() => location.hash === '#rights-number-3');
    button(faq, 3).click();
    expect(isOpen(faq, 3)).to.equal(false);
    await follow('#rights-number-3');
    expect(isOpen(faq, 3)).to.equal(true);
  });

  it('opens even where a smooth-scroll script stops the click', async () => {
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };
    const faq = await render();
    document.body.addEventListener('click', stop, true);
    await follow('#rights-number-4').finally(() =>
      document.body.removeEventListener('click', stop, true),
    );
    expect(isOpen(faq, 4)).to.equal(true);
  });

  it('opens when the reader goes back to it', async () => {
    const faq = await render();
    location.hash = '#rights-number-5';
    await waitUntil(() => isOpen(faq, 5));
    expect(inView(button(faq, 5))).to.equal(true);
  });

  it('leaves other pages’ links alone', async () => {
    const faq = await render();
    const link = await fixture<HTMLAnchorElement>(
      html`<a href="https://example.org/#rights-number-6">Elsewhere</a>`,
    );
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(isOpen(faq, 6)).to.equal(false);
  });

  it('listens no more once the element is gone', async () => {
    const faq = await render();
    faq.remove();
    await follow('#rights-number-7');
    await waitUntil(() => location.hash === '#rights-number-7');
    expect(isOpen(faq, 7)).to.equal(false);
  });
});
