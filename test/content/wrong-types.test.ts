/** Whatever kind of thing stands in a field, an author is told where, what and how to mend it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { stringify } from 'yaml';
import { problemLine, readPackFile } from '../../src/content/read-pack-file.ts';

/** The part of JSON Schema in which content/schema.json is written. */
interface Schema {
  readonly type: 'string' | 'array' | 'object';
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
}

const schema = JSON.parse(await readFile('content/schema.json', 'utf8')) as Schema;
const file = 'content/example.yaml';

/** What is right in a field whose form is its own. */
const right: Readonly<Record<string, string>> = {
  id: 'example',
  verdict: 'no-except',
  about: 'it',
  by: 'it',
  applies_to: 'it',
  applies_not_to: 'it',
  url: 'https://example.org/',
  number: '(530) 405-2815',
  phone: '(530) 405-2815',
  time_zone: 'America/Los_Angeles',
  languages: 'es',
  language: 'en',
  review_by: '2026-03-05',
  pack: 'other',
};
const days = /^(checked|reviewed|date|verified)$/;

/** A file with everything that the schema names. */
function make(of: Schema, name = ''): unknown {
  if (of.type === 'array') {
    const item = make(of.items as Schema, name);
    // A telephone of its own stands in the place of the list of them.
    if (name !== 'items') return [item];
    const { phone, ...others } = item as Record<string, unknown>;
    return [others, { id: 'second', name: 'Text', phone }];
  }
  if (of.type === 'object') {
    if (!of.properties) return { it: 'Text' };
    const fields = Object.entries(of.properties).map(([key, inner]) => [key, make(inner, key)]);
    // A group of resources and what it holds may not share an id.
    return { ...Object.fromEntries(fields), ...(name === 'groups' && { id: 'group' }) } as object;
  }
  return right[name] ?? of.enum?.[0] ?? (days.test(name) ? '2026-02-05' : 'Text');
}

const base = make(schema);
type Path = readonly (string | number)[];

/** Every place in the file, with what the schema says of it. */
function placesIn(value: unknown, of: Schema, path: Path = []): { path: Path; of: Schema }[] {
  const inner = Array.isArray(value)
    ? value.flatMap((each, index) => placesIn(each, of.items as Schema, [...path, index]))
    : typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, each]) =>
          placesIn(each, (of.properties?.[key] ?? of.additionalProperties) as Schema, [
            ...path,
            key,
          ]),
        )
      : [];
  return [{ path, of }, ...inner];
}

const places = placesIn(base, schema);

/** The file with another value in one place, or with nothing there. */
function put(path: Path, value: unknown): string {
  if (!path.length) return stringify(value);
  const copy = structuredClone(base) as Record<string | number, unknown>;
  let holder = copy;
  for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
  const last = path.at(-1) as string;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return stringify(copy);
}

/** What the author reads, each of it a place in the file and a sentence with its mend. */
function told(yaml: string): string[] {
  const read = readPackFile(yaml, file);
  const lines = 'problems' in read ? read.problems.map(problemLine) : [];
  const most = yaml.split('\n').length;
  for (const line of lines) {
    const [, at] = line.match(/^content\/example\.yaml:(\d+):\d+: [^\n]+; \w[^\n]+\.$/) ?? [];
    assert.ok(at && Number(at) <= most, line);
    assert.doesNotMatch(line, /undefined|\[object|NaN|Error\b|Expected|Invalid/);
  }
  return lines;
}

const nested = (depth: number): unknown => (depth ? [nested(depth - 1)] : 'x');
const kinds: Readonly<Record<string, unknown>> = {
  nothing: null,
  'a number': 5,
  'a large number': 1e21,
  'a truth value': true,
  'an empty text': '',
  'a text': 'Some words: of a text',
  'an empty list': [],
  'a list of texts': ['x'],
  'a list of nothing': [null],
  'an empty group': {},
  'a group of others': { x: 1 },
  'a day': new Date('2026-02-05T00:00:00Z'),
  'lists in lists': nested(60),
};

/** What one kind of thing is right for. */
const isRight = (kind: string, { type, items, enum: choices }: Schema, name: unknown) =>
  (kind === 'a text' && type === 'string' && !choices && !(String(name) in right)) ||
  (kind === 'a day' && type === 'string' && !choices && !(String(name) in right)) ||
  (kind === 'a list of texts' && items?.type === 'string' && !items.enum);

test('a file with every field there is can be read', () => {
  assert.deepEqual(told(stringify(base)), []);
  assert.ok(places.length > 90, String(places.length));
});

for (const [kind, value] of Object.entries(kinds)) {
  test(`${kind} in the place of any field is said, with its line and how to mend it`, () => {
    for (const { path, of } of places) {
      const name = path.findLast((key) => typeof key === 'string');
      const lines = told(put(path, value));
      if (isRight(kind, of, name) || (days.test(String(name)) && kind === 'a day')) continue;
      assert.ok(lines.length, `${path.join('.')}: ${kind} is not refused`);
      if (name === undefined) continue;
      assert.ok(
        lines.some((line) => line.includes(`"${name}"`)) || / group/.test(kind),
        `${path.join('.')}: ${lines.join('\n')}`,
      );
    }
  });
}

describe('a field', () => {
  test('that has to be there and is not, is named', () => {
    for (const { path, of } of places) {
      for (const field of of.required ?? []) {
        const lines = told(put([...path, field], undefined));
        assert.ok(
          lines.some((line) => line.includes(`"${field}" is missing; add it and write `)),
          `${[...path, field].join('.')}: ${lines.join('\n')}`,
        );
      }
    }
  });

  test('that is none of ours is named, wherever it stands', () => {
    for (const { path, of } of places) {
      if (!of.properties) continue;
      for (const field of ['x', '__proto__x', 'constructor', 'toString', '0', 'Title']) {
        const lines = told(put([...path, field], 'Text'));
        assert.ok(
          lines.some((line) =>
            line.includes(`"${field}" is not a field here; write only the fields `),
          ),
          `${[...path, field].join('.')}: ${lines.join('\n')}`,
        );
      }
    }
  });
});
