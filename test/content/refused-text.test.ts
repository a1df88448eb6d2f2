/** What no reader would see as it was meant, or would bring a program down, is refused in a sentence. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findLetterFault } from '../../src/content/find-letter-fault.ts';
import { parseRichText } from '../../src/content/parse-rich-text.ts';
import { problemLine, readPackFile } from '../../src/content/read-pack-file.ts';
import { readXliff, XliffError } from '../../src/content/xliff.ts';
import { safeUrl } from '../../src/model/safe-url.ts';
import { checkView } from '../../src/reader/check-view.ts';
import { everything } from '../support/scope.ts';

const file = 'content/west-sacramento.yaml';
const source = await readFile(file, 'utf8');
const runs = (count: number) => ({ numRuns: everything ? count * 20 : count });

function said(yaml: string): string[] {
  const read = readPackFile(yaml, file);
  return 'problems' in read ? read.problems.map(problemLine) : [];
}

const isSentence = /^content\/west-sacramento\.yaml:\d+:\d+: [^]+; [^]+\.$/;
const title = (text: string) => source.replace('title: Immigration', () => `title: ${text}`);

describe('an author is told in one sentence of', () => {
  const bomb = [...'bcdefghi']
    .map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
    .join('\n');
  const nested = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);
  for (const [what, yaml, sentence] of [
    [
      'an override of direction',
      title('"call \\u202e119"'),
      /U\+202E, an invisible mark that turns/,
    ],
    [
      'a mark that turns a number around',
      title('"\\u20671-2\\u2069"'),
      /U\+2067, .* reads as another/,
    ],
    ['a mark of direction that stays open', title('"a \\u2066b"'), /without its pair/],
    ['half a letter', title('"\\ud800"'), /U\+D800, which is no whole letter/],
    ['NUL', title('"a\\0"'), /U\+0000, an invisible control character/],
    ['a letter that was lost', title('a\ufffdb'), /where a letter was lost/],
    ['a sign of one font', title('"\\uf0b7 a"'), /U\+F0B7, a sign of one font only/],
    ['a hundred marks on a letter', title(`a${'\u0301'.repeat(100)}`), /more than 30 marks/],
    ['a text of two megabytes', title('x'.repeat(2_000_000)), /2000000 letters/],
    ['lists 100,000 deep', nested('[', ']'), /too deep in each other/],
    ['aliases of aliases of aliases', `a: &a [x]\n${bomb}`, /too many aliases/],
    ['a second document', `${source}\n---\na: b`, /second part, after a line ---/],
    ['a field without a name', `${source}\n? [a]\n: b`, /has no name; write/],
    [
      'a name of programs',
      source.replace('agencies:', 'agencies:\n  constructor: X'),
      /choose another/,
    ],
    ['a field that every object has', `${source}\ntoString: x`, /"toString" is not a field/],
    ['a field named __proto__', `${source}\n__proto__: {id: x}`, /"__proto__" is not a field/],
  ] as const) {
    test(what, () => {
      const lines = said(yaml);
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0] as string, isSentence);
      assert.match(lines[0] as string, sentence);
    });
  }

  for (const [what, text] of [
    ['lists in lists', '- '.repeat(10_000)],
    ['lists in lists with blanks between', `${`-${' '.repeat(2000)}`.repeat(7)}a`],
    ['bold in bold', `${'**'.repeat(5000)}a${'**'.repeat(5000)}`],
    ['bold in bold with words between', `${'**a '.repeat(50)}b${' a**'.repeat(50)}`],
    ['quotations in quotations', '>'.repeat(10_000)],
  ] as const) {
    test(`${what} without end, at once`, () => {
      const parsed = parseRichText(text);
      assert.ok('problem' in parsed);
      assert.match(parsed.problem, /^(has|uses) .*; \w+/);
    });
  }
});

test('what languages write with is no fault: joiners, marks of direction, emoji, flags', () => {
  for (const text of [
    'می\u200cخواهم',
    '\u200f287(g)\u200e',
    '(\u2066WSPD\u2069)',
    '👨‍👩‍👧',
    '🏴\u{e0067}\u{e0062}\u{e007f}',
    'ខ្មែរ',
  ]) {
    assert.equal(findLetterFault(text), undefined, text);
  }
});

describe('a translator’s file is refused in a sentence', () => {
  const xliff = (text: string) =>
    `<xliff version="1.2"><file><body><trans-unit id="a"><source>${text}</source></trans-unit></body></file></xliff>`;
  for (const [what, xml, sentence] of [
    ['with entities of entities', `<!DOCTYPE x [<!ENTITY a "b">]>${xliff('&a;')}`, /document type/],
    ['with elements 100,000 deep', xliff(`${'<g>'.repeat(1e5)}${'</g>'.repeat(1e5)}`), /too deep/],
    ['that has no end', 'x'.repeat(4_000_001), /million letters/],
    ['that is cut off', '<xliff', /cannot|can be read/],
  ] as const) {
    test(what, () => {
      assert.throws(
        () => readXliff(xml),
        (error) =>
          error instanceof XliffError && sentence.test(error.message) && /; /.test(error.message),
      );
    });
  }
});

describe('whatever stands there,', () => {
  const letters = fc.string({ unit: 'binary', maxLength: 200 });
  const marks = fc
    .array(
      fc.constantFrom(
        '*',
        '**',
        '_',
        '[',
        '](',
        ')',
        '<',
        '>',
        '- ',
        '1. ',
        '\n',
        '\n\n',
        '`',
        '!',
        'a',
        ' ',
        '\\',
        '&#58;',
        'https://',
        'javascript:',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  test('an answer is read, or refused in a sentence; its links are of the schemes we name', () => {
    fc.assert(
      fc.property(fc.oneof(letters, marks), (text) => {
        const parsed = parseRichText(text);
        if ('problem' in parsed) return assert.match(parsed.problem, /^\w[^]*; \w/);
        JSON.stringify(parsed.nodes, (key, value: unknown) => {
          if (key === 'href') assert.equal(safeUrl(value as string), value);
          else if (key && !/^\d+$/.test(key)) assert.match(key, /^(p|ul|ol|b|a)$/);
          return value;
        });
      }),
      runs(300),
    );
  });

  test('an answer of plain words is those words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+( [a-z]+){0,8}$/), (text) =>
        assert.deepEqual(parseRichText(text), { nodes: [{ p: [text] }] }),
      ),
      runs(100),
    );
  });

  test('an address leads nowhere else than a browser would go, by a scheme that we name', () => {
    fc.assert(
      fc.property(fc.oneof(letters, fc.webUrl(), marks), (text) => {
        const href = safeUrl(text);
        if (href === undefined) return;
        assert.equal(new URL(text).href, href);
        assert.match(href, /^(https?|mailto|tel):/);
      }),
      runs(500),
    );
  });

  test('a file is a guide or problems with a line and a sentence', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          letters,
          fc.json(),
          letters.map((text) => title(JSON.stringify(text))),
        ),
        (yaml) => {
          for (const line of said(yaml))
            assert.match(line, /^content\/west-sacramento\.yaml:\d+:\d+: [^]+\.$/);
        },
      ),
      runs(60),
    );
  });

  test('a view from elsewhere is a view, or refused in a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(letters, fc.json()), (text) =>
        assert.throws(() => checkView(text, 'https://a.org/'), /^Error: .+[;.] ?/),
      ),
      runs(200),
    );
  });

  test('a translator’s file is read, or refused in a sentence', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          letters,
          letters.map((text) => `<xliff version="1.2"><file>${text}</file></xliff>`),
        ),
        (xml) => {
          try {
            readXliff(xml);
          } catch (error) {
            assert.ok(error instanceof XliffError, String(error));
          }
        },
      ),
      runs(200),
    );
  });
});
