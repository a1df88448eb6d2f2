import type { Browser } from 'puppeteer-core';
import { withPage } from '../browser.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Content } from '../content.ts';

/**
 * Clicks on the first question over and over while the page loads and the guide takes the twin's place: how
 * many clicks did not change whether its answer is open, and how many there were.
 */
export async function measureUpgrade(
  browser: Browser,
  candidate: Candidate,
  content: Content,
  url: string,
  cpu: number,
): Promise<{ clicks: number; lost: number }> {
  // One moment per frame and one between frames; ends a second after the guide has come.
  const more = `;bench.upgrade = (async () => {
    let clicks = 0, lost = 0, end = Infinity;
    while (performance.now() < end) {
      const [toggle] = bench.way.toggles();
      if (toggle && bench.isShown(bench.words.question)) {
        const before = bench.way.isOpen(toggle);
        toggle.click();
        if (clicks % 2) await bench.frame();
        else await new Promise((done) => setTimeout(done));
        const [later] = bench.way.toggles();
        clicks += 1;
        if (!later || bench.way.isOpen(later) === before) lost += 1;
        if (!later.matches('summary') && end === Infinity) end = performance.now() + 1000;
      } else await bench.frame();
    }
    return { clicks, lost };
  })();`;
  return withPage(browser, candidate, content, { cpu, isSlow4g: true, more }, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    return (await page.evaluate('bench.upgrade')) as { clicks: number; lost: number };
  });
}

/** From the click on a language to the paint of its title, with its file fetched, in milliseconds. */
export async function measureLanguage(
  browser: Browser,
  candidate: Candidate,
  content: Content,
  url: string,
): Promise<number> {
  return withPage(browser, candidate, content, { isSlow4g: true }, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle0' });
    return (await page.evaluate(`(async () => {
      await bench.painted();
      const start = performance.now();
      bench.deep('rights-guide button[lang=es], button[lang=es]')[0].click();
      const root = () => bench.deep('.root')[0];
      let time;
      do time = await bench.painted(); while (root().lang !== 'es');
      return time - start;
    })()`)) as number;
  });
}
