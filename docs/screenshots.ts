/** Takes the screenshots of README and docs from the built demo, in Chromium. Run by npm run screenshots. */
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { locate } from '../test/support/engines.ts';

interface Shot {
  /** Of the picture, and what it is called in README and docs. */
  readonly name: string;
  /** From dist/. */
  readonly page: string;
  readonly width: number;
  readonly height: number;
  /** The language to choose. Default: the page's. */
  readonly language?: string;
  /** Whether the first answer is open. */
  readonly isOpen?: boolean;
  /** The theme of the tag. */
  readonly theme?: string;
  /** Whether scripts are blocked, and there is no guide to wait for. */
  readonly withoutScripts?: boolean;
}

const phone = { width: 360, height: 740 };
const wide = { width: 900, height: 800 };

const shots: readonly Shot[] = [
  { name: 'phone', page: 'demo/script-only.html', ...phone },
  { name: 'dari', page: 'demo/script-only.html', ...phone, language: 'fa-AF' },
  { name: 'desktop', page: 'demo/tag.html', ...wide, isOpen: true },
  { name: 'dark', page: 'demo/dark.html', ...wide, isOpen: true },
  { name: 'way-link', page: 'demo/tag.html', ...phone, height: 360, withoutScripts: true },
  { name: 'way-frame', page: 'demo/frame.html', ...phone, withoutScripts: true },
  { name: 'way-twin', page: 'demo/twin.html', ...phone, withoutScripts: true },
  ...['plain', 'contrast', 'warm'].flatMap((theme): Shot[] => [
    { name: `theme-${theme}`, page: 'demo/tag.html', ...phone, isOpen: true, theme },
    {
      name: `theme-${theme}-dark`,
      page: 'demo/dark.html',
      ...phone,
      isOpen: true,
      theme: `${theme} dark`,
    },
  ]),
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

for (const shot of shots) await shoot(shot);

async function shoot({ name, page, width, height, ...rest }: Shot) {
  const { language, isOpen, theme, withoutScripts = false } = rest;
  await tab.setViewport({ width, height, deviceScaleFactor: 1 });
  await tab.setJavaScriptEnabled(!withoutScripts);
  await tab.goto(`http://localhost:8123/${page}`);
  if (!withoutScripts) {
    await tab.waitForSelector('rights-guide >>> rights-faq >>> .question');
    const locale = language ?? 'en';
    if (language) await (await tab.$(`rights-guide >>> button[lang="${language}"]`))?.click();
    await tab.waitForSelector(`rights-guide >>> .root[lang="${locale}"]`);
    if (theme)
      await tab.$eval('rights-guide', (guide, to) => guide.setAttribute('theme', to), theme);
    if (isOpen) await (await tab.$('rights-guide >>> rights-faq >>> .question'))?.click();
    // What a theme changes is at the guide, which has to be in the picture.
    await tab.evaluate(
      (top) =>
        scrollTo(
          0,
          top ? (document.querySelector<HTMLElement>('rights-guide')?.offsetTop ?? 0) - 8 : 0,
        ),
      Boolean(theme),
    );
  }
  await tab.mouse.move(0, 0);
  await tab.screenshot({ path: `docs/screenshots/${name}.png` });
}

await browser.close();
await server.stop();
