/** The contrast of two colours, by the figures that WCAG and its tools give. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, readHex, toHex } from '../../src/theme/contrast.ts';

for (const [one, other, ratio] of [
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#000', '#fff', 21],
  ['#fff', '#000', 21],
  ['#123456', '#123456', 1],
  ['#ff0000', '#ffffff', 4],
] as const) {
  test(`${one} on ${other} is ${ratio} : 1`, () => {
    assert.equal(Number(contrast(readHex(one), readHex(other)).toFixed(2)), ratio);
  });
}

test('a colour is written as it was read', () => {
  assert.equal(toHex(readHex('#a0b')), '#aa00bb');
  assert.equal(toHex([255, 0, 9.6]), '#ff000a');
});
