import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Guide } from '../content/build-guide.ts';
import { eachGuide } from '../content/guides.ts';
import { readContent } from '../content/read-content.ts';
import { filesOf, hashOf, type Published, type Site } from './files.ts';
import { headersFile, nginxInclude } from './headers.ts';
import { SitemapWriter } from './sitemap.ts';
import { snippetsFor } from './snippets.ts';
import { Staging } from './staging.ts';

/** What a page with a frame loads, whichever guide is in it. */
const movingFrame = 'v1/frame.js';

export interface PublishOptions extends Site {
  /** The folder to publish into. What is there and is pinned stays; pages of other builds may name it. */
  readonly out: string;
  /** Whether to write what servers send to browsers that read Brotli or gzip. Default: yes. */
  readonly isCompressed?: boolean;
  /** Told after each guide. */
  onProgress?(done: number, total: number, id: string): void;
  /** Given each guide with what is published of it. */
  onPublished?(guide: Guide, published: Published): void;
  /** Told what is kept from readers, and why, in one sentence. */
  onFault?(sentence: string): void;
}

/** What a site is after it was published. */
export interface PublishedSite {
  /** The pinned folder of each guide, by its id. */
  readonly pinned: ReadonlyMap<string, string>;
  /** Guides that stand in the folder and have no file any more. */
  readonly left: readonly string[];
}

/**
 * Builds every guide and publishes all of them, or, where anything is wrong, none. One guide is in memory
 * at a time. What is new is written aside first; then folders that nothing names yet come in, and last
 * the files that name them, so that a reader at any moment meets one build, whole.
 *
 * @throws `ContentError`, with the folder as it was
 */
export async function publishSite(options: PublishOptions): Promise<PublishedSite> {
  const { base, onProgress, onPublished, onFault, isCompressed = true } = options;
  const out = resolve(options.out);
  const content = await readContent();
  const staging = await Staging.begin(out, isCompressed);
  try {
    const pinned = new Map<string, string>();
    const integrity: Record<string, string> = {};
    // At this address it moves with the program, so that only published.json has its hash.
    const hashes: Record<string, string> = { [movingFrame]: hashOf(options.frame) };
    const sitemap = new SitemapWriter(base);
    for await (const guide of eachGuide(content)) {
      const { id } = guide.view;
      for (const fault of guide.faults) onFault?.(`${fault} Its readers get the English.`);
      const gone = (await formerLocales(out, id)).filter((locale) => !guide.languages.has(locale));
      for (const locale of gone) {
        onFault?.(`${id} is no longer offered in ${locale}; its addresses lead to English now.`);
      }
      const published = filesOf(guide, options, gone);
      await staging.write(published.files);
      await staging.write(snippetsFor(published, guide, base));
      Object.assign(integrity, Object.fromEntries(published.integrity));
      for (const [path, text] of published.files) hashes[path] = hashOf(text);
      onPublished?.(guide, published);
      pinned.set(id, published.pinned);
      if (!guide.isDraft) sitemap.add([guide.view, ...guide.languages.values()]);
      onProgress?.(pinned.size, content.length, id);
    }
    await staging.write(
      new Map([
        [movingFrame, options.frame],
        ['integrity.json', `${JSON.stringify(integrity, null, 2)}\n`],
        ['published.json', `${JSON.stringify(hashes, null, 2)}\n`],
        ['_headers', headersFile(base)],
        ['rights-guide.nginx.conf', nginxInclude(base)],
        ...(sitemap.isEmpty ? [] : ([['sitemap.xml', sitemap.text]] as const)),
      ]),
    );
    if (sitemap.isEmpty) staging.remove('sitemap.xml');
    await staging.publish();
    return { pinned, left: await findLeft(out, new Set(pinned.keys())) };
  } finally {
    await staging.end();
  }
}

/** The languages other than English that a guide was published in until now. */
async function formerLocales(out: string, id: string): Promise<string[]> {
  const names = await readdir(join(out, id)).catch((): string[] => []);
  return names.flatMap((name) => name.match(/^(?!en\.)([\w-]+)\.twin\.html$/)?.[1] ?? []);
}

async function findLeft(out: string, present: ReadonlySet<string>): Promise<string[]> {
  const scripts = await readdir(join(out, 'v1'));
  const own = scripts.filter((name) => !`v1/${name}`.startsWith(movingFrame));
  const ids = new Set(own.map((name) => name.split('.')[0] as string));
  return [...ids].filter((id) => !present.has(id)).toSorted();
}
