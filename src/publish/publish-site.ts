import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { eachGuide } from '../content/guides.ts';
import { ContentError, readContent } from '../content/read-content.ts';
import { compress } from './compress.ts';
import { filesOf, reserved, type Site } from './files.ts';
import { headersFile, nginxInclude } from './headers.ts';
import { SitemapWriter } from './sitemap.ts';
import { snippetsFor } from './snippets.ts';

export interface PublishOptions extends Site {
  /** The folder to publish into. What is there and is pinned stays; pages of other builds may name it. */
  readonly out: string;
  /** Whether to write what servers send to browsers that read Brotli or gzip. Default: yes. */
  readonly isCompressed?: boolean;
  /** Told after each guide. */
  onProgress?(done: number, total: number, id: string): void;
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
 * at a time. What is new is written beside the folder first; then folders that nothing names yet come
 * in, and last the files that name them, so that a reader at any moment meets one build, whole.
 *
 * @throws `ContentError`, with the folder as it was
 */
export async function publishSite(options: PublishOptions): Promise<PublishedSite> {
  const { out, onProgress, onFault, isCompressed = true } = options;
  const content = await readContent();
  const taken = content.find(({ id }) => reserved.includes(id));
  if (taken) {
    throw new ContentError(
      `content/${taken.id}.yaml: "id" is "${taken.id}", which is a folder of the site; choose another name.`,
    );
  }
  await mkdir(dirname(join(out)), { recursive: true });
  const staged = await mkdtemp(`${join(out)}-`);
  try {
    const pinned = new Map<string, string>();
    const integrity: Record<string, string> = {};
    const sitemap = new SitemapWriter(options.base);
    for await (const guide of eachGuide(content)) {
      for (const fault of guide.faults) onFault?.(`${fault} Its readers get the English.`);
      const published = filesOf(guide, options);
      await stage({ staged, out }, published.files, isCompressed);
      await stage({ staged, out }, snippetsFor(published, options.base), false);
      Object.assign(integrity, Object.fromEntries(published.integrity));
      pinned.set(published.id, published.pinned);
      if (!guide.isDraft) sitemap.add([guide.view, ...guide.languages.values()]);
      onProgress?.(pinned.size, content.length, published.id);
    }
    const about = new Map([
      ['integrity.json', `${JSON.stringify(integrity, null, 2)}\n`],
      ['_headers', headersFile()],
      ['rights-guide.nginx.conf', nginxInclude()],
      ...(sitemap.isEmpty ? [] : ([['sitemap.xml', sitemap.text]] as const)),
    ]);
    await stage({ staged, out }, about, false);
    await moveInto(out, staged);
    return { pinned, left: await findLeft(out, new Set(pinned.keys())) };
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

/**
 * Writes what has changed, and beside each file what a server sends of it to a browser that reads Brotli
 * or gzip.
 */
async function stage(
  { staged, out }: { staged: string; out: string },
  files: ReadonlyMap<string, string>,
  isCompressed: boolean,
): Promise<void> {
  await Promise.all(
    [...files].map(async ([path, text]) => {
      const isPacked =
        isCompressed && /\.(js|json|html)$/.test(path) && !path.endsWith('.twin.html');
      const present = join(out, path);
      const isThere = existsSync(present) && existsSync(present + (isPacked ? '.br' : ''));
      if (isThere && (await readFile(present, 'utf8')) === text) return;
      const target = join(staged, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
      if (!isPacked) return;
      for (const [suffix, bytes] of await compress(text)) await writeFile(target + suffix, bytes);
    }),
  );
}

async function moveInto(out: string, staged: string): Promise<void> {
  const files = (await readdir(staged, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(staged).length + 1))
    .toSorted((a, b) => Number(b.startsWith('pinned')) - Number(a.startsWith('pinned')));
  for (const path of files) {
    const target = join(out, path);
    // What is pinned is there already or it is new; it is never written over.
    if (path.startsWith('pinned') && existsSync(target)) continue;
    await mkdir(dirname(target), { recursive: true });
    await rename(join(staged, path), target);
  }
}

async function findLeft(out: string, present: ReadonlySet<string>): Promise<string[]> {
  const scripts = await readdir(join(out, 'v1'));
  const ids = new Set(scripts.map((name) => name.split('.')[0] as string));
  return [...ids].filter((id) => !present.has(id)).toSorted();
}
