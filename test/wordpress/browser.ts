/** People at the site, in Chromium: visitors, and those who log in. */
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { ensureEngines, locate } from '../support/engines.ts';

/** A visitor's page, with all that it asked for and all that the console was told. */
export interface Visit {
  readonly page: Page;
  /** Addresses of requests, in order. */
  readonly requests: readonly string[];
  readonly console: readonly string[];
}

export interface VisitOptions {
  /** Default: yes. */
  readonly withScripts?: boolean;
  /** Addresses that are not found. Default: none. */
  readonly missing?: RegExp;
}

export class People {
  readonly browser: Browser;
  private readonly address: string;

  private constructor(browser: Browser, address: string) {
    this.browser = browser;
    this.address = address;
  }

  static async at(address: string): Promise<People> {
    ensureEngines();
    const browser = await puppeteer.launch({
      protocolTimeout: 30_000,
      executablePath: locate('chromium') as string,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--lang=en-US',
      ],
    });
    return new People(browser, address);
  }

  /** Somebody who was never here, with a phone. */
  async visit(path: string, { withScripts = true, missing }: VisitOptions = {}): Promise<Visit> {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    const requests: string[] = [];
    const said: string[] = [];
    await page.setViewport({ width: 360, height: 740, deviceScaleFactor: 2 });
    await page.setJavaScriptEnabled(withScripts);
    page.on('request', (request) => void requests.push(request.url()));
    page.on('console', (message) => void said.push(message.text()));
    page.on('pageerror', (error) => void said.push(String(error)));
    if (missing) {
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        missing.test(request.url())
          ? void request.respond({ status: 404, body: '' })
          : void request.continue(),
      );
    }
    await page.goto(new URL(path, this.address).href, { waitUntil: 'load' });
    return { page, requests, console: said };
  }

  /** Somebody who logs in as people do, with a desktop. */
  async logIn(name: string): Promise<Page> {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    // “Leave without saving?”
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${this.address}wp-login.php`);
    // A script of the page moves the focus there after a moment, and whatever was typed before is lost.
    await page.waitForFunction(() => document.activeElement?.id === 'user_login');
    await page.type('#user_login', name);
    await page.type('#user_pass', `${name}-password`);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    if (page.url().includes('wp-login.php')) throw new Error(`${name} could not log in`);
    return page;
  }
}

/** The guide's root, once it speaks a language. */
export const guideIn = (page: Page, locale: string, tag = 'rights-guide') =>
  page.waitForSelector(`${tag} >>> .root[lang="${locale}"]`, { timeout: 15_000 });

/** Its title, once it speaks a language. */
export async function titleIn(page: Page, locale: string): Promise<string> {
  const title = await page.waitForSelector(`rights-guide >>> .root[lang="${locale}"] #title`, {
    timeout: 15_000,
  });
  return textOf(title);
}

export const textOf = async (element: ElementHandle | null): Promise<string> =>
  (await element?.evaluate((node) => node.textContent?.replace(/\s+/g, ' ').trim())) ?? '';

/** Presses the button of a language. */
export async function choose(page: Page, locale: string): Promise<void> {
  const button = await page.waitForSelector(`rights-guide >>> button[lang="${locale}"]`);
  await button?.evaluate((node) => (node as HTMLElement).click());
}

/** What a person finds by role and name. */
export const find = (page: Page, role: string, name: string) =>
  page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, { timeout: 15_000 });

/** Presses what a person finds by role and name. */
export async function press(page: Page, role: string, name: string): Promise<void> {
  await (await find(page, role, name))?.click();
}
