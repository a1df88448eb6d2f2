import { writeFileSync } from 'node:fs';
import { launch, withPage } from './browser.ts';
import { pageOf } from './candidates/candidate.ts';
import { oursTwin } from './candidates/ours.ts';
import { readContent } from './content.ts';
import { settle } from './measure/loading.ts';
import { openSite } from './site.ts';

const file = 'test/bench/results/load.cpuprofile';

/** One load of the page with the twin inside at 4×, for the Performance panel of DevTools; kept out of git. */
export async function writeProfile(): Promise<void> {
  const content = readContent();
  const site = await openSite(content, [oursTwin], pageOf);
  const browser = await launch();
  const profile = await withPage(browser, oursTwin, content, { cpu: 4 }, async (page, devtools) => {
    await devtools.send('Profiler.enable');
    await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
    await devtools.send('Profiler.start');
    await page.goto(site.url(oursTwin), { waitUntil: 'load' });
    await settle(page);
    return (await devtools.send('Profiler.stop')).profile;
  });
  await browser.close();
  site.close();
  writeFileSync(file, JSON.stringify(profile));
  console.log(`${file}: open it in the Performance panel of DevTools.`);
}
