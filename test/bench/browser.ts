import { existsSync, readFileSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import type { Candidate } from './candidates/candidate.ts';
import type { Content } from './content.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** As web-test-runner.config.mjs: nothing calls home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Frames follow each other at once, so that a click's time to paint is work and not waiting for the screen. */
const unpaced = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

export async function launch({ isPaced = true } = {}): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(`No browser at ${executablePath}: set CHROMIUM.`);
  return puppeteer.launch({ executablePath, args: isPaced ? args : [...args, ...unpaced] });
}

/**
 * Lighthouse’s Slow 4G for an emulation by request, as DevTools applies it: 150 ms and 1.6 Mbps, by its
 * factors 3.75 for latency and 0.9 for throughput.
 */
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

export interface Setting {
  /** How many times slower the processor is. Default: 4. */
  readonly cpu?: number;
  readonly isSlow4g?: boolean;
  /** What the probe does from the beginning of the page. Default: nothing. */
  readonly start?: 'readable' | 'toggles';
  /** More for the probe, as source text. */
  readonly more?: string;
}

/** A page with a cold cache, and what speaks to it; closed when `use` is done. */
export async function withPage<T>(
  browser: Browser,
  candidate: Candidate,
  content: Content,
  setting: Setting,
  use: (page: Page, devtools: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
    await page.setViewport({ width: 412, height: 823, deviceScaleFactor: 1, isMobile: true });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluateOnNewDocument(probeFor(candidate, content, setting));
    const devtools = await page.createCDPSession();
    await devtools.send('Network.enable');
    if (setting.isSlow4g) await devtools.send('Network.emulateNetworkConditions', slow4g);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: setting.cpu ?? 4 });
    const result = await use(page, devtools);
    if (faults.length) throw new Error(`${candidate.id}: ${faults.join(', ')}`);
    return result;
  } finally {
    await context.close();
  }
}

const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8');

function probeFor(candidate: Candidate, { view }: Content, { start, more = '' }: Setting): string {
  const { toggles, isOpen, showAll, start: begin = '() => {}' } = candidate.way;
  const { questions } = view.faq;
  const words = {
    question: questions[0]?.question,
    lastQuestion: questions.at(-1)?.question,
    questions: questions.map(({ question }) => question),
    answers: questions.map(({ answer }) => firstText(answer)),
  };
  return (
    probe
      .replace('= WORDS', () => `= ${JSON.stringify(words)}`)
      .replace(
        '= WAY',
        () => `= {toggles:${toggles},isOpen:${isOpen},showAll:${showAll},start:${begin}}`,
      )
      .replaceAll('START', () => JSON.stringify(start ?? null)) + more
  );
}

/** The first text of an answer up to anything that is marked in it. */
function firstText(answer: unknown): string {
  if (typeof answer === 'string') return answer.trim();
  for (const part of Object.values(answer as object)) {
    const text = firstText(part);
    if (text) return text;
  }
  return '';
}
