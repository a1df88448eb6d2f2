/** Everything a guide asks for, and everything a page and a host can learn from it while it is read. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { hear } from '../support/hear.ts';
import { buttonNamed, textOf } from '../support/page.ts';
import { pinned } from '../support/published.ts';
import { record } from '../support/recorder.ts';
import { spoilingHost } from '../support/spoiling-host.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(closePages);

/** Ten languages one after another on a busy machine, in milliseconds. */
const slow = 40_000;

/** A page that would tell every host its whole address, and has a cookie to send. */
const openTalkative = (body: string) =>
  openHtml(body, { head: '<meta name="referrer" content="unsafe-url">' });

function addScript({ document: page }: Page, src: string, attributes = {}) {
  const script = page.createElement('script');
  Object.assign(script, { src, ...attributes });
  page.body.append(script);
}

/** Does all that a reader can do in a guide. */
async function readAll(page: Page) {
  const { guide, faq } = await guideIn(page);
  for (const button of faq.buttons()) button.click();
  buttonNamed(faq, 'Hide all').click();
  buttonNamed(faq, 'Show all').click();
  const copy = [...(faq.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (button) => textOf(button) === 'Copy link',
  );
  copy?.click();
  await waitUntil(() => copy?.parentElement?.textContent?.match(/copied|#rights-/));
  const names = [...(guide.shadowRoot?.querySelectorAll<HTMLElement>('.languages button') ?? [])];
  for (const button of names) {
    button.focus();
    button.click();
    // oxlint-disable-next-line no-await-in-loop -- one language after another
    await guideIn(page, button.lang);
  }
  buttonNamed(guide, 'English').click();
  await guideIn(page, 'en');
  return names.map(({ lang }) => lang).filter((lang) => lang !== 'en');
}

it('a reader who opens every answer in every language asks for one file a language, and nothing else is used', async () => {
  const host = spoilingHost('nothing');
  const page = await openTalkative('<rights-guide></rights-guide>');
  const { history, location } = page.window;
  const before = [history.length, location.href, page.document.title, page.document.cookie];
  const heard = hear(page);
  const notes = record(page);
  addScript(page, `${host.folder}v1/west-sacramento.js`, { referrerPolicy: 'no-referrer' });
  const languages = await readAll(page);

  const folder = pinned.slice('/dist/'.length);
  const files = ['v1/west-sacramento.js', ...languages.map((locale) => `${folder}${locale}.json`)];
  const asked = await host.asked();
  expect(asked.map(({ file }) => file)).to.deep.equal(files);
  expect(
    page.window.performance.getEntriesByType('resource').map(({ name }) => name),
  ).to.deep.equal(files.map((file) => host.folder + file));
  expect(asked.flatMap(({ referer, cookie }) => [referer, cookie]).filter(Boolean)).to.deep.equal(
    [],
  );
  expect(notes).to.deep.equal([
    'reads navigator.clipboard',
    ...languages.map((locale) => `fetch ${host.folder}${folder}${locale}.json`),
  ]);
  expect([history.length, location.href, page.document.title, page.document.cookie]).to.deep.equal(
    before,
  );
  expect([heard.said, heard.faults]).to.deep.equal([[], []]);
}).timeout(slow);

it('would notice what is used', async () => {
  const page = await openHtml('');
  const notes = record(page);
  const { localStorage, navigator, history, Image } = page.window as Page['window'] & {
    Image: typeof globalThis.Image;
  };
  localStorage.getItem('a');
  navigator.sendBeacon('/dist/integrity.json');
  history.replaceState(null, '');
  new Image().src = 'data:,';
  expect(page.document.cookie).to.equal('');
  expect(notes).to.deep.equal([
    'reads localStorage',
    'Storage.prototype.getItem a',
    'navigator.sendBeacon /dist/integrity.json',
    'history.replaceState null',
    'Image undefined',
    'writes HTMLImageElement.prototype.src',
    'reads Document.prototype.cookie',
  ]);
});

it('a view from elsewhere and its reader.js are asked for without a referrer too, and the view without the cookie that its host has set', async () => {
  const host = spoilingHost('nothing');
  const folder = new URL(host.folder).pathname;
  const src = `${folder}west-sacramento/es.json`;
  const page = await openTalkative(`<rights-guide src="${src}"></rights-guide>`);
  page.document.cookie = 'visitor=1;path=/faults';
  addScript(page, `${folder}v1/west-sacramento.js`, { referrerPolicy: 'no-referrer' });
  await guideIn(page, 'es');
  page.document.cookie = 'visitor=;path=/faults;max-age=0';
  const asked = await host.asked();
  expect(asked.map(({ file, referer }) => [file, referer])).to.deep.equal([
    ['v1/west-sacramento.js', undefined],
    [`${pinned.slice('/dist/'.length)}reader.js`, undefined],
    ['west-sacramento/es.json', undefined],
  ]);
  // So the host, which is here the page’s own, would have had it.
  expect(asked[0]?.cookie).to.contain('visitor=1');
  expect(asked[2]?.cookie).to.equal(undefined);
});

it('a language’s file is asked for without the cookie that its host has set', async () => {
  const page = await openTalkative('<rights-guide lang="es"></rights-guide>');
  page.document.cookie = 'visitor=1;path=/faults';
  const host = spoilingHost('nothing');
  const folder = new URL(host.folder).pathname;
  addScript(page, `${folder}v1/west-sacramento.js`);
  await guideIn(page, 'es');
  page.document.cookie = 'visitor=;path=/faults;max-age=0';
  const [script, language] = await host.asked();
  // So the host would have had it.
  expect(script?.cookie).to.contain('visitor=1');
  expect(script?.referer).to.be.a('string');
  expect([language?.cookie, language?.referer]).to.deep.equal([undefined, undefined]);
});

it('a page that hears every event hears clicks and focus on the guide, and no other', async () => {
  const page = await openHtml('<rights-guide></rights-guide>');
  const names = new Set(['focusin', 'focusout', 'DOMFocusIn', 'hashchange', 'popstate']);
  const { window: own } = page as unknown as { window: Record<string, { prototype: object }> };
  for (const holder of [own['Document'], own['HTMLElement'], own['Element'], own['Window']]) {
    for (let at: object | null = holder?.prototype ?? null; at; at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) {
        if (name.startsWith('on')) names.add(name.slice(2));
      }
    }
  }
  for (const name of Object.getOwnPropertyNames(page.window)) {
    if (name.startsWith('on')) names.add(name.slice(2));
  }
  const heard = new Set<string>();
  addScript(page, '/dist/v1/west-sacramento.js');
  await guideIn(page);
  for (const name of names) {
    page.document.addEventListener(
      name,
      ({ target }) => {
        if (target !== page.document) heard.add(`${name} ${(target as Element).localName}`);
      },
      true,
    );
  }
  await readAll(page);
  const expected = ['click', 'focus', 'focusin', 'blur', 'focusout', 'DOMFocusIn'];
  expect(
    [...heard].filter((each) => !expected.some((name) => each === `${name} rights-guide`)),
  ).to.deep.equal([]);
  expect(heard).to.include('click rights-guide');
}).timeout(slow);
