import { readFileSync } from 'node:fs';
import type { Candidate } from './candidates/candidate.ts';
import type { Content } from './content.ts';
import { serve } from './serve.ts';

/** A server with one page per candidate, and what these load. */
export interface Site {
  readonly content: Content;
  readonly url: (candidate: Candidate) => string;
  /** What a candidate loads beside the page and the host’s style sheet, by path. */
  readonly loaded: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly pages: ReadonlyMap<string, string>;
  readonly close: () => void;
}

export async function openSite(
  content: Content,
  of: readonly Candidate[],
  make: (candidate: Candidate, content: Content) => string,
): Promise<Site> {
  const files = new Map([['/host.css', readFileSync('demo/host.css', 'utf8')]]);
  const loaded = new Map<string, ReadonlyMap<string, string>>();
  const pages = new Map<string, string>();
  for (const candidate of of) {
    // oxlint-disable-next-line no-await-in-loop -- bundlers, one after the other
    const own = await candidate.files(content);
    loaded.set(candidate.id, own);
    for (const [path, text] of own) files.set(path, text);
    pages.set(candidate.id, make(candidate, content));
    files.set(`/${candidate.id}.html`, pages.get(candidate.id) as string);
  }
  const { origin, close } = await serve(files);
  return { content, loaded, pages, close, url: ({ id }) => `${origin}/${id}.html` };
}
