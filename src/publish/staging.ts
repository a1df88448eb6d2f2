import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { compress } from './compress.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What servers send in place of a file. */
const packed = ['.br', '.gz'];

/** Whether nothing at a path ever changes. */
const isPinned = (path: string): boolean => path.split(sep)[0] === 'pinned';

/** A site on its way into its folder: written inside it, where no server looks, and moved when all is there. */
export class Staging {
  private readonly out: string;
  private readonly folder: string;
  private readonly isCompressed: boolean;
  private readonly gone: string[] = [];

  private constructor(out: string, folder: string, isCompressed: boolean) {
    this.out = out;
    this.folder = folder;
    this.isCompressed = isCompressed;
  }

  /** @param isCompressed whether to write what servers send to browsers that read Brotli or gzip */
  static async begin(out: string, isCompressed: boolean): Promise<Staging> {
    await mkdir(out, { recursive: true });
    // On the same disk as its end, so that each move is one step.
    return new Staging(out, await temporaryFolder(join(out, '.staged-')), isCompressed);
  }

  /** Writes what has changed, by path; packed too where a page loads it. */
  async write(files: ReadonlyMap<string, string>): Promise<void> {
    await Promise.all([...files].map(async ([path, text]) => this.writeOne(path, text)));
  }

  /** Takes a file away with the others’ arrival. */
  remove(path: string): void {
    this.gone.push(path);
  }

  /**
   * Moves all of it into the folder: first what nothing names yet; each file after what servers send in its
   * place, so that a move that was broken off is made good by the next.
   */
  async publish(): Promise<void> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(this.folder, join(parentPath, name)));
    const rank = (path: string) => (isPinned(path) ? 0 : 2) + (isPacked(path) ? 0 : 1);
    for (const path of this.gone) await rm(join(this.out, path), { force: true });
    for (const path of files.toSorted((a, b) => rank(a) - rank(b))) {
      const target = join(this.out, path);
      // What is pinned is there already or it is new; it is never written over.
      if (isPinned(path) && existsSync(target)) continue;
      await mkdir(dirname(target), { recursive: true });
      await rename(join(this.folder, path), target);
    }
  }

  async end(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  private async writeOne(path: string, text: string): Promise<void> {
    const isLoaded =
      /\.(js|json|html)$/.test(path) && !/\.twin\.html$|^(integrity|published)\./.test(path);
    const suffixes = isLoaded && this.isCompressed ? packed : [];
    const present = join(this.out, path);
    const isThere = ['', ...suffixes].every((suffix) => existsSync(present + suffix));
    if (isThere && (await readFile(present, 'utf8')) === text) return;
    const target = join(this.folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    if (suffixes.length) {
      for (const [suffix, bytes] of await compress(text)) await writeFile(target + suffix, bytes);
    } else {
      // Of an earlier build, and of other words.
      for (const suffix of packed) if (existsSync(present + suffix)) this.remove(path + suffix);
    }
  }
}

const isPacked = (path: string): boolean => packed.some((suffix) => path.endsWith(suffix));
