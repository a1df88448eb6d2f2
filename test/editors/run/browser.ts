/** Editors that need a page, in a browser that reaches this folder and nothing else. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureEngines, locate } from '../../support/engines.ts';
import { MissingError } from './missing.ts';

const root = join(import.meta.dirname, '../node_modules');
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const blank = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Editor</title><body>';

export interface Browsers {
  /** Opens a page that holds this HTML; what it names is found in node_modules. */
  open(engine: 'chromium' | 'firefox', html?: string): Promise<Page>;
  /** The engine with its version, as it says itself. */
  version(engine: 'chromium' | 'firefox'): Promise<string>;
  close(): Promise<void>;
}

export async function openBrowsers(): Promise<Browsers> {
  ensureEngines();
  let body = '';
  const server = createServer(({ url = '/' }, response) => {
    const path = join(root, normalize(new URL(url, 'http://x').pathname));
    if (url === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(blank + body);
    } else if (existsSync(path)) {
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
      createReadStream(path).pipe(response);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const started = new Map<string, Promise<Browser>>();
  const start = (engine: 'chromium' | 'firefox'): Promise<Browser> => {
    const executablePath = locate(engine);
    if (!executablePath) {
      throw new MissingError(engine, 'sudo apt-get install chromium firefox-esr');
    }
    const running =
      started.get(engine) ??
      puppeteer.launch(
        engine === 'firefox'
          ? { browser: 'firefox', executablePath }
          : {
              executablePath,
              args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
            },
      );
    started.set(engine, running);
    return running;
  };
  return {
    async open(engine, html = '') {
      body = html;
      const page = await (await start(engine)).newPage();
      if (engine === 'chromium') {
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          /^(http:\/\/127\.0\.0\.1|data:|blob:|about:)/.test(request.url())
            ? request.continue()
            : request.abort(),
        );
      }
      await page.goto(address);
      return page;
    },
    version: async (engine) => (await start(engine)).version(),
    async close() {
      for (const running of started.values()) {
        // oxlint-disable-next-line no-await-in-loop -- two at most
        await (await running).close();
      }
      server.close();
    },
  };
}
