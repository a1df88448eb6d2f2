import { readFile } from 'node:fs/promises';
import type { Problem } from './read-yaml.ts';
import type { Rule } from './rules.ts';

/** How many bytes a file may have: a hundred times what the largest guide that we know of has. */
const most = 4_000_000;

/**
 * Reads a file that an author saved. In another encoding than UTF-8 its letters would reach readers
 * broken. A text in UTF-16 without its mark can be read as UTF-8, and has a NUL beside every letter.
 *
 * @param rule what a file that cannot be read offends
 */
export async function readText(
  path: string,
  rule: Rule,
): Promise<{ text: string } | { problems: readonly Problem[] }> {
  const problem = (sentence: string) => ({
    problems: [{ file: path, line: 1, column: 1, sentence, rule }],
  });
  let bytes;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return problem(
      code === 'ENOENT'
        ? 'This is a link to a file that is gone; bring the file back, or delete the link'
        : `This file cannot be read (${code}); look whether you may open it`,
    );
  }
  if (bytes.length > most) {
    return problem(
      `This file has more than ${most / 1e6} MB, and no reader could load it; look whether it is the right one, or make several guides of it`,
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { text };
  } catch {
    // It is told below, as the other.
  }
  return problem(
    'This file is not saved as UTF-8, and its letters would be broken; save it as UTF-8, which most editors offer beside the file’s name',
  );
}
