/** Takes the README's screenshots of the built demo, in Chromium. Run by npm run screenshots. */
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { locate } from '../test/support/engines.ts';

const shots = [
  { name: 'phone', page: 'script-only', width: 360, height: 640, open: 0 },
  { name: 'desktop', page: 'tag', width: 900, height: 800, open: 0 },
  { name: 'dark', page: 'dark', width: 900, height: 800, open: 0 },
];

const executablePath = locate('chromium');
if (!executablePath)
  throw new Error('No Chromium here. Run npm test once; it installs or names it.');
const server = await startDevServer({
  config: { rootDir: 'dist', port: 8123 },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-background-networking'],
});
const tab = await browser.newPage();
// A chevron caught half-turned looks like a fault.
await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);

for (const { name, page, width, height, open } of shots) {
  await shoot(name, page, { width, height }, open);
}

async function shoot(
  name: string,
  page: string,
  viewport: { width: number; height: number },
  open: number,
) {
  await tab.setViewport({ ...viewport, deviceScaleFactor: 1 });
  await tab.goto(`http://localhost:8123/demo/${page}.html`);
  await tab.waitForSelector(`rights-guide >>> rights-faq >>> .question`);
  const questions = await tab.$$('rights-guide >>> rights-faq >>> .question');
  await questions[open]?.click();
  await tab.mouse.move(0, 0);
  await tab.evaluate(() => scrollTo(0, 0));
  await tab.screenshot({ path: `docs/screenshots/${name}.png` });
}

await browser.close();
await server.stop();
