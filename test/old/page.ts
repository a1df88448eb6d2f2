import { transformSync } from 'esbuild';
import type { Cdp } from './cdp.ts';
import type { Server } from './server.ts';
import { makeTools, type Tools } from './tools.ts';

/** How long something on a page may take to come, in milliseconds. */
const patience = 10_000;

/** The width of a small phone, in CSS pixels. */
const width = 360;

/** A browser's page as a visitor has it, with its faults written down. */
export class Page {
  readonly server: Server;
  /** What the page threw, left unhandled or called an error since it was opened. */
  faults: string[] = [];

  private readonly _cdp: Cdp;
  /** A script that runs before those of the page. */
  private readonly _before: string;
  private _loaded: () => void = () => undefined;

  private constructor(cdp: Cdp, server: Server, before: string) {
    this._cdp = cdp;
    this.server = server;
    this._before = before;
    cdp.listen((method, params) => this._hear(method, params));
  }

  static async in(cdp: Cdp, server: Server, before = ''): Promise<Page> {
    const page = new Page(cdp, server, before);
    for (const domain of ['Runtime', 'Page', 'Log', 'Network']) {
      // oxlint-disable-next-line no-await-in-loop -- four
      await cdp.send(`${domain}.enable`);
    }
    return page;
  }

  /** Opens a path of the site in a fresh page; `before` runs there before any script. */
  async open(path: string, before = ''): Promise<void> {
    const cdp = this._cdp;
    await this.media('screen');
    const size = { width, height: 740, deviceScaleFactor: 1, mobile: false };
    await cdp.send('Emulation.setDeviceMetricsOverride', size);
    await this._navigate('about:blank');
    this.faults = [];
    const source = lower(`${this._before}\n${before}`);
    const { identifier } = await cdp.send<{ identifier: string }>(
      'Page.addScriptToEvaluateOnNewDocument',
      { source, scriptSource: source },
    );
    await this._navigate(this.server.here + path);
    await cdp.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
  }

  /** Opens a page with this in its body, as if it stood in dist/demo/. */
  async openHtml(body: string, { head = '', policy = '', hash = '', before = '' } = {}) {
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
    await this.open(this.server.put(html, policy) + hash, before);
  }

  /** Runs a function in the page. It may use what it is given, and nothing around it. */
  async run<T, A extends unknown[]>(
    does: (tools: Tools, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    return this._evaluate<T>(String(does), args);
  }

  private async _evaluate<T>(does: string, args: readonly unknown[] = []): Promise<T> {
    const expression = lower(
      `(async()=>(${does})((${String(makeTools)})(),...${JSON.stringify(args)}))()`,
    );
    const { result, exceptionDetails } = await this._cdp.send<Evaluated>('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as T;
  }

  /** Waits until something is so; what a page cannot say yet is not so. */
  async until<A extends unknown[]>(
    what: string,
    does: (tools: Tools, ...args: A) => unknown,
    ...args: A
  ): Promise<void> {
    const end = Date.now() + patience;
    let why = '';
    do {
      try {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        if (await this.run(does, ...args)) return;
      } catch (error) {
        why = ` (${String(error).split('\n', 1)[0]})`;
      }
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve, 40));
    } while (Date.now() < end);
    throw new Error(
      `In vain waited until ${what}${why}; the page said: ${this.faults.join(' | ')}`,
    );
  }

  /** Waits until a guide shows its questions, in a language if one is named. */
  async guide(locale = '', at = 0): Promise<void> {
    await this.until(
      `the guide shows${locale && ` in ${locale}`}`,
      (t, locale, at) =>
        t.isShown(t.questions(at)[0] || null) && (!locale || t.root(at)!.lang === locale),
      locale,
      at,
    );
  }

  /** Presses what stands at the middle of an element, as a finger does. */
  async press(find: (tools: Tools) => Element): Promise<void> {
    const at = await this._evaluate<{ x: number; y: number }>(`(tools) => {
      const element = (${String(find)})(tools);
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }`);
    for (const type of ['mousePressed', 'mouseReleased']) {
      const event = { type, ...at, button: 'left', clickCount: 1 };
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await this._cdp.send('Input.dispatchMouseEvent', event);
    }
  }

  /** Presses a key where the focus is. */
  async key(name: 'Enter' | 'Space'): Promise<void> {
    const key =
      name === 'Enter'
        ? { key: name, code: name, windowsVirtualKeyCode: 13, text: '\r' }
        : { key: ' ', code: name, windowsVirtualKeyCode: 32, text: ' ' };
    await this._cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await this._cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }

  /** @param dark whether the reader asks for dark pages; Chromium before 76 has no such wish */
  async media(media: 'screen' | 'print', dark = false): Promise<void> {
    const value = dark ? 'dark' : 'light';
    const features = [{ name: 'prefers-color-scheme', value }];
    await this._cdp.send('Emulation.setEmulatedMedia', { media, features });
  }

  async offline(offline: boolean): Promise<void> {
    const line = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await this._cdp.send('Network.emulateNetworkConditions', line);
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this._cdp.send<{ data: string }>('Page.captureScreenshot');
    return Buffer.from(data, 'base64');
  }

  private async _navigate(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => (this._loaded = resolve));
    await this._cdp.send('Page.navigate', { url });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${url} does not load`)), patience);
    });
    await Promise.race([loaded, late]);
    clearTimeout(timer);
  }

  private _hear(method: string, params: Readonly<Record<string, unknown>>): void {
    const fault = (said: unknown) => void this.faults.push(JSON.stringify(said).slice(0, 300));
    if (method === 'Page.loadEventFired') this._loaded();
    if (method === 'Runtime.exceptionThrown') fault(params['exceptionDetails']);
    if (method === 'Runtime.consoleAPICalled' && params['type'] === 'error') fault(params['args']);
    const { level, text, url } = (params['entry'] ?? {}) as Record<string, string>;
    if (method === 'Log.entryAdded' && level === 'error') fault(`${text} ${url}`);
  }
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** The syntax that all the browsers here read. */
const lower = (code: string): string => transformSync(code, { target: 'es2018' }).code;
