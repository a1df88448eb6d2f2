/**
 * `npm run test:old`: what is built, in the browsers of old phones. It brings them itself, by a lock file
 * of its own, and is no part of `npm ci` or `npm test`. `-- 64 92` tries some; pictures of each are in
 * test/old/.shots/.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { install, startBrowser, versions } from './browsers.ts';
import { Cdp } from './cdp.ts';
import { withoutIos12 } from './ios.ts';
import { languages, looks, older } from './more-promises.ts';
import { Page } from './page.ts';
import { mounts, pages, questions, type Promised } from './promises.ts';
import { serve } from './server.ts';

const wanted = process.argv.slice(2).map(Number);
const shots = join(import.meta.dirname, '.shots');
let passed = 0;
let failed = 0;

install();
await mkdir(shots, { recursive: true });
const server = await serve();
const promises = [...mounts, ...questions, ...languages, ...looks];

for (const version of versions.filter((each) => !wanted.length || wanted.includes(each))) {
  const browser = await startBrowser(version);
  const cdp = await Cdp.open(browser.address);
  await tryAll(`Chromium ${version}`, await Page.in(cdp, server), [
    ...promises,
    ...(version === 64 ? older : []),
  ]);
  await shoot(version, await Page.in(cdp, server));
  if (version < 80) {
    const less = await Page.in(cdp, server, withoutIos12);
    await tryAll(`Chromium ${version} without what iOS 12 lacks`, less, promises);
  }
  cdp.close();
  await browser.close();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);

async function tryAll(where: string, page: Page, list: readonly Promised[]) {
  console.log(`\n${where}`);
  for (const { title, allows, run } of list) {
    try {
      await run(page);
      const faults = page.faults.filter((fault) => !allows?.test(fault));
      if (faults.length) throw new Error(`The page said: ${faults.join(' | ')}`);
      passed += 1;
      console.log(`  ✔ ${title}`);
    } catch (error) {
      failed += 1;
      console.log(`  ✖ ${title}\n    ${(error as Error).message}`);
    }
    server.restore();
    await page.offline(false);
  }
}

/** Pictures to look at. */
async function shoot(version: number, page: Page) {
  for (const locale of ['en', 'fa-AF']) {
    await page.openHtml(pages.tag.replace('<rights-guide', `<rights-guide lang="${locale}"`));
    await page.guide(locale);
    await page.run((t) => t.questions()[0]!.click());
    await writeFile(join(shots, `${version}-${locale}.png`), await page.screenshot());
  }
}
