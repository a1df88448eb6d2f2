import { readFile } from 'node:fs/promises';
import type { Problem } from './read-yaml.ts';
import type { Rule } from './rules.ts';

/**
 * Reads a file that an author saved. In another encoding than UTF-8 its letters would reach readers
 * broken. A text in UTF-16 without its mark can be read as UTF-8, and has a NUL beside every letter.
 *
 * @param rule what a file in another encoding offends
 */
export async function readText(
  path: string,
  rule: Rule,
): Promise<{ text: string } | { problems: readonly Problem[] }> {
  const bytes = await readFile(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { text };
  } catch {
    // It is told below, as the other.
  }
  const sentence =
    'This file is not saved as UTF-8, and its letters would be broken; save it as UTF-8, which most editors offer beside the file’s name';
  return { problems: [{ file: path, line: 1, column: 1, sentence, rule }] };
}
