/** What is left of a way, read from the HTML as a browser reads it. */
import type { Page } from 'puppeteer-core';

/** Each is `null` where the way has none of it. */
export interface Leaves {
  /** Every link, with its address. */
  readonly link: boolean | null;
  /** Every word, and no other. */
  readonly text: boolean | null;
  readonly tag: boolean | null;
  /** The div with its `data-rights-guide`. */
  readonly div: boolean | null;
  /** The link that becomes the guide. */
  readonly embed: boolean | null;
  readonly iframe: boolean | null;
  /** What the iframe may do; nothing where it is gone, or may do anything. */
  readonly sandbox: string | null;
  readonly script: boolean | null;
}

/** @param page of a browser, to read HTML with */
export async function readLeaves(page: Page, before: string, after: string): Promise<Leaves> {
  const [was, is] = await Promise.all([before, after].map((html) => read(page, html)));
  const kept = (part: string): boolean | null => (was?.[part] ? was[part] === is?.[part] : null);
  return {
    link: kept('link'),
    text: kept('text'),
    tag: kept('tag'),
    div: kept('div'),
    embed: kept('embed'),
    iframe: kept('iframe'),
    sandbox: is?.['sandbox'] ?? null,
    script: kept('script'),
  };
}

/** The parts, each as one string to compare. */
const read = (page: Page, html: string): Promise<Record<string, string | null>> =>
  page.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(`<body>${source}`, 'text/html');
    const list = (selector: string, attribute: string) =>
      [...body.querySelectorAll(selector)].map((each) => each.getAttribute(attribute)).join(' ');
    const frame = body.querySelector('iframe');
    const parts = {
      link: list('a', 'href'),
      tag: list('rights-guide', 'class') + 'x'.repeat(body.querySelectorAll('rights-guide').length),
      div: list('div[data-rights-guide]', 'data-rights-guide'),
      embed: list('a[href$="#embed"]', 'href'),
      iframe: list('iframe', 'src'),
      script: list('script', 'src'),
      sandbox: frame?.getAttribute('sandbox') ?? null,
    };
    for (const silent of body.querySelectorAll('script, iframe')) silent.remove();
    return { ...parts, text: (body.textContent ?? '').replace(/\s+/g, '') };
  }, html);
