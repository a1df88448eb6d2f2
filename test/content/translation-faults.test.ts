/** What is wrong with a translation for certain, and what a person should look at. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { readContent } from '../../src/content/read-content.ts';
import { findTranslationDoubts, readGlossary } from '../../src/content/translation-doubts.ts';
import { findTranslationFaults } from '../../src/content/translation-faults.ts';

const faults = (locale: string, source: string, target: string, isRich = false) =>
  findTranslationFaults({ source, target, isRich }, locale);

/** Each with a translation that is held back, and why; and one that is not. */
const table: [
  title: string,
  locale: string,
  source: string,
  wrong: string,
  why: string,
  right: string,
][] = [
  [
    'a lost placeholder',
    'es',
    'About: {0}',
    'Sobre:',
    'has lost the placeholder {0}; put it back as in English',
    'Sobre: {0}',
  ],
  [
    'a placeholder given twice',
    'es',
    'About: {0}',
    'Sobre: {0}{0}',
    'has the placeholder {0}, which its English does not have; take it out',
    'Sobre: {0}',
  ],
  [
    'another telephone number',
    'es',
    'Call (916) 572-0560.',
    'Llame al (916) 572-0561.',
    'has lost the telephone number (916) 572-0560; put it back as in English',
    'Llame al (916) 572-0560.',
  ],
  [
    'another link',
    'es',
    'See [this](https://example.org/a).',
    'Vea [esto](https://example.com/a).',
    'has lost the address https://example.org/a; put it back as in English',
    'Vea [esto](https://example.org/a).',
  ],
  [
    'another number of a law',
    'ru',
    'Resolution 17-29 and 287(g)',
    'Резолюция 17-92 и 287(g)',
    'has lost the number 17-29; put it back as in English',
    'Резолюция 17-29 и 287(g)',
  ],
  [
    'digits that are not searched for',
    'fa-AF',
    'In 2017',
    'در سال ۲۰۱۷',
    'has the digits ۲۰۱۷; write them as 0 to 9',
    'در سال 2017',
  ],
  [
    'a lost paragraph',
    'es',
    'One.\n\nTwo.',
    'Uno. Dos.',
    'has 1 paragraphs, its English 2; make them equal',
    'Uno.\n\nDos.',
  ],
  [
    'a Latin letter in a Russian word',
    'ru',
    'Police',
    'Пoлиция',
    'has "Пoлиция", in letters that ru does not write',
    'Полиция',
  ],
  [
    'Arabic letters that Dari does not write',
    'fa-AF',
    'A person',
    'يک شخص',
    'has the letter ي; Dari writes ی and ک, and has no Pashto letters',
    'یک شخص',
  ],
  [
    'Persian letters that Pashto does not write',
    'ps',
    'A question',
    'گڼه',
    'has the letter گ; Pashto writes ک and ګ',
    'ګڼه',
  ],
  [
    'Russian letters in Ukrainian',
    'uk',
    'We',
    'мы',
    'has the letter ы; these letters are Russian',
    'ми',
  ],
  ['nothing but a blank', 'es', 'Police', '\u200b ', 'is empty; translate it', 'Policía'],
  [
    'Hindi letters in Punjabi',
    'pa',
    'Police',
    'पुलिस',
    'has "पुलिस", in letters that pa does not write',
    'ਪੁਲਿਸ',
  ],
  [
    'a direction mark without its pair',
    'fa-AF',
    'A {0} b',
    'ا \u2066{0} ب',
    'has an invisible direction mark without its pair; take the marks out, numbers are set right for you',
    'ا \u2066{0}\u2069 ب',
  ],
];

for (const [title, locale, source, wrong, why, right] of table) {
  describe(title, () => {
    test('is found', () => assert.ok(faults(locale, source, wrong, true).includes(why)));
    test('and nothing where it is not', () =>
      assert.deepEqual(faults(locale, source, right, true), []));
  });
}

