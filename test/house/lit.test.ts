/** The script has a small form of Lit (src/small-lit), so no source may use what that has not. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const sources = await Promise.all(
  globSync('src/{elements,theme}/*.ts').map(async (path) => ({
    path,
    // What goes to the console is no template.
    text: (await readFile(path, 'utf8')).replace(/say\(.*/g, ''),
  })),
);

for (const [what, pattern] of [
  ['directives', /from 'lit\/|from 'lit-html\/|directive/],
  ['SVG and MathML templates', /\b(svg|mathml)`/],
  ['?attribute bindings', /\s\?[\w-]+=\$/],
  ['attributes of which a value is a part, or in quotes', /\s[.@]?[\w-]+=["'][^"'`]*\$\{/],
  ['bindings in the place of attributes', /<[\w-]+(\s+[\w-]+(="[^"]*")?)*\s+\$\{/],
  ['elements whose text is raw', /<(script|style|textarea|title)\b/],
  ['comments in templates', /<!--/],
  ['listeners that need a `this`', /\s@\w+=\$\{(?!\()/],
  [
    'reflected, converted or internal properties',
    /\b(reflect|converter|useDefault|state|type|hasChanged|noAccessor): /,
  ],
  ['decorators', /^\s*@\w+\(/m],
  ['interpolated styles', /css`[^`]*\$\{/],
  ['values that ask to be left alone', /\bnoChange\b/],
  ['memory of what a property was before', /\bchanged\.(?!has\()/],
  [
    'hooks',
    /\b(shouldUpdate|firstUpdated|scheduleUpdate|performUpdate|addInitializer|removeController|getPropertyDescriptor|createRenderRoot|finalizeStyles)\(|\b(isUpdatePending|shadowRootOptions|elementStyles|elementProperties|renderBefore|renderOptions)\b/,
  ],
] as const) {
  test(`no element uses Lit’s ${what}, which the script does not have`, () => {
    assert.deepEqual(
      sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path),
      [],
    );
  });
}

test('elements take from Lit only what the script has', async () => {
  const has = [
    ...(await readFile('src/small-lit/index.ts', 'utf8')).matchAll(/export \{ (.+?) \}/g),
  ]
    .flatMap(([, names = '']) => names.split(', '))
    .toSorted();
  const used = sources.flatMap(({ text }) =>
    [...text.matchAll(/^import \{ ([^}]+) \} from 'lit';/gm)].flatMap(([, names = '']) =>
      names.split(', ').filter((name) => !name.startsWith('type ')),
    ),
  );
  assert.deepEqual([...new Set(used)].toSorted(), has);
});

test('every controller knows when its element comes and goes, which the script does not ask', () => {
  const controllers = sources.filter(({ text }) => text.includes('implements ReactiveController'));
  assert.ok(controllers.length > 1);
  for (const { path, text } of controllers) {
    assert.match(text, /^ {2}hostConnected\(/m, path);
    assert.match(text, /^ {2}hostDisconnected\(/m, path);
  }
});

test('a value after a = stands in a tag', () => {
  const texts = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/html`([^`]*)`/g)].map(([, template]) => ({
      path,
      template: template ?? '',
    })),
  );
  assert.ok(texts.length > 20);
  const odd = texts.filter(({ template }) => />[^<]*=\$\{/.test(template.replaceAll('=>', '')));
  assert.deepEqual(odd, []);
});

test('no template sets a property whose name the build shortens', async () => {
  const config = await readFile('rollup.config.mjs', 'utf8');
  const inner = new RegExp(config.match(/const inner =\s+\/(.+)\/;/)?.[1] as string);
  assert.ok(inner.test('hostConnected') && inner.test('requestUpdate') && !inner.test(''));
  const set = sources.flatMap(({ text }) =>
    [...text.matchAll(/\s[.@]([A-Za-z_]+)=\$\{/g)].map(([, name]) => name as string),
  );
  assert.ok(set.includes('isReturning'));
  assert.deepEqual(
    set.filter((name) => inner.test(name)),
    [],
  );
});
