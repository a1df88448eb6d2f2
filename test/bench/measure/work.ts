import type { Browser, CDPSession } from 'puppeteer-core';
import { withPage } from '../browser.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Content } from '../content.ts';
import { settle } from './loading.ts';

/**
 * One load with nothing looking on, over the fast line: the processor time of the main thread, which other
 * programs on the machine do not count in; milliseconds as they pass at `cpu` times slower. Memory after a collection.
 */
export async function measureWork(
  browser: Browser,
  candidate: Candidate,
  content: Content,
  url: string,
  cpu: number,
): Promise<Record<string, number>> {
  return withPage(browser, candidate, content, { cpu }, async (page, devtools) => {
    let bytes = 0;
    let requests = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    await settle(page);
    const { TaskDuration, ScriptDuration, LayoutDuration, RecalcStyleDuration } =
      await metricsOf(devtools);
    await devtools.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize } = await metricsOf(devtools);
    return {
      work: (TaskDuration as number) * 1000,
      script: (ScriptDuration as number) * 1000,
      style: (RecalcStyleDuration as number) * 1000,
      layout: (LayoutDuration as number) * 1000,
      heap: (JSHeapUsedSize as number) / 1024,
      bytes,
      requests,
    };
  });
}

/** DevTools’ metrics by name; times in seconds. */
export async function metricsOf(devtools: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
