/** What a developer gets who installs the package: checked, compiled, rendered on a server, opened in a browser. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureEngines } from '../support/engines.ts';
import { installSamples, mustRun, runIn } from './install.ts';

let folder = '';
let tarball = '';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const english = () => JSON.parse(read('guide/en.json')) as Guide;
const spanish = () => JSON.parse(read('guide/es.json')) as Guide;

interface Guide {
  readonly title: { readonly text: string };
  readonly faq: { readonly title: { readonly text: string }; readonly questions: Question[] };
}
interface Question {
  readonly question: string;
}

before(() => {
  ({ folder, tarball } = installSamples());
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('publint has nothing to say', () => {
  const { status, output } = runIn(folder, 'npx', 'publint', tarball, '--strict');
  assert.equal(status, 0, output);
  assert.match(output, /All good!/);
});

test('every way in has types that TypeScript finds, as bundlers and as Node resolve them', () => {
  const { status, output } = runIn(folder, 'npx', 'attw', tarball, '--profile', 'esm-only');
  assert.equal(status, 0, output);
});

for (const sample of ['react', 'plain']) {
  test(`TypeScript accepts the ${sample} sample, and the package’s own types`, () => {
    const { status, output } = runIn(folder, 'npx', 'tsc', '-p', sample);
    assert.equal(status, 0, output);
  });
}

test('TypeScript refuses what a tag does not take', () => {
  writeFileSync(
    join(folder, 'react/wrong.tsx'),
    `import { withView } from 'rights-guide/react.js';
export const wrong = (
  <>
    {/* @ts-expect-error: not a level */}
    <rights-guide heading-level={7} />
    {/* @ts-expect-error: on or off, and no word for it */}
    <rights-guide bilingual="off" />
    {/* @ts-expect-error: not a guide */}
    <rights-faq ref={withView({ title: 'x' })} />
    {/* @ts-expect-error: not a tag */}
    <rights-answers />
  </>
);
export const right = <rights-faq lang="es" src="https://guides.example.org/a/es.json" bilingual />;
`,
  );
  const { status, output } = runIn(folder, 'npx', 'tsc', '-p', 'react');
  rmSync(join(folder, 'react/wrong.tsx'));
  assert.equal(status, 0, output);
});

describe('in Chromium', () => {
  let browser: Browser;

  before(async () => {
    for (const sample of ['react', 'plain']) {
      mustRun(folder, 'npx', 'vite', 'build', sample, '--outDir', `../site/${sample}`);
    }
    mustRun(
      join(folder, 'react'),
      'npx',
      'vite',
      'build',
      '--ssr',
      'server.tsx',
      '--outDir',
      '../server',
    );
    cpSync(join(folder, 'site/react'), join(folder, 'site/rendered'), { recursive: true });
    // Where there is no browser, and with the package as it is installed.
    const rendered = mustRun(folder, 'node', 'server/server.js').trim();
    writeFileSync(
      join(folder, 'site/rendered/index.html'),
      read('site/react/index.html').replace('<!--app-->', () => rendered),
    );
    const chromium = ensureEngines().found.find(({ engine }) => engine === 'chromium');
    assert.ok(chromium, 'There is no Chromium here.');
    browser = await puppeteer.launch({
      executablePath: chromium.path,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  after(() => browser.close());

  test('a server sends the tags with what stands inside them, before any script', () => {
    const html = read('site/rendered/index.html');
    assert.match(
      html,
      /<rights-guide heading-level="2"><a href="[^"]+">Your rights<\/a><\/rights-guide>/,
    );
    assert.match(html, /<rights-faq src="[^"]+\/es\.json" heading-level="3">/);
  });

  for (const sample of ['react', 'rendered', 'plain']) {
    test(`the ${sample} page shows a guide of its own and one from elsewhere, each in its language`, async () => {
      const { page, said, asked } = await open(browser, sample);
      const own = sample === 'plain' ? spanish() : english();
      const other = sample === 'plain' ? english() : spanish();
      await page.waitForSelector(named(own.title.text, 'heading'));
      await page.waitForSelector(named(other.faq.title.text, 'heading'));
      assert.equal((await page.$$(named(other.faq.title.text, 'heading'))).length, 1);
      assert.deepEqual(said, []);
      assert.deepEqual(
        asked.filter((address) => !address.startsWith(`https://${sample}.example.org/`)),
        [`https://guides.example.org/west-sacramento/${sample === 'plain' ? 'en' : 'es'}.json`],
      );
      await page.close();
    });

    test(`a question opens on the ${sample} page`, async () => {
      const { page } = await open(browser, sample);
      const [first] = (sample === 'plain' ? spanish() : english()).faq.questions as [Question];
      const button = await page.waitForSelector(named(first.question, 'button'));
      await button?.click();
      const isOpen = (element: Element) => element.getAttribute('aria-expanded');
      assert.equal(await button?.evaluate(isOpen), 'true');
      await page.close();
    });
  }

  test('a guide comes in all its languages by its publisher’s script, also in React', async () => {
    const { page, said } = await open(browser, 'react', 'published.html');
    await page.waitForSelector(named(english().title.text, 'heading'));
    await page.locator(named('español', 'button')).click();
    await page.waitForSelector(named(spanish().title.text, 'heading'));
    assert.deepEqual(said, []);
    await page.close();
  });

  for (const sample of ['react', 'rendered']) {
    test(`the ${sample} page changes the language of both guides, there and back`, async () => {
      const { page } = await open(browser, sample);
      const [here, there] = [english(), spanish()];
      await page.waitForSelector(named(here.title.text, 'heading'));
      await page.locator(named('Español', 'button')).click();
      await page.waitForSelector(named(there.title.text, 'heading'));
      await page.waitForSelector(named(here.faq.title.text, 'heading'));
      await page.locator(named('English', 'button')).click();
      await page.waitForSelector(named(here.title.text, 'heading'));
      await page.close();
    });
  }
});

const named = (name: string, role: string) =>
  `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;

/** Opens a page; every host of the example is a folder, and there is no other. */
async function open(browser: Browser, sample: string, path = '') {
  const page: Page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => void said.push(message.text()));
  page.on('pageerror', (error) => void said.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    asked.push(request.url());
    const { hostname, pathname } = new URL(request.url());
    if (pathname === '/favicon.ico') return void request.respond({ status: 204 });
    const host = hostname.split('.')[0] as string;
    const path = pathname === '/' ? '/index.html' : pathname;
    try {
      void request.respond({
        contentType: types[extname(path)] ?? 'application/octet-stream',
        headers: host === 'guides' ? { 'Access-Control-Allow-Origin': '*' } : {},
        body: read(host === 'guides' ? `dist${path}` : `site/${host}${path}`),
      });
    } catch {
      void request.respond({ status: 404 });
    }
  });
  await page.goto(`https://${sample}.example.org/${path}`);
  return { page, said, asked };
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
