/** A reader who has told the browser, not the page, that letters have to be twice as large. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { locales } from '../../src/locale/locales.ts';
import { everything } from '../support/scope.ts';
import { guideIn, have, openBrowser } from '../support/own-browser.ts';

const script = '<script async src="/v1/west-sacramento.js"></script>';
const styles =
  '<meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style>';

const engines = ['chromium', 'firefox'] as const;

for (const engine of engines) {
  const skip = have(engine) ? false : `${engine} is not on this machine`;

  describe(
    `in ${engine}, letters that are twice as large by the browser’s own setting`,
    { skip },
    () => {
      let browser: Awaited<ReturnType<typeof openBrowser>>;
      before(async () => {
        if (!skip) browser = await openBrowser(engine, 32);
      });
      afterEach(() => browser?.closePages());
      after(() => browser?.close());

      // In `npm test` the engines take turns.
      const turn = engines.indexOf(engine);
      const own = Object.keys(locales).filter(
        (_, at) => everything || at % engines.length === turn,
      );
      for (const locale of own) {
        test(`are so in the guide, where nothing has to be scrolled sideways on a phone (${locale})`, async () => {
          const page = await browser.open(
            `${styles}<rights-guide lang="${locale}"></rights-guide>${script}`,
          );
          await page.setViewport({ width: 320, height: 640 });
          await guideIn(page, locale);
          for (const button of await page.$$('rights-guide >>> .question')) await button.click();
          const [size] = await page.$$eval('rights-guide >>> .question', (buttons) =>
            buttons.map((button) => getComputedStyle(button).fontSize),
          );
          assert.equal(size, '32px');
          const wide = await page.$$eval('rights-guide >>> .root', (roots) =>
            roots
              // Firefox counts the blank at the end of a line, which nobody sees.
              .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 5)
              .map(({ scrollWidth, clientWidth }) => `${scrollWidth} > ${clientWidth}`),
          );
          assert.deepEqual(wide, []);
          const isWide = await page.$eval('html', (root) => root.scrollWidth > root.clientWidth);
          assert.equal(isWide, false);
        });
      }
    },
  );
}
