/** What the guide does to a page besides showing itself: nothing. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { buttonNamed } from '../support/page.ts';
import { pinned } from '../support/published.ts';
import { builtinsOf, changed, traces } from '../support/traces.ts';

afterEach(closePages);

/** Replaces every way a script can send something by one that only takes notes. */
function listen({ window: page }: Page): string[] {
  const sent: string[] = [];
  const note =
    (name: string) =>
    (...parts: unknown[]): never => {
      sent.push(`${name} ${String(parts[0])}`);
      throw new Error(`${name} was called`);
    };
  Object.assign(page, {
    fetch: note('fetch'),
    WebSocket: note('WebSocket'),
    EventSource: note('EventSource'),
  });
  page.XMLHttpRequest.prototype.open = note('XMLHttpRequest');
  page.navigator.sendBeacon = note('sendBeacon');
  return sent;
}

it('an English page makes one request to our host, and stores, sends and alters nothing', async () => {
  const page = await openHtml('<rights-guide></rights-guide>');
  const sent = listen(page);
  const before = traces(page);
  const builtins = builtinsOf(page);
  const script = page.document.createElement('script');
  script.src = '/dist/v1/west-sacramento.js';
  page.document.body.append(script);
  const { guide, faq } = await guideIn(page);

  for (const button of faq.buttons()) button.click();
  buttonNamed(faq, 'Hide all').click();
  buttonNamed(faq, 'Show all').click();
  guide.setAttribute('heading-level', '3');
  await guide.updateComplete;

  const requests = page.window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname);
  expect(requests).to.deep.equal(['/dist/v1/west-sacramento.js']);
  expect(sent).to.deep.equal([]);
  expect(traces(page)).to.deep.equal(before);
  expect(changed(builtins, builtinsOf(page))).to.deep.equal([]);
});

it('a page that names a view from elsewhere makes two requests more, and stores and alters nothing either', async () => {
  const src = '/dist/west-sacramento/es.json';
  const page = await openHtml(`<rights-guide src="${src}"></rights-guide>`);
  const before = traces(page);
  const builtins = builtinsOf(page);
  const script = page.document.createElement('script');
  script.src = '/dist/v1/west-sacramento.js';
  page.document.body.append(script);
  const { faq } = await guideIn(page, 'es');
  for (const button of faq.buttons()) button.click();
  const requests = page.window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname);
  expect(requests).to.deep.equal(['/dist/v1/west-sacramento.js', `${pinned}reader.js`, src]);
  expect(traces(page)).to.deep.equal(before);
  expect(changed(builtins, builtinsOf(page))).to.deep.equal([]);
});

it('would notice one builtin that is replaced', async () => {
  const page = await openHtml('<p></p>');
  const before = builtinsOf(page);
  page.window.Element.prototype.attachShadow = () => {
    throw new Error('patched');
  };
  expect(changed(before, builtinsOf(page))).to.deep.equal(['Element.prototype.attachShadow']);
});

it('fires no event of its own, so that a page learns nothing it did not ask for', async () => {
  const page = await openHtml('<rights-guide></rights-guide>');
  const fired: string[] = [];
  page.window.EventTarget.prototype.dispatchEvent = ({ type }) => fired.push(type) > 0;
  const script = page.document.createElement('script');
  script.src = '/dist/v1/west-sacramento.js';
  page.document.body.append(script);
  const { faq } = await guideIn(page);
  for (const button of faq.shadowRoot?.querySelectorAll('button') ?? []) button.click();
  expect(fired).to.deep.equal([]);
});
