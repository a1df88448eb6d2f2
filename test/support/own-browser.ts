/** A browser that Node drives, for what no script in a page is told: what is printed, and the tree for assistive technology. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { addressOf, serveFolder } from '../../src/cli/serve-folder.ts';
import { stopClock } from './clock.ts';
import { ensureEngines, locate } from './engines.ts';

/** Those that Node can drive. */
type Engine = 'chromium' | 'firefox';

/** Whether it can be used here; installs it where it may. */
export const have = (engine: Engine): boolean =>
  ensureEngines().found.some((found) => found.engine === engine);

/** What a page's clock says, so that nothing that is expected changes while it is. */
export const now = new Date();

/** What a profile has to say so that text has this size where no page says another. */
const chromiumWith = (size: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'rights-guide-profile-'));
  mkdirSync(join(folder, 'Default'));
  const preferences = { webkit: { webprefs: { default_font_size: size } } };
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(preferences));
  return folder;
};
const firefoxWith = (size: number) =>
  Object.fromEntries(
    ['x-western', 'x-cyrillic', 'x-guru', 'ar', 'zh-CN', 'zh-TW', 'x-unicode'].map((group) => [
      `font.size.variable.${group}`,
      size,
    ]),
  );

/**
 * Serves dist/ with a page of somebody else's on it.
 *
 * @param textSize the size of text that its reader has chosen in the browser, in CSS px. Default: 16
 */
export async function openBrowser(engine: Engine = 'chromium', textSize = 16) {
  const profile = engine === 'chromium' ? chromiumWith(textSize) : undefined;
  let html = '';
  const pages: Page[] = [];
  const place = { port: 0, host: '127.0.0.1' };
  const server = await serveFolder('dist', place, {
    first({ url }, response) {
      if (url !== '/page.html') return false;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><title>A page</title>${html}`);
      return true;
    },
  });
  const browser = await puppeteer.launch({
    executablePath: locate(engine) as string,
    ...(engine === 'firefox'
      ? { browser: engine, extraPrefsFirefox: firefoxWith(textSize) }
      : {
          userDataDir: profile as string,
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        }),
  });
  return {
    /**
     * @param withScripts whether any script runs. Default: yes
     * @param fragment what follows `#` in the page's address
     */
    async open(body: string, { withScripts = true, fragment = '' } = {}): Promise<Page> {
      html = body;
      const page = await browser.newPage();
      if (!withScripts) await page.setJavaScriptEnabled(false);
      pages.push(page);
      await page.evaluateOnNewDocument(`(${String(stopClock)})(window, ${now.getTime()})`);
      await page.goto(`${addressOf(server, place)}page.html#${fragment}`);
      return page;
    },
    async closePages() {
      await Promise.all(pages.splice(0).map((page) => page.close()));
    },
    async close() {
      await browser.close();
      if (profile) rmSync(profile, { recursive: true, force: true });
      server.close();
    },
  };
}

/** Waits until the guide of a page is complete in a language. */
export async function guideIn(page: Page, locale: string): Promise<void> {
  await page.waitForSelector(
    `rights-guide >>> .root[lang="${locale}"] rights-statements >>> .root`,
  );
  await page.evaluate(`document.querySelector('rights-guide').updateComplete`);
}
