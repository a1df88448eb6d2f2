import type { Browser, Page } from 'puppeteer-core';
import { withPage } from '../browser.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Content } from '../content.ts';
import { hostPage } from '../page.ts';
import { settle } from './loading.ts';

/** A page that runs already, with an empty place for guides. */
export const emptyPage = (candidate: Candidate, content: Content): string =>
  hostPage({
    ...candidate.parts(content),
    main: `<div id="place"></div>${candidate.loader ? candidate.loader(content) : ''}`,
  });

/** Puts markup into the page; resolves with the time until the last question works and is painted. */
const put = `async (markup, count) => {
  await bench.painted();
  const start = performance.now();
  const place = document.createElement('div');
  document.getElementById('place').append(place);
  place.innerHTML = markup;
  bench.way.start();
  for (;;) {
    await bench.painted();
    const toggles = bench.way.toggles();
    if (toggles.length >= count && toggles.at(-1).checkVisibility()) return performance.now() - start;
  }
}`;

/** Rendering many questions, and showing all their answers, in milliseconds until painted. */
export async function measureScale(
  browser: Browser,
  candidate: Candidate,
  content: Content,
  url: string,
): Promise<{ render: number; showAll: number }> {
  return withPage(browser, candidate, content, {}, async (page) => {
    await openEmpty(page, url);
    const markup = JSON.stringify(candidate.markup(content, ''));
    const render = await page.evaluate(`(${put})(${markup}, ${content.items.length})`);
    await settle(page);
    const [showAll, isShown] = (await page.evaluate(`(async () => {
      await bench.painted();
      const start = performance.now();
      bench.way.showAll();
      let time;
      do time = await bench.painted(); while (!bench.way.isOpen(bench.way.toggles().at(-1)));
      return [time - start, bench.isShown(bench.words.answers.at(-1))];
    })()`)) as [number, boolean];
    if (!isShown) throw new Error(`${candidate.id} does not show all of ${content.items.length}`);
    return { render: render as number, showAll };
  });
}

/** What each guide after the tenth costs, in milliseconds until painted, with a hundred on one page. */
export async function measureGuides(
  browser: Browser,
  candidate: Candidate,
  content: Content,
  url: string,
): Promise<Record<string, number>> {
  const taken: Record<string, number> = {};
  for (const count of [1, 10, 100]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, or they would disturb each other
    await withPage(browser, candidate, content, {}, async (page) => {
      await openEmpty(page, url);
      const all = Array.from({ length: count }, (_, index) =>
        candidate.markup(content, `-${index}`),
      );
      const expected = count * content.items.length;
      taken[count] = (await page.evaluate(
        `(${put})(${JSON.stringify(all.join('\n'))}, ${expected})`,
      )) as number;
    });
  }
  const [one, ten, hundred] = [taken[1], taken[10], taken[100]] as [number, number, number];
  return { one, ten, hundred, further: (hundred - ten) / 90 };
}

async function openEmpty(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await settle(page);
}
