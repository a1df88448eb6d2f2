/** Texts, attributes and addresses by which pages have been attacked, on the built files: nothing of it runs. */
import { expect } from '@open-wc/testing';
import type { GuideView } from '../../src/model/view.ts';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { isShown, textOf } from '../support/page.ts';
import { addScript, nextFrame } from '../support/slow.ts';
import { addresses, texts } from '../support/vectors.ts';
import { waitUntil } from '../support/wait-until.ts';

const english = (await (await fetch('/dist/west-sacramento/en.json')).json()) as GuideView;
const theirs = 'https://their.host/my-town/en.json';

afterEach(closePages);

/** Takes note of code that runs, of what a page’s policy stops, of faults, and of words in the console. */
function watch({ window: page, document: { documentElement } }: Page) {
  const ran: string[] = [];
  const said: string[] = [];
  const note = (name: string) => () => void ran.push(name);
  Object.assign(page, { alert: note('alert'), confirm: note('confirm'), prompt: note('prompt') });
  page.addEventListener('error', ({ message }) => ran.push(message), true);
  page.addEventListener('unhandledrejection', ({ reason }) => ran.push(String(reason)));
  documentElement.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
    ran.push(`blocked ${blockedURI}`),
  );
  (page as unknown as { console: Console }).console.warn = (...parts: unknown[]) =>
    void said.push(parts.join(' '));
  return { ran, said };
}

/** Every element in a page, in shadow trees too. */
function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? elementsIn(each.shadowRoot) : []),
  ]);
}

const requestsOf = ({ window: page }: Page) =>
  page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

function expectNoHarm(page: Page, ran: readonly string[]) {
  expect(ran).to.deep.equal([]);
  for (const each of elementsIn(page.document.body)) {
    expect(each.localName).to.not.match(
      /^(img|image|iframe|object|embed|math|base|link|meta|form|input|xss|template|video)$/,
    );
    for (const name of each.getAttributeNames()) expect(name).to.not.match(/^on/);
    const href = each.shadowRoot ? null : each.getAttribute('href');
    if (href && each.getRootNode() !== page.document) {
      expect(href).to.match(/^(https?:\/\/|mailto:|tel:|\.\.\/)/);
    }
  }
}

/** A guide of another site, each of whose texts is an attack, one after the other. */
function hostileView(attacks: readonly string[]): GuideView {
  let next = 0;
  const replace = (value: unknown, field = ''): unknown => {
    if (typeof value === 'string') {
      const isName =
        /^(id|locale|direction|style|href|kind|date|built|timeZone)$/.test(field) ||
        /\{0\}/.test(value);
      return isName ? value : attacks[next++ % attacks.length];
    }
    if (Array.isArray(value)) {
      return field === 'sections' ? value : value.map((each) => replace(each, `${field}-item`));
    }
    if (typeof value !== 'object' || !value) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, replace(each, key)]),
    );
  };
  const view = replace(english) as GuideView;
  const [question] = view.faq.questions;
  const questions = attacks.map((text, index) => ({
    ...(question as (typeof view.faq.questions)[number]),
    id: `a-${index}`,
    question: text,
    about: text,
    answer: [{ p: [text, { b: [text] }, { a: [text], href: 'https://example.org/' }] }],
  }));
  return { ...view, faq: { ...view.faq, questions } };
}

describe('an attack in every text of a guide from elsewhere', () => {
  it('is text, and nothing of it runs or is asked for', async () => {
    const page = await openHtml(`<rights-guide src="${theirs}"></rights-guide>`);
    const { ran } = watch(page);
    page.window.fetch = async () => new Response(JSON.stringify(hostileView(texts)));
    addScript(page);
    const { faq } = await guideIn(page);
    const buttons = [
      ...(faq.shadowRoot?.querySelectorAll('h3 button, [role=heading] button') ?? []),
    ];
    expect(buttons.length).to.equal(texts.length);
    const words = buttons.map(({ textContent }) => textContent ?? '');
    for (const [index, text] of texts.entries()) {
      expect(words[index]?.replace(/\s+/g, ' ')).to.contain(text.replace(/\s+/g, ' ').trim());
      (buttons[index] as HTMLElement).click();
    }
    await faq.updateComplete;
    await nextFrame(page);
    await nextFrame(page);
    expectNoHarm(page, ran);
    expect(requestsOf(page).filter((path) => !path.startsWith('/dist/'))).to.deep.equal([]);
  });
});

