/** A reader who follows a link and comes back, where the browser has kept the page and where it makes it anew. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { guideIn, have, openBrowser } from '../support/own-browser.ts';

const script = '<script async src="/v1/west-sacramento.js"></script>';
const question = 'rights-guide >>> rights-faq >>> .question';

const opened = (page: Page) =>
  page.$$eval('rights-guide >>> .question', (buttons) =>
    buttons.map((button) => button.getAttribute('aria-expanded') === 'true'),
  );

const skip = have('chromium') ? false : 'Chromium is not on this machine';

describe('a reader who comes back by the browser’s own button', { skip }, () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  before(async () => {
    if (!skip) browser = await openBrowser();
  });
  afterEach(() => browser?.closePages());
  after(() => browser?.close());

  /** A page with a guide in Spanish whose first answer is open, left and come back to. */
  async function comeBack(more: string) {
    const page = await browser.open(`<rights-guide lang="es"></rights-guide>${script}${more}`);
    await page.evaluate(
      'addEventListener("pageshow", ({ persisted }) => { document.title = persisted && "kept" })',
    );
    await guideIn(page, 'es');
    await page.click(question);
    const before = await opened(page);
    assert.deepEqual(before, [true, false, false, false, false, false]);
    await page.goto(new URL('/west-sacramento/en.html', page.url()).href);
    await page.goBack();
    await guideIn(page, 'es');
    return { page, before, isKept: (await page.title()) === 'kept' };
  }

  async function assertWorks(page: Page): Promise<void> {
    assert.equal(
      (await page.$$('rights-guide >>> .root')).length,
      4,
      'the guide and its parts, once',
    );
    const [was] = await opened(page);
    await page.click(question);
    assert.equal((await opened(page))[0], !was);
    await page.click('rights-guide >>> button[lang="ru"]');
    await guideIn(page, 'ru');
  }

  test('finds the guide again where the page is made anew, and nothing remembers what was open', async () => {
    // What a page with this listener does is why some browsers keep none.
    const { page, before, isKept } = await comeBack(
      '<script>addEventListener("unload", () => {})</script>',
    );
    assert.equal(isKept, false);
    assert.deepEqual(
      await opened(page),
      before.map(() => false),
    );
    await assertWorks(page);
  });

  test('finds the page kept as it was left, for nothing of ours stands against that', async () => {
    const { page, before, isKept } = await comeBack('');
    assert.equal(isKept, true);
    assert.deepEqual(await opened(page), before);
    await assertWorks(page);
  });
});