test('marks that authors may not use are found, in texts that may have any', () => {
  const [fault] = faults('es', 'No.', '# No.', true);
  assert.match(fault ?? '', /^uses a heading \(#\)/);
  assert.deepEqual(faults('es', '1. No', '1. No', false), []);
});

describe('what real languages write is no fault', () => {
  for (const [title, locale, source, target] of [
    ['an apostrophe in a Ukrainian word', 'uk', 'Object', 'обʼєкт'],
    ['a lengthened letter', 'ps', 'Migration', 'کډوالـــي'],
    [
      'a full stop of another script after an address',
      'zh-Hans',
      'See https://www.aclu.org.',
      '请访问 https://www.aclu.org。',
    ],
    ['an ordinal in words', 'es', 'The 1st Wednesday', 'El primer miércoles'],
    ['another clock', 'es', 'At 5 pm', 'A las 17:00'],
    ['another dash in a number', 'es', 'Resolution 17-29', 'Resolución 17\u201129'],
    ['a list separator', 'fa-AF', ', ', '، '],
    ['a character of Hong Kong', 'zh-Hant', 'With', '着'],
  ] as const) {
    test(title, () => assert.deepEqual(faults(locale, source, target), []));
  }
});

test('names stay in their own letters', () => {
  assert.deepEqual(faults('ru', 'Communicare-OLE (ICE)', 'организация Communicare-OLE (ICE)'), []);
});

describe('a person is asked to look at', () => {
  const glossary = readGlossary(
    "- en: 'detain'\n  es: 'detener; detienen'\n- en: 'immigration status'\n  es: 'estatus migratorio'\n",
  );
  const doubts = (source: string, target: string) =>
    findTranslationDoubts({ source, target, isRich: false }, 'es', glossary);

  test('a copy of the English', () => {
    assert.deepEqual(doubts('Not yet translated', 'Not yet translated'), [
      'is the same as its English; translate it',
    ]);
    assert.deepEqual(doubts('Communicare-OLE', 'Communicare-OLE'), []);
  });

  test('a term that is not the glossary’s, however it is inflected', () => {
    assert.deepEqual(doubts('They detain you.', 'Le arrestan.'), [
      'does not say "detener; detienen" for "detain"; use one term for one thing',
    ]);
    assert.deepEqual(doubts('They detain you.', 'Lo detienen.'), []);
    assert.deepEqual(doubts('Their immigration status', 'Sus estatus migratorios'), []);
  });

  test('a character that the other Chinese writes', () => {
    const look = (locale: string, target: string) =>
      findTranslationDoubts({ source: 'Police', target, isRich: false }, locale, []);
    assert.deepEqual(look('zh-Hant', '警察局说'), ['has 说, which is rare in zh-Hant']);
    assert.deepEqual(look('zh-Hans', '警察局說'), ['has 說, which is rare in zh-Hans']);
    assert.deepEqual([...look('zh-Hant', '警察局說'), ...look('zh-Hans', '警察局说')], []);
  });

  test('a small number that may have become a word', () => {
    assert.deepEqual(doubts('Senate Bill 54', 'Ley del Senado'), [
      'has lost the number 54, unless it says it in words',
    ]);
  });

  test('a year that its English does not have', () => {
    assert.deepEqual(doubts('In February', 'En febrero de 2026'), [
      'has the number 2026, which its English does not have',
    ]);
  });
});

describe('a glossary that cannot be read is refused in a sentence', () => {
  for (const [title, text, sentence] of [
    ['no YAML', "- en: 'a", /^xliff\/glossary\.yaml cannot be read: /],
    ['no list', 'en: a', /^xliff\/glossary\.yaml: write a list of terms/],
    ['a term without English', "- es: 'a'", /^xliff\/glossary\.yaml: write a list of terms/],
  ] as const) {
    test(title, () => assert.throws(() => readGlossary(text), { message: sentence }));
  }
});

test('every glossary term has a word in every language that has to be complete', async () => {
  const complete = new Set((await readContent()).flatMap((file) => file.complete_in ?? []));
  const glossary = readGlossary(await readFile('xliff/glossary.yaml', 'utf8'));
  assert.ok(glossary.length > 20);
  assert.ok(complete.size > 8);
  for (const entry of glossary) {
    for (const locale of complete) assert.ok(entry[locale], `${entry['en']} in ${locale}`);
  }
});