const names = [
  'lang',
  'languages',
  'sections',
  'theme',
  'heading-level',
  'bilingual',
  'reviewed-only',
];

for (const tag of ['rights-guide', 'rights-faq', 'rights-resources', 'rights-statements']) {
  it(`an attack in every attribute of <${tag}> is no word of ours, and the guide is there`, async () => {
    const page = await openHtml(`<${tag}></${tag}>`);
    const { ran } = watch(page);
    addScript(page);
    const element = page.document.querySelector(tag) as HTMLElement & {
      updateComplete: Promise<unknown>;
    };
    await waitUntil(() => element.shadowRoot?.querySelector('.root'), 'it is there');
    for (const attack of [...texts, ...addresses]) {
      for (const name of names) element.setAttribute(name, attack);
      // oxlint-disable-next-line no-await-in-loop -- one after the other, on one element
      await element.updateComplete;
    }
    await nextFrame(page);
    expect(isShown(element)).to.equal(true);
    expect(element.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('en');
    expectNoHarm(page, ran);
  });
}

it('an attack as src or data-integrity asks nobody but the host that it names', async () => {
  const page = await openHtml('<rights-guide><a href="#">The guide</a></rights-guide>');
  const { ran } = watch(page);
  const asked: string[] = [];
  page.window.fetch = async (address) => {
    asked.push(String(address));
    return new Response('', { status: 404 });
  };
  addScript(page);
  const { guide } = await guideIn(page);
  for (const address of addresses) {
    guide.dataset['integrity'] = '';
    guide.setAttribute('src', address);
    // oxlint-disable-next-line no-await-in-loop
    await guide.updateComplete;
  }
  for (const text of texts) {
    guide.dataset['integrity'] = text;
    guide.setAttribute('src', `${theirs}?${texts.indexOf(text)}`);
    // oxlint-disable-next-line no-await-in-loop
    await guide.updateComplete;
  }
  await waitUntil(() => !page.document.querySelector('script[src*=reader]'), 'reader.js has run');
  await nextFrame(page);
  expect(asked).not.to.deep.equal([]);
  for (const address of asked) expect(address).to.match(/^https?:\/\//);
  expectNoHarm(page, ran);
});

it('an attack as the part of the address that opens a question opens none', async () => {
  const page = await openHtml('<rights-guide></rights-guide>');
  const { ran } = watch(page);
  addScript(page);
  const { faq } = await guideIn(page);
  for (const text of texts) {
    page.window.location.hash = `#rights-${text}`;
    page.window.dispatchEvent(new page.window.HashChangeEvent('hashchange'));
  }
  await nextFrame(page);
  expect(faq.shadowRoot?.querySelector('[aria-expanded=true]')).to.equal(null);
  expectNoHarm(page, ran);
});

describe('on a phone 320 pixels wide', () => {
  for (const [what, word] of [
    ['5,000 letters without a break', 'x'.repeat(5000)],
    ['an address without an end', `https://example.org/${'a1b2'.repeat(500)}`],
    ['a thousand marks on one letter', `a${'\u0301'.repeat(1000)}`],
    ['a family of emoji, a hundred times', '👨‍👩‍👧‍👦'.repeat(100)],
  ] as const) {
    it(`${what} in every text of an author’s makes no page wider than the phone`, async () => {
      const page = await openHtml(`<rights-guide src="${theirs}"></rights-guide>`, { width: 320 });
      page.window.fetch = async () => {
        const { strings } = english;
        return new Response(JSON.stringify({ ...hostileView([word, word]), strings }));
      };
      addScript(page);
      const { guide, faq } = await guideIn(page);
      for (const button of faq.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])
        button.click();
      await faq.updateComplete;
      await nextFrame(page);
      expect(textOf(guide.shadowRoot?.querySelector('#title'))).to.equal(word);
      const { scrollWidth, clientWidth } = page.document.documentElement;
      const wide = elementsIn(page.document.body)
        .filter((each) => each.getBoundingClientRect().right > clientWidth)
        .map((each) => `${each.localName}.${each.getAttribute('class') ?? ''}`);
      expect([...new Set(wide)]).to.deep.equal([]);
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }
});
