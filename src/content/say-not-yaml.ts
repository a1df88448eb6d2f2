import { isAlias, isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** What is wrong with a file as YAML: a sentence without its full stop, and where the mending begins. */
interface NotYaml {
  readonly offset: number;
  readonly sentence: string;
}

/** Says what the YAML library found in the words of someone who only writes texts. */
export function explainNotYaml(error: YAMLError, document: Document, source: string): NotYaml {
  const { code, message, pos } = error;
  const [offset] = pos;
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  if (code === 'TAB_AS_INDENT' || /^ *\t/.test(source.slice(lineStart))) {
    const sentence = 'This line is indented with a tab; indent with spaces, not with tabs';
    return { offset, sentence };
  }
  if (message.startsWith('Nested mappings are not allowed in compact mappings')) {
    const sentence =
      'This has a second colon, or is indented too far: put text that has a colon in quotes, or line it up with the field above';
    return { offset, sentence };
  }
  const start = startBefore(document, source, offset);
  const quote = start === undefined ? '' : (source[start] as string);
  const isOpen =
    /^Missing closing .quote/.test(message) ||
    // A quote that opens the next text has closed this one.
    (/["']/.test(quote) && source.slice(start, offset).includes('\n'));
  if (start !== undefined && isOpen && /["']/.test(quote)) {
    const sentence = `This text begins with ${quote} and has no closing ${quote}; write one at its end`;
    return { offset: start, sentence };
  }
  if (start !== undefined && message.startsWith('Unexpected scalar at node end')) {
    const sentence = `This text begins with ${quote}, which is a sign of YAML’s own; put all of this text in quotes`;
    return { offset: start, sentence };
  }
  return { offset, sentence: sayNotYaml(message) };
}

/** What the library says to programmers, in other words. */
const others: readonly (readonly [RegExp, string])[] = [
  [
    /^Maximum call stack/,
    'This has lists or groups too deep in each other; write it as in the templates',
  ],
  [
    /^Excessive alias count/,
    'This file has too many aliases (*) of aliases; write the texts where they belong',
  ],
  [
    /^Source contains multiple documents/,
    'This file has a second part, after a line ---; take the line out, or the part',
  ],
];

/** The rest, in the library's words. */
export function sayNotYaml(message: string): string {
  const [, sentence] = others.find(([pattern]) => pattern.test(message)) ?? [];
  if (sentence) return sentence;
  const [what = message] = message.split(/ at line |\n/);
  return `This is not YAML that can be read (${what.trim()}); look at the indentation, and put text that has a colon or a # in quotes`;
}

/** Where the last text or list begins, with a sign of YAML's, that ends before an offset. */
function startBefore(document: Document, source: string, offset: number): number | undefined {
  let found: readonly [number, number] | undefined;
  visit(document, {
    Node(_, node) {
      if (!isScalar(node) && !isAlias(node) && !(isCollection(node) && node.flow)) return;
      const [start, end] = node.range ?? [0, 0];
      const isSign = /[*[{"']/.test(source[start] ?? '');
      if (isSign && start < offset && end <= offset + 1 && end >= (found?.[1] ?? 0)) {
        found = [start, end];
      }
    },
  });
  return found?.[0];
}
