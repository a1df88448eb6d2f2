import type { Browser } from 'puppeteer-core';
import { withPage } from '../browser.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Content } from '../content.ts';
import { settle } from './loading.ts';

/**
 * From the click on a question to the end of the frame that shows its answer, in milliseconds: the median of
 * opening and closing every question, `times` times, where frames follow each other at once.
 */
export async function measureToggle(
  browser: Browser,
  candidate: Candidate,
  content: Content,
  url: string,
  times: number,
): Promise<number> {
  return withPage(browser, candidate, content, {}, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await settle(page);
    return (await page.evaluate(`(async () => {
      const taken = [];
      for (let time = 0; time < ${times * 2}; time += 1) {
        for (const toggle of bench.way.toggles()) {
          await bench.painted();
          const start = performance.now();
          toggle.click();
          taken.push((await bench.painted()) - start);
        }
      }
      return taken.sort((a, b) => a - b)[taken.length >> 1];
    })()`)) as number;
  });
}

/**
 * That this is a guide: every question can be seen, every answer is closed, opens by a click and closes by
 * the next; `showAll` opens all. A candidate that does not do so would be timed for nothing.
 *
 * @throws with what it does not do
 */
export async function verify(
  browser: Browser,
  candidate: Candidate,
  content: Content,
  url: string,
): Promise<void> {
  const problems = await withPage(browser, candidate, content, { cpu: 1 }, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await settle(page);
    return (await page.evaluate(`(async () => {
      const { way, words, isShown, painted } = bench;
      const problems = [];
      const toggles = way.toggles();
      if (toggles.length !== words.questions.length) problems.push(toggles.length + ' questions to click');
      // Some answer a click a few frames later.
      const isShownAs = async (index, expected) => {
        for (let frames = 0; frames < 60; frames += 1) {
          await painted();
          if (isShown(words.answers[index]) === expected && way.isOpen(way.toggles()[index]) === expected) return true;
        }
        return false;
      };
      for (const [index, toggle] of toggles.entries()) {
        if (!isShown(words.questions[index])) problems.push('not visible: ' + words.questions[index]);
        if (!(await isShownAs(index, false))) problems.push('open before it was clicked: ' + index);
        toggle.click();
        if (!(await isShownAs(index, true))) problems.push('not opened: ' + index);
        toggle.click();
        if (!(await isShownAs(index, false))) problems.push('not closed: ' + index);
      }
      way.showAll();
      for (const index of toggles.keys()) if (!(await isShownAs(index, true))) problems.push('not among all: ' + index);
      return problems;
    })()`)) as string[];
  });
  if (problems.length) throw new Error(`${candidate.id}: ${problems.join('; ')}`);
}
