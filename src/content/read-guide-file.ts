import { findIncludedPhones } from './doubts/phones.ts';
import type { Surroundings } from './find-doubts.ts';
import { findMissingQuestions } from './find-include-faults.ts';
import { findPack, homes as ownHomes, packIds } from './find-pack.ts';
import type { PackFile } from './pack-schema.ts';
import { readPublished } from './published.ts';
import { byPlace, readPackFile, type Problem, type ReadResult } from './read-pack-file.ts';
import { readText } from './read-text.ts';

/** Another guide, some of whose questions a guide shows. */
export interface Included {
  readonly file: PackFile;
  /** The folder that holds the xliff/ of its translations. */
  readonly home: string;
  /** Ids, in the order in which they are shown. */
  readonly questions: readonly string[];
}

/** An organization's file with what it includes. */
export type GuideFile = PackFile & { readonly included?: readonly Included[] };

export type GuideResult =
  | { readonly file: GuideFile; readonly doubts: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/** Reads an organization's file, and holds official text against the page that it was published on. */
export async function readOrganization(
  path: string,
  surroundings: Surroundings = {},
): Promise<ReadResult> {
  const [source, published] = await Promise.all([readText(path, 'yaml'), readPublished(path)]);
  if ('problems' in source) return source;
  if ('problems' in published) return published;
  return readPackFile(source.text, path, { published: published.page ?? 'none', ...surroundings });
}

/**
 * Makes what reads organizations' files with what they include. A file that many include is read once.
 * What an included file includes is not followed.
 *
 * @param surroundingsOf what is known beside the file at a path
 * @param homes the folders that are looked through for what is included
 */
export function guideReader(
  surroundingsOf: (path: string) => Promise<Surroundings> = async () => ({}),
  homes = ownHomes,
): (path: string) => Promise<GuideResult> {
  const results = new Map<string, Promise<ReadResult>>();
  const read = (path: string): Promise<ReadResult> => {
    const known = results.get(path);
    if (known) return known;
    const result = surroundingsOf(path).then((known) => readOrganization(path, known));
    results.set(path, result);
    return result;
  };
  return async (path) => {
    const result = await read(path);
    if ('problems' in result) return result;
    const { file, doubts, explain } = result;
    const problems: Problem[] = [];
    const looked: Problem[] = [];
    const included: Included[] = [];
    for (const [index, { pack, questions }] of (file.include ?? []).entries()) {
      const found = findPack(pack, homes);
      if (!found) {
        const known = packIds(homes).filter((id) => id !== file.id);
        const message = `is "${pack}", of which there is no file; write one of: ${known.join(', ')}`;
        problems.push(explain({ path: ['include', index, 'pack'], message }));
        continue;
      }
      // oxlint-disable-next-line no-await-in-loop -- few, and read once
      const other = await read(found.path);
      // What is wrong with another file is said of that file.
      if ('problems' in other) problems.push(...other.problems);
      else {
        const phones = findIncludedPhones(file, index, other.file);
        const faults = phones.filter(({ isFault }) => isFault);
        const missing = findMissingQuestions(file, index, other.file);
        problems.push(...[...missing, ...faults].map(explain));
        looked.push(...phones.map(explain));
        included.push({ file: other.file, home: found.home, questions });
      }
    }
    if (problems.length) return { problems };
    return {
      file: { ...file, ...(included.length && { included }) },
      doubts: [...doubts, ...looked].toSorted(byPlace),
    };
  };
}

/** Each problem once, though several files include the one that has it. */
export const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((each) => [JSON.stringify(each), each])).values(),
];
