import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { ours } from './ours.ts';

/**
 * The folders in which a guide that another one includes is looked for, the first first: the
 * organization's own, then what comes with the program. Each holds content/ and xliff/.
 */
export const homes: readonly string[] = ['.', ours('.')];

export interface FoundPack {
  readonly path: string;
  /** The folder that holds the xliff/ of its translations. */
  readonly home: string;
}

/** Where a guide's file is; nothing where no folder holds it. */
export const findPack = (id: string, folders = homes): FoundPack | undefined =>
  folders
    .map((home) => ({ home, path: posix.join(home, `content/${id}.yaml`) }))
    .find(({ path }) => existsSync(path));

/** The ids of all guides that can be included. */
export const packIds = (folders = homes): string[] => [
  ...new Set(
    folders
      .map((home) => posix.join(home, 'content'))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder).toSorted())
      .flatMap((name) => name.match(/^([a-z].*)\.yaml$/)?.[1] ?? []),
  ),
];
