import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { array, check, optional, pipe, transform, type InferOutput } from 'valibot';
import { group, text } from './fields.ts';
import { readText } from './read-text.ts';
import { readYaml, type Problem } from './read-yaml.ts';

/** Blanks are the layout's; a saved page has several, and some that do not break. */
export const plainLine = (line: string): string => line.replace(/\s+/g, ' ').trim();

const line = (description: string) => optional(pipe(text(description), transform(plainLine)));

const deviation = pipe(
  group({
    line: line('a line of the published page'),
    shown: line('what the guide shows in its place'),
    also: line('what it shows below that, on a line of its own'),
    why: text('the reason'),
  }),
  check(
    ({ line, shown }) => line !== undefined || shown !== undefined,
    'has an entry that names nothing; write line, shown or both',
  ),
);

/**
 * Where a guide is not its published page: what stands in place of a line; without `shown`, a line that
 * is left out; without `line`, one that the page does not have.
 */
export type Deviation = InferOutput<typeof deviation>;

/** An organization's page as it published it: what its official guide is held against. */
export interface Published {
  /** The path of its text, which problems name. */
  readonly file: string;
  /** Each paragraph, heading and list item, in order. */
  readonly lines: readonly string[];
  readonly deviations: readonly Deviation[];
}

/** What a line of the page is to be in the guide. */
export function expectedFor({ deviations }: Published, line: string): string[] {
  const found = deviations.find((each) => each.line === line);
  if (!found) return [line];
  return [found.shown, found.also].filter((each) => each !== undefined);
}

/** Every line that the guide is to have, in the order of the page; then what only the guide has. */
export function expectedLines(published: Published): string[] {
  const added = published.deviations.filter(({ line }) => line === undefined);
  return [
    ...published.lines.flatMap((line) => expectedFor(published, line)),
    ...added.flatMap(({ shown, also }) => [shown, also].filter((each) => each !== undefined)),
  ];
}

/** The paths of an organization's page and of the deviations from it. */
export const sourcePaths = (path: string): { page: string; deviations: string } => {
  const beginning = `${dirname(path)}/sources/${basename(path, '.yaml')}`;
  return { page: `${beginning}.txt`, deviations: `${beginning}.deviations.yaml` };
};

/**
 * Reads the published page of an organization.
 *
 * @param path the organization's own file
 * @returns no page where it has saved none
 */
export async function readPublished(
  path: string,
): Promise<{ page: Published | undefined } | { problems: readonly Problem[] }> {
  const paths = sourcePaths(path);
  if (!existsSync(paths.page)) return { page: undefined };
  const saved = await readText(paths.page, 'source-file');
  if ('problems' in saved) return saved;
  const lines = saved.text.split('\n').map(plainLine).filter(Boolean);
  const bare = { file: paths.page, lines, deviations: [] };
  if (!existsSync(paths.deviations)) return { page: bare };
  const yaml = await readText(paths.deviations, 'source-file');
  if ('problems' in yaml) return yaml;
  const read = readYaml(
    yaml.text,
    paths.deviations,
    array(deviation, 'is not a list; write a - before each'),
  );
  if ('problems' in read) return read;
  const problems = read.value.flatMap(({ line, shown }, index) => {
    if (line === undefined) return [];
    const at = { rule: 'source-file', path: [index, 'line'] } as const;
    if (!lines.includes(line)) {
      const message = `is no line of ${paths.page}; copy one from there, or take the deviation out`;
      return [read.explain({ ...at, message })];
    }
    if (line !== shown) return [];
    const message = 'is shown as it is; take the deviation out';
    return [read.explain({ ...at, message })];
  });
  return problems.length ? { problems } : { page: { ...bare, deviations: read.value } };
}
