/** The site on Debian's nginx, with the include that came with it, and a page of somebody else's on it. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureEngines, locate } from '../support/engines.ts';
import { freePort, haveNginx, serveWithNginx } from '../support/nginx.ts';
import { pinnedFolder } from '../support/pinned-folder.ts';
import { commandIn } from '../support/run-command.ts';

const skip = haveNginx() ? false : 'nginx is not on this machine';
const pinned = pinnedFolder().slice('dist/'.length);
const script = `${pinned}west-sacramento.js`;
const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
const integrity = hashes[script];

let site: Awaited<ReturnType<typeof serveWithNginx>>;
let browser: Browser;
/** What the page of another origin holds. */
let body = '';
const host = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="en"><title>A school</title>${body}`);
});

before(async () => {
  if (skip) return;
  ensureEngines();
  site = await serveWithNginx('dist');
  await new Promise<void>((listening) => host.listen(0, 'localhost', listening));
  browser = await puppeteer.launch({
    executablePath: locate('chromium') as string,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
after(async () => {
  await browser?.close();
  host.close();
  await site?.stop();
});

async function open(html: string): Promise<Page> {
  body = html;
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
  return page;
}

const get = (path: string, encoding = 'identity') =>
  fetch(site.address + path, { headers: { 'Accept-Encoding': encoding } });

describe('nginx, as the include has it', { skip }, () => {
  test('lets any page read what is pinned, forever, as what it is', async () => {
    const { headers, status } = await get(`${pinned}es.json`);
    assert.equal(status, 200);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('content-type'), 'application/json');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
  });

  test('lets what moves be kept for five minutes', async () => {
    for (const path of ['v1/west-sacramento.js', 'west-sacramento/en.html']) {
      const { headers } = await get(path);
      assert.equal(headers.get('cache-control'), 'public, max-age=300');
      assert.match(headers.get('content-type') ?? '', /; charset=utf-8$/);
    }
  });

  test('lets any page name a language that moves, and keep it for five minutes', async () => {
    const { headers } = await get('west-sacramento/es.json');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('content-type'), 'application/json');
    assert.equal(headers.get('cache-control'), 'public, max-age=300');
  });

  test('lets nobody keep that something is missing', async () => {
    const { status, headers } = await get(`${pinned}tlh.json`);
    assert.equal(status, 404);
    assert.equal(headers.get('cache-control'), null);
  });

  test('sends each browser the packing that it reads', async () => {
    for (const [encoding, suffix] of [
      ['br', '.br'],
      ['gzip', '.gz'],
    ] as const) {
      const { headers } = await get(script, encoding);
      assert.equal(headers.get('content-encoding'), encoding);
      const bytes = readFileSync(`dist/${script}${suffix}`).length;
      assert.equal(Number(headers.get('content-length')), bytes);
    }
  });

  test('is told from the build that is here, where the host has another', () => {
    const out = mkdtempSync(join(tmpdir(), 'other-'));
    writeFileSync(join(out, 'published.json'), '{}');
    const { status, output } = commandIn('.')('check', '--url', site.address, '--out', out);
    rmSync(out, { recursive: true });
    assert.match(
      output,
      /published\.json is of another build than the one in .+\/; copy the whole folder to the host again\.$/m,
    );
    assert.equal(status, 1);
  });

  test('satisfies check --url', () => {
    const { status, output } = commandIn('.')('check', '--url', site.address);
    assert.match(output, /^\d{2,3} files tried, 0 to mend$/m);
    assert.equal(status, 0);
  });
});

describe('a page of another origin', { skip }, () => {
  const titleIn = (page: Page, language: string) =>
    page.waitForSelector(`rights-guide >>> .root[lang="${language}"] #title`, { timeout: 10_000 });

  test('shows the pinned guide, and another language when it is asked for', async () => {
    const page = await open(
      `<rights-guide></rights-guide><script async src="${site.address}${script}" integrity="${integrity}" crossorigin></script>`,
    );
    await titleIn(page, 'en');
    await (await page.$('rights-guide >>> button[lang="fa-AF"]'))?.click();
    const title = await titleIn(page, 'fa-AF');
    assert.equal(await title?.evaluate((node) => node.textContent?.trim()), 'مهاجرت');
  });

  test('shows the moving guide, with a language from the pinned folder of the same build', async () => {
    const page = await open(
      `<rights-guide lang="es"></rights-guide><script async src="${site.address}v1/west-sacramento.js"></script>`,
    );
    await titleIn(page, 'es');
    const requests = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path !== '/favicon.ico'),
    );
    assert.deepEqual(requests, ['/v1/west-sacramento.js', `/${pinned}es.json`]);
  });

  test('shows what it names in src, moving or pinned by its hash', async () => {
    const file = `${pinned}fa-AF.json`;
    for (const [language, attributes] of [
      ['es', `src="${site.address}west-sacramento/es.json"`],
      ['fa-AF', `src="${site.address}${file}" data-integrity="${hashes[file]}"`],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one host, one page at a time
      const page = await open(
        `<rights-guide ${attributes}></rights-guide><script async src="${site.address}v1/west-sacramento.js"></script>`,
      );
      // oxlint-disable-next-line no-await-in-loop
      await titleIn(page, language);
    }
  });

  test('keeps what stands inside the tag where the script is not what its hash says', async () => {
    const page = await open(
      `<rights-guide>The page’s own words</rights-guide><script src="${site.address}v1/west-sacramento.js" integrity="${integrity}" crossorigin></script>`,
    );
    assert.equal(await page.$eval('rights-guide', (tag) => tag.shadowRoot), null);
  });

  test('has every answer in a frame that may do nothing at all', async () => {
    const page = await open(
      `<iframe sandbox="" src="${site.address}west-sacramento/es.frame.html" width="360"></iframe>`,
    );
    const frame = page.frames().find((each) => each.url().endsWith('es.frame.html'));
    const answers = await frame?.$$eval('.answer', (all) =>
      all.map((each) => each.getBoundingClientRect().height),
    );
    assert.ok(answers && answers.length > 7 && answers.every((height) => height > 10));
  });

  test('leaves the frame by its links to other sites, and stays in it from language to language', async () => {
    const page = await open(
      `<iframe sandbox="" src="${site.address}west-sacramento/en.frame.html" width="360"></iframe>`,
    );
    const frame = () => page.frames()[1];
    const targets = await frame()?.$$eval('a[href^="https:"]', (all) =>
      all.map(({ target, rel }) => `${target} ${rel}`),
    );
    assert.deepEqual([...new Set(targets)], ['_blank noopener noreferrer']);
    const moved = page.waitForResponse((response) => response.url().endsWith('/es.frame.html'));
    await (await frame()?.$('a[hreflang="es"]'))?.click();
    assert.equal((await moved).status(), 200);
  });
});

