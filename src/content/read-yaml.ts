import { safeParse, type GenericSchema, type InferOutput } from 'valibot';
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Fault } from './find-faults.ts';
import type { Rule } from './rules.ts';
import { explainNotYaml, sayNotYaml } from './say-not-yaml.ts';

/** Something in an author's file to mend or to look at. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** What is wrong and how to mend it, in one sentence without its full stop. */
  readonly sentence: string;
  readonly rule: Rule;
}

/** `content/x.yaml:12:9: "verdict" is "maybe"; write yes or no.`, which editors and terminals link. */
export const problemLine = ({ file, line, column, sentence }: Problem): string =>
  `${file}:${line}:${column}: ${sentence}.`;

export type YamlResult<T> =
  | {
      readonly value: T;
      /** Says where a fault of the value stands in the file. */
      readonly explain: (fault: Fault) => Problem;
    }
  | { readonly problems: readonly Problem[] };

/**
 * Reads a file that an author wrote. YAML's core schema is used, so a bare `no` stays the word it is.
 *
 * @param source the file's text
 * @param file its name, which problems repeat
 */
export function readYaml<const T extends GenericSchema>(
  source: string,
  file: string,
  schema: T,
): YamlResult<InferOutput<T>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, schema: 'core' });
  const problem = (rule: Rule, offset: number, sentence: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), sentence, rule };
  };

  const [notYaml] = [...document.errors, ...document.warnings];
  if (notYaml) {
    const { offset, sentence } = explainNotYaml(notYaml, document, source);
    return { problems: [problem('yaml', offset, sentence)] };
  }

  const nameless = findNameless(document);
  if (nameless !== undefined) {
    const sentence = 'This field has no name; write its name before the colon';
    return { problems: [problem('yaml', nameless, sentence)] };
  }

  const cut = findCutText(document);
  if (cut.length) return { problems: cut.map((offset) => problem('cut-text', offset, sayCut)) };

  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const sentence = sayNotYaml((error as Error).message);
    return { problems: [problem('yaml', offsetOfAlias(document), sentence)] };
  }
  const explain = ({ path, message, rule = 'consistency' }: Fault): Problem => {
    const name = path.findLast((key) => typeof key === 'string');
    return problem(rule, offsetOf(document, path), `${name ? `"${name}"` : 'The file'} ${message}`);
  };
  const parsed = safeParse(schema, data);
  if (parsed.success) return { value: parsed.output, explain };
  return {
    problems: parsed.issues.map(({ path = [], message }) =>
      explain({ rule: 'field', path: path.map(({ key }) => key as string | number), message }),
    ),
  };
}

const sayCut =
  'This text is cut off at a #, which begins a comment in YAML; put the text in quotes, or the comment on a line of its own';

/** Where the first field stands whose name is no word: nothing, a list or a group. */
function findNameless(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (isAlias(key) || (isScalar(key) && key.value !== null)) return undefined;
      offset = (key as Node | null)?.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Where unquoted texts stand that are followed by a comment, which may have been meant as text. */
function findCutText(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Scalar(_, { type, comment, range }) {
      if (type === 'PLAIN' && comment) offsets.push(range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** Where the first alias (`*name`) stands that cannot be followed. */
function offsetOfAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document)) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Where the value at a path starts, or the key of an unknown field, or the nearest thing around it. */
function offsetOf(document: Document, path: readonly unknown[]): number {
  let node = document.contents as Node | null | undefined;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === key) : undefined;
    const next = node.get(key, true) as Node | undefined;
    const range = next?.range ?? (pair?.key as Node | undefined)?.range;
    if (!range) break;
    offset = range[0];
    node = next;
  }
  return offset;
}
