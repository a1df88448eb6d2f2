/** What paper gets: a page is printed to PDF with every answer closed, and read as whoever copies from it would. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { locales } from '../../src/locale/locales.ts';
import { richTextLines, type RichText } from '../../src/model/rich-text.ts';
import type { GuideView } from '../../src/model/view.ts';
import { guideIn, have, now, openBrowser } from '../support/own-browser.ts';
import { havePoppler, linksOfPdf, textOfPdf } from '../support/poppler.ts';
import { allRows, everything } from '../support/scope.ts';
import { wordsOf } from '../support/words.ts';

const skip =
  have('chromium') && havePoppler() ? false : 'Chromium or poppler-utils is not on this machine';

let browser: Awaited<ReturnType<typeof openBrowser>>;
before(async () => {
  if (!skip) browser = await openBrowser();
});
afterEach(() => browser?.closePages());
after(() => browser?.close());

const script = '<script async src="/v1/west-sacramento.js"></script>';
const read = (name: string) => readFileSync(`dist/west-sacramento/${name}`, 'utf8');
const viewIn = (locale: string) => JSON.parse(read(`${locale}.json`)) as GuideView;

/** What has to be on paper, in order: every word of the guide, and nothing that can only be pressed. */
const paperOf = (view: GuideView): string[] =>
  wordsOf(view, { now })
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text);

/** The same of the static page, where the word before a verdict is seen too. */
const stillOf = (view: GuideView): string[] =>
  wordsOf(view, { now: 'built' }).flatMap(({ kind, text }, index, all) => {
    if (kind !== 'text') return [];
    const before = all[index - 1];
    return before?.kind === 'label' ? `${before.text} ${text}` : text;
  });

/** Letters and digits alone: blanks, hyphens, joiners and marks above letters are where each line of a PDF has them. */
const lettersOf = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

/** A PDF of a text from right to left has its letters in the order in which they are drawn: of those, each has to be there. */
const sorted = (text: string): string => [...text].toSorted().join('');

/** That a PDF says all this, one after the other, and nothing else. */
function assertSays(pdf: Uint8Array, expected: readonly string[], direction = 'ltr'): void {
  let rest = lettersOf(textOfPdf(pdf));
  const order = direction === 'rtl' ? sorted : (text: string) => text;
  for (const text of expected) {
    const letters = lettersOf(text);
    assert.equal(order(rest.slice(0, letters.length)), order(letters), text);
    rest = rest.slice(letters.length);
  }
  assert.equal(rest, '', 'nothing else is on paper');
}

const hrefsIn = (text: unknown): string[] =>
  [...JSON.stringify(text ?? '').matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href as string);

const print = (page: Page, format: 'A4' | 'Letter' = 'A4') => page.pdf({ format });

const openedIn = (page: Page) =>
  page.$$eval('rights-guide >>> [aria-expanded="true"]', ({ length }) => length);

const formats = ['A4', 'Letter'] as const;
const insides = ['nothing', 'the twin'] as const;

/** A page takes a second. */
const rows = everything
  ? allRows({ locale: Object.keys(locales), format: formats, inside: insides })
  : ([
      { locale: 'en', format: 'Letter', inside: 'nothing' },
      { locale: 'es', format: 'A4', inside: 'the twin' },
      { locale: 'fa-AF', format: 'A4', inside: 'nothing' },
      { locale: 'fa-AF', format: 'Letter', inside: 'the twin' },
    ] as const);

describe('paper gets every question, its answer below it, and no button', { skip }, () => {
  for (const { locale, format, inside } of rows) {
    test(`from a page in ${locale}, with ${inside} inside the tag, on ${format}`, async () => {
      const twin = inside === 'nothing' ? '' : read(`${locale}.twin.html`);
      const tag = `<rights-guide lang="${locale}">${twin}</rights-guide>`;
      const page = await browser.open(tag + script);
      await guideIn(page, locale);
      const pdf = await print(page, format);
      const view = viewIn(locale);
      assertSays(pdf, paperOf(view), view.direction);
      assert.deepEqual(
        linksOfPdf(pdf),
        hrefsIn([view.help, view.faq, view.resources, view.statements]),
        'each number and address can be pressed',
      );
      assert.equal(await openedIn(page), 0, 'and the page has its answers closed as before');
    });
  }

  test('from a list so long that what is far from the screen is not laid out', async () => {
    const page = await browser.open(`<rights-guide lang="en"></rights-guide>${script}`);
    await guideIn(page, 'en');
    const view = viewIn('en');
    const [question] = view.faq.questions as [GuideView['faq']['questions'][number]];
    const questions = Array.from({ length: 50 }, (_, index) => ({
      ...question,
      id: `q${index}`,
      answer: [{ p: [`This is answer ${index}.`] }] satisfies RichText,
    }));
    const long = { ...view, sections: ['faq'] as const, faq: { ...view.faq, questions } };
    await page.evaluate(async (shown) => {
      const guide = document.querySelector('rights-guide') as HTMLElement & {
        view: unknown;
        updateComplete: Promise<unknown>;
      };
      guide.view = shown;
      await guide.updateComplete;
    }, long);
    assertSays(await print(page), paperOf(long));
  });

  test('but knows a button where one is printed', async () => {
    const page = await browser.open(`<rights-guide lang="es"></rights-guide>${script}`);
    await guideIn(page, 'es');
    await page.$eval('rights-guide >>> .notice button', (button) => {
      button.style.setProperty('display', 'inline', 'important');
    });
    const pdf = await print(page);
    assert.throws(() => assertSays(pdf, paperOf(viewIn('es'))), /Leer/);
  });
});

describe('where no script comes', { skip }, () => {
  test('paper gets every question of the twin with its verdict, and the answers that are open', async () => {
    const page = await browser.open(
      `<rights-guide>${read('en.twin.html').replace('<details>', '<details open>')}</rights-guide>`,
      { withScripts: false },
    );
    const words = lettersOf(textOfPdf(await print(page)));
    const { questions } = viewIn('en').faq;
    for (const { question, verdict } of questions) {
      const summary = `${question} ${verdict?.label} ${verdict?.word}`;
      assert.ok(words.includes(lettersOf(summary)), summary);
    }
    const answers = questions.map(({ about, answer }) => [about, ...richTextLines(answer)].join());
    // No style may stand in a twin, and without one nothing opens a closed <details> for paper.
    assert.deepEqual(
      answers.map((answer) => words.includes(lettersOf(answer))),
      answers.map((_, index) => index === 0),
    );
  });

  for (const locale of ['es', 'fa-AF']) {
    test(`paper gets the static page with every answer, and no list to press (${locale})`, async () => {
      const page = await browser.open(read(`${locale}.html`), { withScripts: false });
      const view = viewIn(locale);
      assertSays(await print(page), stillOf(view), view.direction);
    });
  }
});

// Firefox takes ten seconds for it.
describe('Firefox', { skip: skip || !everything || !have('firefox') }, () => {
  for (const locale of ['en', 'fa-AF']) {
    test(`prints every answer too (${locale})`, async () => {
      const firefox = await openBrowser('firefox');
      try {
        const page = await firefox.open(`<rights-guide lang="${locale}"></rights-guide>${script}`);
        await guideIn(page, locale);
        const view = viewIn(locale);
        assertSays(await print(page), paperOf(view), view.direction);
      } finally {
        await firefox.close();
      }
    });
  }
});
