import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseRichText } from '../../src/content/parse-rich-text.ts';

describe('text that the guide does not show is refused with what to write instead:', () => {
  for (const [name, text] of [
    ['italics', 'so *very* sure'],
    ['an image', '![a](https://example.org/a.png)'],
    ['code', 'write `this`'],
    ['a quotation', '> they said'],
    ['a line', 'a\n\n---\n\nb'],
    ['a list in a list', '- a\n  - b'],
    ['a link with a relative address', '[here](/help)'],
    ['a link without a scheme', '[here](www.example.org)'],
    ['HTML that hides', 'a <!-- b --> c'],
    ['a script', '<script>alert(1)</script>'],
    ['a line break', 'one  \ntwo'],
    ['a link without words', '[](https://example.org)'],
    ['a number that would be counted', '1986. That year Congress acted.'],
  ] as const) {
    test(name, () => {
      const result = parseRichText(text);
      assert.ok('problem' in result, JSON.stringify(result));
      assert.match(result.problem, /^(uses|links to|has|begins) .*; (use|write|begin) /);
    });
  }
});

test('paragraphs, lists, bold and links are read', () => {
  assert.deepEqual(
    parseRichText(
      'One **bold** word\nand [a link](https://example.org).\n\n- a\n- b\n\n1. first\n2. second',
    ),
    {
      nodes: [
        {
          p: [
            'One ',
            { b: ['bold'] },
            ' word and ',
            { a: ['a link'], href: 'https://example.org/' },
            '.',
          ],
        },
        { ul: [['a'], ['b']] },
        { ol: [['first'], ['second']] },
      ],
    },
  );
});

test('a telephone number in a text can be pressed, its words unchanged', () => {
  assert.deepEqual(parseRichText('Call (530) 405-2815, ext. 2893.'), {
    nodes: [
      {
        p: ['Call ', { a: ['(530) 405-2815, ext. 2893'], href: 'tel:+15304052815,2893' }, '.'],
      },
    ],
  });
});
