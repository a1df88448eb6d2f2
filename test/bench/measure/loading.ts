import type { Browser } from 'puppeteer-core';
import type { Candidate } from '../candidates/candidate.ts';
import { withPage } from '../browser.ts';
import type { Content } from '../content.ts';

/** One load over Slow 4G: what a reader sees, and when; times in milliseconds since the navigation began. */
export async function measureLoad(
  browser: Browser,
  candidate: Candidate,
  content: Content,
  url: string,
  cpu: number,
): Promise<Record<string, number>> {
  const isEmpty = candidate.id === 'nothing';
  const start = isEmpty ? {} : { start: 'readable' as const };
  return withPage(browser, candidate, content, { cpu, isSlow4g: true, ...start }, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    // evaluate() waits for the promise that the page holds.
    const readable = isEmpty ? Number.NaN : await page.evaluate('bench.begun');
    await settle(page);
    const [paint, shift, long] = (await page.evaluate(`[
      performance.getEntriesByName('first-contentful-paint')[0].startTime, bench.shift,
      bench.longTasks.reduce((sum, { duration }) => sum + duration - 50, 0)]`)) as number[];
    return { readable, paint, shift, long } as Record<string, number>;
  });
}

/** One load over Slow 4G in which the first question is clicked in each frame until it opens. */
export async function measureToggles(
  browser: Browser,
  candidate: Candidate,
  content: Content,
  url: string,
  cpu: number,
): Promise<number> {
  const setting = { cpu, isSlow4g: true, start: 'toggles' as const };
  return withPage(browser, candidate, content, setting, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    return (await page.evaluate('bench.begun')) as number;
  });
}

/** Until all that comes has come and several frames went by without work. */
export async function settle(page: import('puppeteer-core').Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 200 });
  await page.evaluate(
    '(async () => { for (let i = 0; i < 6; i += 1) await bench.frame(); await new Promise((done) => requestIdleCallback(done)); })()',
  );
}
