/** What tools know of the elements: the manifest, VS Code's data and React's types, of one source. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readTokens } from '../../src/cli/read-tokens.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes: readonly Described[];
  readonly members: readonly (Described & { readonly privacy?: string })[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly { readonly kind: string; readonly name: string }[];
}

const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as unknown;
const { modules } = (await readJson('lib/custom-elements.json')) as { modules: Module[] };
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const tokens = readTokens(await readFile('src/theme/tokens.styles.ts', 'utf8'));
const names = (described: readonly Described[]) => described.map(({ name }) => name);

test('the manifest has every element, with the file that registers it', () => {
  const tags = elements.map(({ tagName }) => tagName as string);
  assert.deepEqual(tags, ['rights-faq', 'rights-guide', 'rights-resources', 'rights-statements']);
  const registered = modules.flatMap(({ path, exports }) =>
    exports
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name }) => [name, path]),
  );
  assert.deepEqual(
    registered,
    tags.map((tag) => [tag, `lib/npm/${tag}.js`]),
  );
});

for (const element of elements) {
  test(`<${element.tagName}>: everything is described, and nothing private is shown`, () => {
    const { attributes, members, slots, cssParts, cssProperties } = element;
    for (const described of [element, ...attributes, ...members, ...slots, ...cssParts]) {
      assert.ok(described.description, described.name);
    }
    assert.deepEqual(
      names(members).filter((name) => name.startsWith('_')),
      [],
    );
    assert.ok(names(members).includes('view'));
    assert.ok(attributes.every(({ type }) => type?.text));
    assert.deepEqual(names(cssProperties), names(tokens));
  });
}

test('every file that the manifest names is there', async () => {
  await Promise.all(modules.map(({ path }) => readFile(path)));
});

test('React’s types know every attribute', async () => {
  const types = await readFile('src/npm/react.ts', 'utf8');
  for (const name of new Set(elements.flatMap(({ attributes }) => names(attributes)))) {
    // HTML’s own.
    if (name === 'lang') continue;
    assert.match(types, new RegExp(`^  '?${name}'?\\?: `, 'm'));
  }
});

test('an editor completes every tag, attribute, token and part', async () => {
  const html = (await readJson('lib/vscode.html-custom-data.json')) as {
    tags: { name: string; attributes: Described[] }[];
  };
  assert.deepEqual(
    html.tags.map(({ name, attributes }) => [name, names(attributes)]),
    elements.map(({ tagName, attributes }) => [tagName, names(attributes)]),
  );
  const css = (await readJson('lib/vscode.css-custom-data.json')) as {
    properties: Described[];
    pseudoElements: Described[];
  };
  assert.deepEqual(names(css.properties), names(tokens));
  const parts = new Set(elements.flatMap(({ cssParts }) => names(cssParts)));
  assert.deepEqual(
    new Set(names(css.pseudoElements)),
    new Set([...parts].map((part) => `::part(${part})`)),
  );
});
