/** Data goes into a script, and comes out of it as it was. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { scriptsOf } from '../../src/publish/scripts.ts';
import { toLiteral } from '../../src/publish/to-literal.ts';

const evaluate = (code: string): unknown =>
  JSON.parse(runInNewContext(`JSON.stringify(${code})`) as string);

for (const [title, data] of [
  ['markup', '</script><script>alert(1)</script><!-- '],
  ['quotes, backslashes and line ends', `'"\`\${x}\\ \n\r\t\u2028\u2029\0`],
  ['letters of every script', 'ਪੰਜਾਬੀ دری 繁體中文 español 𐍈'],
  ['half a letter', 'a\ud800b'],
  ['names that are no names', { 'fa-AF': 1, '': 2, '1': 3, 'a b': 4, class: 5, ünï: 6 }],
  ['nothing, truth and numbers', [null, true, false, 0, -1.5, 1e21, []]],
  ['the marker of the engine', 'RIGHTS_GUIDE_BUNDLE'],
] as const) {
  test(`${title} stay what they are, in ASCII`, () => {
    const code = toLiteral(data);
    assert.match(code, /^[\x20-\x7e]*$/);
    assert.doesNotMatch(code, /<[/!]/);
    assert.deepEqual(evaluate(code), data);
  });
}

test('a field called __proto__ is a field like any other', () => {
  const data = JSON.parse('{"__proto__":{"a":1}}') as object;
  assert.deepEqual(Object.keys(runInNewContext(`(${toLiteral(data)})`) as object), ['__proto__']);
});

test('fields without a value are left out', () => {
  assert.equal(toLiteral({ a: undefined, b: 1 }), '{b:1}');
});

test('an engine that has no one place for a bundle is refused', () => {
  const guide = { view: { id: 'x' }, languages: new Map(), reviewed: new Set(), faults: [] };
  for (const engine of ['', 'RIGHTS_GUIDE_BUNDLE RIGHTS_GUIDE_BUNDLE']) {
    assert.throws(
      () =>
        scriptsOf(guide as unknown as Parameters<typeof scriptsOf>[0], {
          engine,
          reader: '',
          frame: '',
        }),
      /times, not once/,
    );
  }
});
