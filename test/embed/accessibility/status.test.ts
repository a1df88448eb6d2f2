/** What a screen reader says unasked: each event once, nothing when the page loads. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml, type Page } from '../../support/frame.ts';
import { buttonNamed, panelOf, textOf } from '../../support/page.ts';
import { addScript, control, nextFrame } from '../../support/slow.ts';
import { waitUntil } from '../../support/wait-until.ts';

afterEach(closePages);

/** The places of a guide that are read out when their words change. */
const placesOf = ({ document: page }: Page): Element[] => {
  const guide = page.querySelector('rights-guide') as Element;
  const roots = [guide, ...(guide.shadowRoot?.querySelectorAll('[exportparts]') ?? [])];
  return roots.flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('[role="status"], [role="alert"], [aria-live]') ?? []),
  ]);
};

/** Takes note of what those places say, whenever it is something else. */
function listen(page: Page) {
  const said: string[] = [];
  const places = placesOf(page);
  const before = new Map(places.map((place) => [place, textOf(place)]));
  const observer = new page.window.MutationObserver(() => {
    for (const place of places) {
      const words = textOf(place);
      if (words && words !== before.get(place)) said.push(words);
      before.set(place, words);
    }
  });
  for (const place of places) {
    observer.observe(place, { subtree: true, childList: true, characterData: true });
  }
  return { said, stays: () => placesOf(page).every((place, index) => place === places[index]) };
}

const settle = async (page: Page) => {
  await nextFrame(page);
  await nextFrame(page);
};

it('nothing is said when the page loads, in whatever language', async () => {
  for (const locale of ['en', 'fa-AF']) {
    const page = await openHtml(`<rights-guide lang="${locale}"></rights-guide>`);
    addScript(page);
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await guideIn(page, locale);
    expect(placesOf(page).length).to.be.above(2);
    expect(placesOf(page).map(textOf).join('')).to.equal('');
  }
});

it('of a language that is chosen is said that it comes, and that it is there, once each', async () => {
  const page = await openHtml('<rights-guide></rights-guide>');
  const { release } = control(page);
  addScript(page);
  const { guide } = await guideIn(page);
  const { said, stays } = listen(page);
  buttonNamed(guide, 'español').click();
  await settle(page);
  release();
  await guideIn(page, 'es');
  await settle(page);
  expect(said).to.deep.equal(['Loading: español', 'Esta guía ahora está en español.']);
  expect(stays(), 'the places themselves stay').to.equal(true);
});

it('of a language that fails is said once, in that language, that it failed', async () => {
  const page = await openHtml('<rights-guide></rights-guide>');
  const { goOffline } = control(page);
  goOffline(true);
  addScript(page);
  const { guide } = await guideIn(page);
  const { said, stays } = listen(page);
  buttonNamed(guide, 'español').click();
  await waitUntil(() => said.some((words) => words.includes('No se pudo cargar')));
  await settle(page);
  expect(said.filter((words) => words.includes('No se pudo cargar')).length).to.equal(1);
  expect(said.filter((words) => !words.includes('No se pudo cargar'))).to.deep.equal([
    'Loading: español',
  ]);
  expect(stays(), 'the places themselves stay').to.equal(true);
});

it('of a link that is copied is said once that it is copied', async () => {
  const page = await openHtml('<rights-guide></rights-guide>');
  addScript(page);
  const { faq } = await guideIn(page);
  Object.defineProperty(page.window.navigator, 'clipboard', {
    value: { writeText: () => Promise.resolve() },
    configurable: true,
  });
  const [first] = faq.buttons() as [HTMLButtonElement];
  first.click();
  const { said } = listen(page);
  panelOf(first).querySelector<HTMLElement>('.copy')?.click();
  await waitUntil(() => said.length);
  await settle(page);
  expect(said).to.deep.equal(['Link copied']);
});

it('nothing is said when a question opens: its button says so', async () => {
  const page = await openHtml('<rights-guide></rights-guide>');
  addScript(page);
  const { faq } = await guideIn(page);
  const { said } = listen(page);
  for (const button of faq.buttons()) button.click();
  await settle(page);
  expect(said).to.deep.equal([]);
});
