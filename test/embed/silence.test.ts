/** What the guide does to a page besides showing itself: nothing. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { buttonNamed } from '../support/page.ts';

afterEach(closePages);

/** Everything on the page that a script could leave something in. */
const traces = ({ window: page, document: { head, documentElement, cookie } }: Page) => ({
  globals: Object.getOwnPropertyNames(page).toSorted(),
  builtins: ['Array', 'Object', 'String', 'Symbol', 'Promise', 'Element', 'Node', 'Event'].map(
    (name) => {
      const builtin = (page as unknown as Record<string, { prototype: object }>)[name];
      return [
        Reflect.ownKeys(builtin as object),
        Reflect.ownKeys((builtin as { prototype: object }).prototype),
      ];
    },
  ),
  head: head.innerHTML,
  html: documentElement.getAttributeNames(),
  sheets: page.document.styleSheets.length + page.document.adoptedStyleSheets.length,
  cookie,
  stored: page.localStorage.length + page.sessionStorage.length,
  history: page.history.length,
  address: page.location.href,
});

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
  const script = page.document.createElement('script');
  script.src = '/dist/west-sacramento.js';
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
  expect(requests).to.deep.equal(['/dist/west-sacramento.js']);
  expect(sent).to.deep.equal([]);
  expect(traces(page)).to.deep.equal(before);
});

it('tells the page nothing of what was opened', async () => {
  const page = await openHtml(
    '<rights-guide></rights-guide><script async src="../west-sacramento.js"></script>',
  );
  const { guide, faq } = await guideIn(page);
  const heard: string[] = [];
  for (const type of ['toggle', 'rights-toggle', 'beforematch', 'change', 'input', 'focusin']) {
    page.document.addEventListener(type, ({ target }) => heard.push((target as Element).localName));
  }
  faq.buttons()[2]?.click();
  faq.buttons()[2]?.focus();
  // A page may learn that its reader is in the guide, never at which question.
  expect(heard.filter((name) => name !== guide.localName)).to.deep.equal([]);
});
