/** No reader sees a translation of another English than today's. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { buildGuide } from '../../src/content/build-guide.ts';
import type { PackFile } from '../../src/content/pack-schema.ts';
import { readContent } from '../../src/content/read-content.ts';
import {
  currentTranslation,
  readTranslations,
  updateUnits,
} from '../../src/content/translations.ts';
import { writeXliff } from '../../src/content/write-xliff.ts';
import { hashOf, readXliff, type TransUnit } from '../../src/content/xliff.ts';

const [file] = (await readContent()).filter(({ id }) => id === 'west-sacramento') as [PackFile];
const locales = file.complete_in ?? [];

const unit: TransUnit = {
  id: 'faq.a.question',
  source: 'May I?',
  note: 'Question',
  target: '¿Puedo?',
  state: 'needs-review-translation',
  approved: false,
  hash: hashOf('May I?'),
};

describe('a translation is shown to no reader', () => {
  for (const [title, english, translated, offers] of [
    ['whose English has changed by one word', 'May we?', unit, true],
    ['that is empty', 'May I?', { ...unit, target: '' }, true],
    ['that waits to be adapted', 'May I?', { ...unit, state: 'needs-adaptation' as const }, true],
    [
      'that no person has reviewed, where the organization does not offer that',
      'May I?',
      unit,
      false,
    ],
    ['that is final but approved by no one', 'May I?', { ...unit, state: 'final' as const }, false],
    ['that is not there', 'May I?', undefined, true],
  ] as const) {
    test(title, () => {
      assert.equal(currentTranslation(english, translated, offers), undefined);
    });
  }
});

test('a reviewed translation is shown as reviewed', () => {
  const reviewed = {
    ...unit,
    state: 'final' as const,
    approved: true,
    reviewed: hashOf(unit.target),
  };
  assert.deepEqual(currentTranslation('May I?', reviewed, false), {
    target: '¿Puedo?',
    isReviewed: true,
  });
});

test('changing one English word turns that question English in every language, with the notice', async () => {
  const changed = structuredClone(file);
  const [question] = changed.faq.questions as [PackFile['faq']['questions'][0]];
  question.answer = question.answer.replace('federal', 'national');
  const { languages } = await buildGuide(changed, '2026-01-01');
  for (const locale of locales) {
    const view = languages.get(locale);
    assert.ok(view);
    const [first, second] = view.faq.questions;
    assert.equal(first?.locale, 'en');
    assert.equal(first?.question, question.question);
    assert.equal(first?.verdict?.word, 'No');
    assert.equal(first?.about, 'About: West Sacramento Police Department');
    assert.equal(second?.locale, undefined);
    assert.equal(view.notices?.length, 2);
  }
});

test('an answer taken back is so in every language at once, with its question and its reason in what is there', async () => {
  const changed = structuredClone(file);
  const [question] = changed.faq.questions as [PackFile['faq']['questions'][0]];
  question.withdrawn = { date: '2026-01-01', reason: 'The law has changed.' };
  const { languages } = await buildGuide(changed, '2026-01-01');
  for (const locale of locales) {
    const first = languages.get(locale)?.faq.questions[0];
    assert.equal(first?.locale, undefined);
    assert.equal(first?.verdict, undefined);
    assert.doesNotMatch(JSON.stringify(first?.answer[0]), /has taken this answer back/);
    assert.deepEqual(first?.answer[1], { p: ['The law has changed.'], locale: 'en' });
  }
});

test('changing the name of an agency turns all that names it English, and nothing else', async () => {
  const changed = structuredClone(file);
  changed.agencies['wspd'] = 'Police Department of West Sacramento';
  const { languages } = await buildGuide(changed, '2026-01-01');
  const view = languages.get('es');
  assert.ok(view);
  assert.ok(view.faq.questions.every(({ locale }) => locale === 'en'));
  assert.deepEqual(
    view.statements.map(({ locale }) => locale),
    [undefined, 'en'],
  );
});

test('what ships is translated whole in every language', async () => {
  const { languages } = await buildGuide(file, '2026-01-01');
  assert.ok(locales.length > 8);
  assert.deepEqual([...languages.keys()], locales);
  for (const view of languages.values()) assert.equal(view.notices?.length, 1);
});

test('a translation of an English that was taken back is shown to no reader', () => {
  // Adapted to B by its translator, as `source` says; then the English went back to A.
  const adapted = { ...unit, source: 'May we?', state: 'final' as const, approved: true };
  assert.equal(currentTranslation('May I?', adapted, true), undefined);
  const english = [{ id: unit.id, text: 'May I?', note: '' }];
  const [updated] = updateUnits(english, new Map([[unit.id, adapted]]));
  assert.equal(updated?.state, 'needs-adaptation');
  assert.equal(currentTranslation('May I?', updated, true), undefined);
});

describe('a translator’s file', () => {
  test('keeps the old text, marked needs-adaptation, when the English changes', () => {
    const [updated] = updateUnits(
      [{ id: unit.id, text: 'May we?', note: '' }],
      new Map([[unit.id, unit]]),
    );
    assert.equal(updated?.target, '¿Puedo?');
    assert.equal(updated?.source, 'May we?');
    assert.equal(updated?.state, 'needs-adaptation');
    assert.equal(currentTranslation('May we?', updated, true), undefined);
  });

  test('is current again when its translator has adapted it', () => {
    const stale = { ...unit, source: 'May we?', target: '¿Podemos?', previous: 'May I?' };
    const [updated] = updateUnits(
      [{ id: unit.id, text: 'May we?', note: '' }],
      new Map([[unit.id, stale]]),
    );
    assert.ok(currentTranslation('May we?', updated, true));
  });

  test('is not made current by a change of its English in the file alone', () => {
    const replaced = { ...unit, source: 'May we?', state: 'final' as const, approved: true };
    const [updated] = updateUnits(
      [{ id: unit.id, text: 'May we?', note: '' }],
      new Map([[unit.id, replaced]]),
    );
    assert.deepEqual([updated?.state, updated?.approved], ['needs-adaptation', false]);
  });

  test('is what it was, review and all, when its English goes back', () => {
    const reviewed: TransUnit = {
      ...unit,
      state: 'final',
      approved: true,
      reviewed: hashOf(unit.target),
      review: 'review-1',
    };
    const to = (text: string, known: TransUnit) =>
      updateUnits([{ id: unit.id, text, note: unit.note }], new Map([[unit.id, known]]))[0];
    for (const before of [unit, reviewed]) {
      assert.deepEqual(to('May I?', to('May we?', before) as TransUnit), before);
    }
  });

  test('no longer says final when its words were changed by hand', () => {
    const changed: TransUnit = {
      ...unit,
      target: '¿Puedo yo?',
      state: 'final',
      approved: true,
      reviewed: hashOf(unit.target),
    };
    const [updated] = updateUnits(
      [{ id: unit.id, text: unit.source, note: '' }],
      new Map([[unit.id, changed]]),
    );
    assert.deepEqual([updated?.state, updated?.approved], ['needs-review-translation', false]);
  });

  test('asks for a text that is new, and forgets one that is gone', () => {
    const updated = updateUnits(
      [{ id: 'b', text: 'New', note: 'Heading' }],
      new Map([[unit.id, unit]]),
    );
    assert.deepEqual(
      updated.map(({ id, target, state }) => [id, target, state]),
      [['b', '', 'needs-translation']],
    );
  });

  test('comes back from XLIFF as it went in', () => {
    const units = [
      unit,
      {
        ...unit,
        id: 'b',
        source: 'A & B <c> {0}\n\n“d”',
        target: '{0} دری',
        state: 'final' as const,
        approved: true,
      },
    ];
    const file = { locale: 'es', original: 'content/x.yaml', reviews: [], units };
    const read = readXliff(writeXliff(file));
    assert.deepEqual({ ...read, units: [...read.units.values()] }, file);
  });

  for (const subject of ['ui', 'west-sacramento']) {
    for (const locale of locales) {
      test(`${subject}/${locale}.xlf is up to date and keeps numbers, placeholders and paragraphs`, async () => {
        const marks = (text: string) =>
          [
            ...text.matchAll(
              /\{\d\}|\(\d{3}\) \d{3}-\d{4}|287\(g\)|17-29|\b(?:2893|2017|2025|54)\b|\n\n/g,
            ),
          ]
            .map(([mark]) => mark)
            .toSorted();
        for (const { id, source, target, hash } of (
          await readTranslations(subject, locale)
        ).units.values()) {
          assert.equal(hash, hashOf(source), id);
          assert.deepEqual(marks(target), marks(source), id);
        }
      });
    }
  }
});

test('one glossary names the terms of every language', async () => {
  const glossary = await readFile('xliff/glossary.yaml', 'utf8');
  for (const locale of locales) assert.match(glossary, new RegExp(`${locale}:`));
});
