import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import { waitUntil } from './wait-until.ts';

/** A page of its own, as a visitor meets it: the built files in a frame of a phone's width. */
export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

interface Options {
  readonly width?: number;
  readonly height?: number;
  /** Let no script run in the page. */
  readonly withoutScripts?: boolean;
}

const frames: HTMLIFrameElement[] = [];

/** Opens a page of dist/ and waits until it has loaded. */
export async function openPage(path: string, options: Options = {}): Promise<Page> {
  const frame = makeFrame(options);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/dist/${path}`;
  document.body.append(frame);
  await loaded;
  return pageOf(frame);
}

/** Opens a page made of this HTML, as if it stood in dist/demo/. */
export async function openHtml(
  body: string,
  options: Options & { head?: string; doctype?: string; attributes?: string } = {},
): Promise<Page> {
  const frame = makeFrame(options);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = '/test/support/blank.html';
  document.body.append(frame);
  await loaded;
  const page = pageOf(frame);
  const { doctype = '<!doctype html>', attributes = '' } = options;
  page.document.open();
  page.document.write(
    `${doctype}<html lang="en" ${attributes}><head><meta charset="utf-8"><base href="/dist/demo/">${options.head ?? ''}</head><body>${body}</body></html>`,
  );
  page.document.close();
  return page;
}

/** What a page asked for, with the answer's status, and what its guide says: for a test that waited in vain. */
function whatIsThere({ window, document: page }: Page): string {
  const entries = window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const asked = entries.map(
    ({ name, responseStatus }) => `${name.split('/').at(-1)} ${responseStatus}`,
  );
  const root = page.querySelector('rights-guide')?.shadowRoot?.querySelector('.root');
  const said = root?.querySelector('[role="status"]')?.textContent;
  return `asked for: ${asked.join(', ')}; shown: ${root?.getAttribute('lang')}; said: ${said}`;
}

/** Waits until a guide of the page is complete, in a language if one is named. */
export async function guideIn(
  shown: Page,
  locale?: string,
): Promise<{ guide: RightsGuide; faq: RightsFaq }> {
  const { document: page } = shown;
  const root = () => page.querySelector('rights-guide')?.shadowRoot;
  await waitUntil(
    () => {
      const spoken = root()?.querySelector('.root')?.getAttribute('lang');
      return root()?.querySelector('rights-faq')?.shadowRoot && (!locale || spoken === locale);
    },
    `the guide is on the page${locale ? ` in ${locale}` : ''}`,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; ${whatIsThere(shown)}`);
  });
  const guide = page.querySelector('rights-guide') as RightsGuide;
  await guide.updateComplete;
  const faq = root()?.querySelector('rights-faq') as RightsFaq;
  await faq.updateComplete;
  return { guide, faq };
}

export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

function makeFrame({ width = 360, height = 640, withoutScripts = false }: Options) {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  if (withoutScripts) frame.setAttribute('sandbox', 'allow-same-origin');
  frames.push(frame);
  return frame;
}

const pageOf = (frame: HTMLIFrameElement): Page => ({
  frame,
  window: frame.contentWindow as Page['window'],
  document: frame.contentDocument as Document,
});
