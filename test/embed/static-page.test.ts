/** The static page and the twin against the elements: the same words in the same order. */
import { expect } from '@open-wc/testing';
import { directionOf, locales } from '../../src/locale/locales.ts';
import { closePages, guideIn, openHtml, openPage } from '../support/frame.ts';
import { isShown, textOf } from '../support/page.ts';

afterEach(closePages);

/** Every word of the guide as its element shows it. */
async function elementText() {
  const page = await openHtml(
    '<rights-guide></rights-guide><script async src="../v1/west-sacramento.js"></script>',
  );
  const { guide, faq } = await guideIn(page);
  const find = (root: ParentNode, selector: string) => textOf(root.querySelector(selector));
  const items = [...(faq.shadowRoot?.querySelectorAll('.item') ?? [])];
  return {
    title: find(guide.shadowRoot as ShadowRoot, '#title'),
    publisher: find(guide.shadowRoot as ShadowRoot, '[part="publisher"]'),
    section: find(faq.shadowRoot as ShadowRoot, '[part="heading"]'),
    questions: items.map((item) => ({
      question: find(item, '.question'),
      verdict: find(item, '.verdict'),
      about: find(item, '.about'),
      answer: [...item.querySelectorAll('.answer > :not(.actions)')].map(textOf),
    })),
  };
}

it('the static page says what the element says, word for word', async () => {
  const { document: page } = await openPage('west-sacramento/en.html', { withoutScripts: true });
  const find = (root: ParentNode, selector: string) => textOf(root.querySelector(selector));
  expect({
    title: find(page, 'h1'),
    publisher: find(page, '.publisher'),
    section: find(page, 'h2'),
    questions: [...page.querySelectorAll('article')].map((item) => ({
      question: find(item, 'h3'),
      verdict: find(item, '.verdict'),
      about: find(item, '.about'),
      answer: [...(item.querySelector('.answer')?.children ?? [])].map(textOf),
    })),
  }).to.deep.equal(await elementText());
});

it('the twin says what the element says, word for word', async () => {
  const { document: page } = await openPage('west-sacramento/en.twin.html', {
    withoutScripts: true,
  });
  const find = (root: ParentNode, selector: string) => textOf(root.querySelector(selector));
  const { questions, ...rest } = await elementText();
  expect({
    title: find(page, 'h2'),
    publisher: find(page, 'p'),
    section: find(page, 'h3'),
  }).to.deep.equal(rest);
  expect(
    [...page.querySelectorAll('details')].map((item) => {
      const [about, ...answer] = [...(item.querySelector('div')?.children ?? [])].map(textOf);
      return { summary: find(item, 'summary'), about, answer };
    }),
  ).to.deep.equal(
    questions.map(({ question, verdict, about, answer }) => ({
      summary: `${question} ${verdict}`,
      about,
      answer,
    })),
  );
});

it('the static page shows every answer without script, under an index that leads to each', async () => {
  const { document: page } = await openPage('west-sacramento/en.html', { withoutScripts: true });
  const answers = [...page.querySelectorAll('article .answer')];
  expect(answers.length).to.equal(6);
  for (const answer of answers) expect(isShown(answer)).to.equal(true);
  const links = [...page.querySelectorAll<HTMLAnchorElement>('nav a')];
  expect(textOf(links[0]?.parentElement)).to.equal(
    'Can I be deported by WSPD during a traffic stop or call for service? No',
  );
  expect(links.map(({ hash }) => textOf(page.querySelector(`${hash} h3`)))).to.deep.equal(
    links.map(textOf),
  );
  expect(page.querySelectorAll('script:not([type$="json"]), link, img, iframe').length).to.equal(0);
});

/** Words without the blanks between them, which are the layout's. */
const wordsOf = (node: Node | null | undefined) => textOf(node).replace(/\s/g, '');

for (const locale of Object.keys(locales)) {
  it(`the static page has every card, statement and notice of the element (${locale})`, async () => {
    const page = await openHtml(
      `<rights-guide lang="${locale}"></rights-guide><script async src="../v1/west-sacramento.js"></script>`,
    );
    const { guide } = await guideIn(page, locale);
    const sections = [
      ...(guide.shadowRoot?.querySelectorAll('rights-resources, rights-statements') ?? []),
    ];
    await Promise.all(sections.map((section) => (section as typeof guide).updateComplete));
    const shown = sections.flatMap((section) => [
      ...(section.shadowRoot?.querySelectorAll('.card, .statement') ?? []),
    ]);
    const { document: still } = await openPage(`west-sacramento/${locale}.html`, {
      withoutScripts: true,
    });
    expect(shown.length).to.equal(9);
    expect([...still.querySelectorAll('.card, .statement')].map(wordsOf)).to.deep.equal(
      shown.map(wordsOf),
    );
    const help = guide.shadowRoot?.querySelector('.help');
    expect(wordsOf(still.querySelector('.help'))).to.equal(wordsOf(help));
    const notices = [...(guide.shadowRoot?.querySelectorAll('.notice') ?? [])].map(wordsOf);
    const stillNotices = [...still.querySelectorAll('.notice')].map(wordsOf);
    // The element's notice has a button after its words.
    expect(stillNotices.length).to.equal(notices.length);
    stillNotices.forEach((words, index) => expect(notices[index]).to.contain(words));
  });
}

for (const locale of Object.keys(locales)) {
  it(`the twin has every question, card, statement and notice of the page (${locale})`, async () => {
    const { document: still } = await openPage(`west-sacramento/${locale}.html`, {
      withoutScripts: true,
    });
    const parts = [
      ...still.querySelectorAll('.card, .statement, .notice, .help, h3, .verdict, .about, .answer'),
    ].map(wordsOf);
    const { document: twin } = await openPage(`west-sacramento/${locale}.twin.html`, {
      withoutScripts: true,
    });
    expect(parts.length).to.be.above(30);
    for (const part of parts) expect(wordsOf(twin.body)).to.contain(part);
    const own = twin.body.firstElementChild as HTMLElement;
    expect([own.lang, own.dir]).to.deep.equal([locale, directionOf(locale)]);
  });
}