test('check --url names what a host gets wrong, and how to mend it', async () => {
  const careless = createServer((request, response) => {
    const path = `dist${request.url}`;
    if (!existsSync(path)) return response.writeHead(404).end();
    response.setHeader('Content-Type', 'text/plain').setHeader('Cache-Control', 'max-age=86400');
    const isChanged = [`/${script}`, '/v1/west-sacramento.js'].includes(request.url ?? '');
    return response.end(isChanged ? 'changed' : readFileSync(path));
  });
  await new Promise<void>((listening) => careless.listen(0, 'localhost', listening));
  const address = `http://localhost:${(careless.address() as AddressInfo).port}/`;
  const { checkUrl } = await import('../../src/cli/check-url.ts');
  const said: string[] = [];
  const { log } = console;
  console.log = (line: string) => void said.push(line);
  const status = await checkUrl(address, 'nowhere').finally(() => (console.log = log));
  careless.close();
  const output = said.join('\n');
  assert.equal(status, 1);
  const changed = [script, 'v1/west-sacramento.js'].map((path) => `${address}${path}`);
  assert.match(
    output,
    new RegExp(
      `^${changed[0]} and 1 more: is not what was built; copy the whole folder to the host`,
      'm',
    ),
  );
  assert.match(
    output,
    / and \d+ more: comes as "text\/plain"; have the host send the type that its name says\.$/m,
  );
  assert.match(output, / and \d+ more: comes without Access-Control-Allow-Origin; send "\*"\.$/m);
  assert.match(
    output,
    / and \d+ more: may be kept too long \("max-age=86400"\); send "Cache-Control: public, max-age=300", so that a withdrawal arrives\.$/m,
  );
});

test('check --url says that nothing answers', async () => {
  const address = `http://127.0.0.1:${await freePort()}/`;
  const { status, output } = commandIn('.')('check', '--url', address);
  const sentence = `${address}published.json does not answer (ECONNREFUSED); look at the address and at the host.`;
  assert.equal(output.split('\n')[0], sentence);
  assert.equal(status, 1);
});
