import { readdir, readFile } from 'node:fs/promises';
import { problemLine, readPackFile } from './read-pack-file.ts';
import type { PackFile } from './pack-schema.ts';

/**
 * Reads every organization's file in a folder; names that begin with `_` are left out.
 *
 * @throws `ContentError`, which lists every problem in every file
 */
export async function readContent(folder = 'content'): Promise<PackFile[]> {
  const names = await readdir(folder);
  const misnamed = names.find((name) => name.endsWith('.yml'));
  if (misnamed) throw new ContentError(`${folder}/${misnamed}: rename it to end in .yaml.`);
  const own = names.filter((name) => /^[^_].*\.yaml$/.test(name)).toSorted();
  const results = await Promise.all(
    own.map(async (name) => {
      const path = `${folder}/${name}`;
      return readPackFile(await readFile(path, 'utf8'), path);
    }),
  );
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  if (problems.length) throw new ContentError(problems.map(problemLine).join('\n'));
  return results.flatMap((result) => ('file' in result ? result.file : []));
}

/** Expected: something for an author to mend. Its message is for people; its stack is not. */
export class ContentError extends Error {}
