/** The script leaves out what of Lit no element uses (rollup.trim-lit.mjs), so no source may use it. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const sources = await Promise.all(
  globSync('src/{elements,theme}/*.ts').map(async (path) => ({
    path,
    text: (await readFile(path, 'utf8')).replace(/="[^"]*"/g, '=""'),
  })),
);

for (const [what, pattern] of [
  ['directives', /from 'lit\/|from 'lit-html\/|directive/],
  ['SVG and MathML templates', /\b(svg|mathml)`/],
  ['?attribute bindings', /\s\?[\w-]+=\$/],
  ['bindings in the place of attributes', /<[\w-]+[^<>`]*\s\$\{/],
  ['elements whose text is raw', /<(script|style|textarea|title)\b/],
  ['comments in templates', /<!--/],
  ['reflected, converted or internal properties', /\b(reflect|converter|useDefault|state|type): /],
  ['decorators', /^\s*@\w+\(/m],
  ['interpolated styles', /css`[^`]*\$\{/],
  ['values that ask to be left alone', /\bnoChange\b/],
  ['options without accessors', /\bnoAccessor\b/],
  [
    'hooks',
    /\b(shouldUpdate|firstUpdated|scheduleUpdate|addInitializer|removeController|getPropertyDescriptor|createRenderRoot|finalizeStyles)\(|\b(shadowRootOptions|elementStyles|elementProperties|renderBefore)\b/,
  ],
] as const) {
  test(`no element uses Lit’s ${what}, which the script does not have`, () => {
    assert.deepEqual(
      sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path),
      [],
    );
  });
}

test('every controller knows when its element comes and goes, which the script does not ask', () => {
  const controllers = sources.filter(({ text }) => text.includes('implements ReactiveController'));
  assert.ok(controllers.length > 1);
  for (const { path, text } of controllers) {
    assert.match(text, /^ {2}hostConnected\(/m, path);
    assert.match(text, /^ {2}hostDisconnected\(/m, path);
  }
});

test('every element has the properties of all, which the script takes for granted', () => {
  const declaring = sources.flatMap(({ path, text }) => {
    const [, value] =
      text.match(/static override properties = (\{\s*(?:\.\.\.GuideElement)?)/) ?? [];
    return value ? [[path.replaceAll('\\', '/').split('/').at(-1), value.includes('...')]] : [];
  });
  assert.deepEqual(declaring, [
    ['guide-element.ts', false],
    ['rights-guide.ts', true],
  ]);
});

test('templates hold values in double quotes or bare, and no < or > but a tag’s', () => {
  const texts = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/html`([^`]*)`/g)].map(([, template]) => ({
      path,
      template: template ?? '',
    })),
  );
  assert.ok(texts.length > 20);
  const odd = texts.filter(({ template }) => /='[^']*\$\{|[<>]=|&[lg]t;/.test(template));
  assert.deepEqual(odd, []);
});

test('no template sets a property whose name the build shortens', async () => {
  const config = await readFile('rollup.config.mjs', 'utf8');
  const inner = new RegExp(config.match(/const inner =\s+\/(.+)\/;/)?.[1] as string);
  assert.ok(inner.test('hostConnected'));
  const set = sources.flatMap(({ text }) =>
    [...text.matchAll(/\s[.@]([A-Za-z_]+)=\$\{/g)].map(([, name]) => name as string),
  );
  assert.ok(set.includes('isReturning'));
  assert.deepEqual(
    set.filter((name) => inner.test(name)),
    [],
  );
});
