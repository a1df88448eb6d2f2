import { basename } from 'node:path';
import { findDoubts, type Surroundings } from './find-doubts.ts';
import { findFaults, type Fault } from './find-faults.ts';
import { packSchema, type PackFile } from './pack-schema.ts';
import { readYaml, type Problem } from './read-yaml.ts';

export { problemLine, type Problem } from './read-yaml.ts';

export type ReadResult =
  | {
      readonly file: PackFile;
      /** What can be published, and should be looked at all the same. */
      readonly doubts: readonly Problem[];
      /** Says of a place in the file what is wrong there. */
      explain(fault: Fault): Problem;
    }
  | { readonly problems: readonly Problem[] };

/**
 * Reads an organization's file.
 *
 * @param source the file's text
 * @param file its name, which problems repeat and the pack's id has to match
 */
export function readPackFile(
  source: string,
  file: string,
  surroundings: Surroundings = {},
): ReadResult {
  const read = readYaml(source, file, packSchema);
  if ('problems' in read) return read;
  const { value, explain } = read;
  const own = findFaults(value);
  const { published: _, ...others } = surroundings;
  // What contradicts itself cannot be shown, and what readers see is held against the page.
  const findings = findDoubts(value, file, own.length ? others : surroundings);
  const faults: Fault[] = [...own, ...findings.filter(({ isFault }) => isFault)];
  const expected = basename(file).replace(/\.yaml$/, '');
  if (value.id !== expected) {
    const message = `is "${value.id}"; write ${expected}, the name of this file`;
    faults.push({ path: ['id'], message });
  }
  if (faults.length) return { problems: faults.map(explain) };
  return { file: value, doubts: findings.map(explain).toSorted(byPlace), explain };
}

/** The order in which problems of one file are told. */
export const byPlace = (one: Problem, other: Problem): number =>
  one.line - other.line || one.column - other.column;
