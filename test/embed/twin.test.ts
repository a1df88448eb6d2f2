/** A reader who is already reading the twin when the script comes. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';

const twin = await (await fetch('/dist/west-sacramento/en.twin.html')).text();
const filler = '<p style="height:900px">The page’s own text</p>';

afterEach(closePages);

const openTwin = () => openHtml(`${filler}<rights-guide>${twin}</rights-guide>${filler}`);
const detailsOf = (page: Page, id: string) =>
  page.document.getElementById(`rights-${id}`)?.closest('details') as HTMLDetailsElement;

async function runScript(page: Page) {
  const script = page.document.createElement('script');
  script.src = '/dist/west-sacramento.js';
  page.document.body.append(script);
  return (await guideIn(page)).faq;
}

const top = (element: Element | undefined | null) => element?.getBoundingClientRect().top ?? NaN;

describe('when the script takes over from the twin', () => {
  it('moves neither focus nor the page for a reader who has done nothing yet', async () => {
    const page = await openTwin();
    await runScript(page);
    expect(page.document.activeElement).to.equal(page.document.body);
    expect(page.window.scrollY).to.equal(0);
  });

  it('keeps what was open, and only that', async () => {
    const page = await openTwin();
    detailsOf(page, 'report-a-crime').open = true;
    detailsOf(page, 'records').open = true;
    const faq = await runScript(page);
    const open = faq.buttons().filter((button) => button.getAttribute('aria-expanded') === 'true');
    expect(open.map(({ id }) => id)).to.deep.equal(['report-a-crime', 'records']);
  });

  it('keeps keyboard focus on the same question', async () => {
    const page = await openTwin();
    detailsOf(page, 'assist-ice').querySelector('summary')?.focus();
    const faq = await runScript(page);
    expect(faq.shadowRoot?.activeElement?.id).to.equal('assist-ice');
  });

  it('keeps the question that was being read where it was', async () => {
    const page = await openTwin();
    const details = detailsOf(page, 'assist-ice');
    details.open = true;
    page.window.scrollTo(0, page.window.scrollY + top(details) - 40);
    const before = top(details);
    const faq = await runScript(page);
    const item = faq.shadowRoot?.getElementById('assist-ice')?.closest('.item');
    expect(top(item)).to.be.closeTo(before, 2);
  });

  it('keeps the place of a reader who is past the guide', async () => {
    const page = await openTwin();
    const last = page.document.body.lastElementChild as Element;
    page.window.scrollTo(0, 1e6);
    const before = top(last);
    await runScript(page);
    expect(top(last)).to.be.closeTo(before, 2);
  });

  it('leaves one of every answer for find-in-page and screen readers', async () => {
    const page = await openTwin();
    await runScript(page);
    expect(detailsOf(page, 'records').checkVisibility()).to.equal(false);
  });
});

it('a link to an answer opens it in the twin too, where the engine can, and then in the guide', async () => {
  const page = await openTwin();
  page.window.location.hash = '#rights-records';
  const faq = await runScript(page);
  const button = faq.buttons().find(({ id }) => id === 'records') as Element;
  expect(button.getAttribute('aria-expanded')).to.equal('true');
  expect(top(button)).to.be.within(0, page.window.innerHeight);
});
