import { readdir, readFile } from 'node:fs/promises';
import type { Pack } from '../model/pack.ts';
import { problemLine, readPack } from './read-pack.ts';

/**
 * Reads every organization's file in a folder; names that begin with `_` are left out.
 *
 * @throws `ContentError`, which lists every problem in every file
 */
export async function readContent(folder = 'content'): Promise<Pack[]> {
  const names = await readdir(folder);
  const misnamed = names.find((name) => name.endsWith('.yml'));
  if (misnamed) throw new ContentError(`${folder}/${misnamed}: rename it to end in .yaml.`);
  const files = names.filter((name) => /^[^_].*\.yaml$/.test(name)).toSorted();
  const results = await Promise.all(
    files.map(async (name) => {
      const file = `${folder}/${name}`;
      return readPack(await readFile(file, 'utf8'), file);
    }),
  );
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  if (problems.length) throw new ContentError(problems.map(problemLine).join('\n'));
  return results.flatMap((result) => ('pack' in result ? result.pack : []));
}

/** Expected: something for an author to mend. Its message is for people; its stack is not. */
export class ContentError extends Error {}
