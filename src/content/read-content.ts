import { readdir, readFile } from 'node:fs/promises';
import type { Surroundings } from './find-doubts.ts';
import type { PackFile } from './pack-schema.ts';
import { readPublished } from './published.ts';
import { problemLine, readPackFile, type ReadResult } from './read-pack-file.ts';

/** The paths of every organization's file in a folder; names that begin with `_` are left out. */
export async function listContent(folder = 'content'): Promise<string[]> {
  const names = await readdir(folder);
  const misnamed = names.find((name) => name.endsWith('.yml'));
  if (misnamed) throw new ContentError(`${folder}/${misnamed}: rename it to end in .yaml.`);
  return names
    .filter((name) => /^[^_].*\.yaml$/.test(name))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}

/** Reads an organization's file, and holds official text against the page that it was published on. */
export async function readOrganization(
  path: string,
  surroundings: Surroundings = {},
): Promise<ReadResult> {
  const [source, published] = await Promise.all([readFile(path, 'utf8'), readPublished(path)]);
  if ('problems' in published) return published;
  return readPackFile(source, path, { published: published.page ?? 'none', ...surroundings });
}

/**
 * Reads every organization's file in a folder.
 *
 * @throws `ContentError`, which lists every problem in every file
 */
export async function readContent(folder = 'content'): Promise<PackFile[]> {
  const paths = await listContent(folder);
  const results = await Promise.all(paths.map((path) => readOrganization(path)));
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  if (problems.length) throw new ContentError(problems.map(problemLine).join('\n'));
  return results.flatMap((result) => ('file' in result ? result.file : []));
}

/** Expected: something for an author to mend. Its message is for people; its stack is not. */
export class ContentError extends Error {}
