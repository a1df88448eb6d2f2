/** The builder's words in its three languages. That none is missing, TypeScript holds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say, words } from '../../src/builder/words/words.ts';

const { en, ...others } = words;
const marks = (text: string) => (text.match(/\{\d\}/g) ?? []).toSorted();
const code = (text: string) =>
  text
    .split('`')
    .filter((_, index) => index % 2)
    .filter((part) => /[<'"#$-]|src/.test(part))
    .toSorted();

for (const [locale, translated] of Object.entries(others)) {
  const pairs = Object.entries(translated).map(
    ([key, text]) => [key, text, en?.[key as keyof typeof en] ?? ''] as const,
  );

  test(`in ${locale} every value has its place`, () => {
    for (const [key, text, english] of pairs) assert.deepEqual(marks(text), marks(english), key);
  });

  test(`in ${locale} code is what it is in English, and each piece of it ends`, () => {
    for (const [key, text, english] of pairs) {
      assert.equal(text.split('`').length % 2, 1, key);
      assert.deepEqual(code(text), code(english), key);
    }
  });

  test(`in ${locale} nothing is left in English, and the page says that no person has reviewed it`, () => {
    const same = pairs.filter(
      ([, text, english]) => text === english && /[a-z]{3} [a-z]/.test(text),
    );
    assert.deepEqual(same, []);
    assert.ok(translated.unreviewed);
  });
}

test('a value stands where the sentence wants it, whatever it holds', () => {
  assert.equal(say('{1} and {0}', '$&', '{0}'), '{0} and $&');
});
