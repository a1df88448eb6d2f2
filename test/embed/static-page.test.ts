/** The static page and the twin against the elements: the same words in the same order. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml, openPage } from '../support/frame.ts';
import { isShown, textOf } from '../support/page.ts';

afterEach(closePages);

/** Every word of the guide as its element shows it. */
async function elementText() {
  const page = await openHtml(
    '<rights-guide></rights-guide><script async src="../west-sacramento.js"></script>',
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
  expect(page.querySelectorAll('script, link, img, iframe').length).to.equal(0);
});
