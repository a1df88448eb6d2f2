/** A reader who is already reading the twin when the script comes. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';

const twin = await (await fetch('/dist/west-sacramento/en.twin.html')).text();
const filler = '<p style="height:900px">The page’s own text</p>';

afterEach(closePages);

const openTwin = () => openHtml(`${filler}<rights-guide>${twin}</rights-guide>${filler}`);
const detailsOf = (page: Page, id: string) =>
  page.document.getElementById(`rights-${id}`)?.closest('details') as HTMLDetailsElement;

/** Follows a fragment as on load: whatever the browser does about it is done. */
async function goTo(page: Page, hash: string) {
  const gone = new Promise((resolve) => page.window.addEventListener('hashchange', resolve));
  page.window.location.hash = hash;
  await gone;
}

async function runScript(page: Page) {
  const script = page.document.createElement('script');
  script.src = '/dist/v1/west-sacramento.js';
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
    const details = detailsOf(page, 'records');
    await runScript(page);
    expect(details.checkVisibility()).to.equal(false);
  });
});

describe('a reader whom a late script finds elsewhere', () => {
  it('stays there, though the address asks for an answer that was closed and left', async () => {
    const page = await openTwin();
    // Not by following it: WebKit holds on to a fragment's target until a hand has scrolled.
    page.window.history.replaceState(null, '', '#rights-traffic-stop');
    detailsOf(page, 'traffic-stop').open = false;
    page.window.scrollTo(0, 1e6);
    const last = page.document.body.lastElementChild as Element;
    const before = top(last);
    const faq = await runScript(page);
    expect(top(last)).to.be.closeTo(before, 2);
    expect(faq.buttons()[0]?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is not moved by a twin that is older than the guide', async () => {
    const page = await openTwin();
    const details = detailsOf(page, 'assist-ice');
    details.querySelector('[id]')?.removeAttribute('id');
    details.open = true;
    page.window.scrollTo(0, page.window.scrollY + top(details) - 40);
    await runScript(page);
    const guide = (page.document.querySelector('rights-guide') as Element).getBoundingClientRect();
    expect(guide.top).to.be.below(page.window.innerHeight);
    expect(guide.bottom).to.be.above(0);
  });

  it('keeps focus in the guide when it was on a link inside the tag', async () => {
    const page = await openHtml('<rights-guide><a href="#x">The guide</a></rights-guide>');
    page.document.querySelector('a')?.focus();
    const faq = await runScript(page);
    expect(faq.shadowRoot?.activeElement).to.equal(faq.buttons()[0]);
  });
});

it('a link followed after the twin has gone leads to the guide, with focus', async () => {
  const page = await openTwin();
  const faq = await runScript(page);
  expect(page.document.getElementById('rights-records')).to.equal(null);
  for (let time = 0; time < 2; time += 1) {
    const link = page.document.createElement('a');
    link.href = `${page.window.location.href.split('#')[0]}#rights-records`;
    page.document.body.append(link);
    link.click();
    expect(faq.shadowRoot?.activeElement?.id).to.equal('records');
  }
});

it('a link to an answer opens it in the twin too, where the engine can, and then in the guide', async () => {
  const page = await openTwin();
  await goTo(page, '#rights-records');
  const faq = await runScript(page);
  const button = faq.buttons().find(({ id }) => id === 'records') as Element;
  expect(button.getAttribute('aria-expanded')).to.equal('true');
  expect(top(button)).to.be.within(-1, page.window.innerHeight);
});
