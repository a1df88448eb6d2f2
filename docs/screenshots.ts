/** Takes the README's screenshots of the built demo, in Chromium. Run by npm run screenshots. */
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { locate } from '../test/support/engines.ts';

const shots = [
  { name: 'phone', page: 'script-only', width: 360, height: 740, language: 'en' },
  { name: 'dari', page: 'script-only', width: 360, height: 740, language: 'fa-AF' },
  { name: 'desktop', page: 'tag', width: 900, height: 800, language: 'en' },
  { name: 'dark', page: 'dark', width: 900, height: 800, language: 'en' },
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

for (const { name, page, width, height, language } of shots) {
  await shoot(name, page, { width, height }, language);
}

async function shoot(
  name: string,
  page: string,
  viewport: { width: number; height: number },
  language: string,
) {
  await tab.setViewport({ ...viewport, deviceScaleFactor: 1 });
  await tab.goto(`http://localhost:8123/demo/${page}.html`);
  await tab.waitForSelector(`rights-guide >>> rights-faq >>> .question`);
  const button = await tab.$(`rights-guide >>> button[lang="${language}"]`);
  await button?.click();
  await tab.waitForSelector(`rights-guide >>> .root[lang="${language}"]`);
  if (name !== 'dari' && name !== 'phone') {
    const [question] = await tab.$$('rights-guide >>> rights-faq >>> .question');
    await question?.click();
  }
  await tab.mouse.move(0, 0);
  await tab.evaluate(() => scrollTo(0, 0));
  await tab.screenshot({ path: `docs/screenshots/${name}.png` });
}

await browser.close();
await server.stop();
