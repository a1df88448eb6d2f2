import { readdir } from 'node:fs/promises';
import { distinct, guideReader, type GuideFile } from './read-guide-file.ts';
import { problemLine } from './read-pack-file.ts';

/** The paths of every organization's file in a folder; names that begin with a `_` or a dot are left out, as those that editors make. */
export async function listContent(folder = 'content'): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const misnamed = names.find((name) => name.endsWith('.yml'));
  if (misnamed) throw new ContentError(`${folder}/${misnamed}: rename it to end in .yaml.`);
  const files = names.filter((name) => /^[a-z0-9].*\.yaml$/i.test(name));
  if (!files.length) {
    throw new ContentError(
      `There is no guide in ${folder}/ here; begin one with npx rights-guide new my-town.`,
    );
  }
  return files.toSorted().map((name) => `${folder}/${name}`);
}

/**
 * Reads every organization's file in a folder, with what it includes.
 *
 * @throws `ContentError`, which lists every problem in every file
 */
export async function readContent(folder = 'content'): Promise<GuideFile[]> {
  const paths = await listContent(folder);
  const results = await Promise.all(paths.map(guideReader()));
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  if (problems.length) throw new ContentError(distinct(problems).map(problemLine).join('\n'));
  return results.flatMap((result) => ('file' in result ? result.file : []));
}

/** Expected: something for an author to mend. Its message is for people; its stack is not. */
export class ContentError extends Error {}
