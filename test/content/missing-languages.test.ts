/** What an author is told about languages that readers would look for: the real guide, and one changed. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { readPackFile } from '../../src/content/read-pack-file.ts';
import { readTranslations } from '../../src/content/translations.ts';
import { targetLocales } from '../../src/locale/locales.ts';

const rules = ['no-languages', 'missing-translation', 'spoken-language'];
const path = 'content/west-sacramento.yaml';
const guide = await readFile(path, 'utf8');
const translated = new Map(
  await Promise.all(
    targetLocales.map(
      async (locale) =>
        [locale, (await readTranslations('west-sacramento', locale)).units] as const,
    ),
  ),
);
const without = (...locales: string[]) =>
  new Map([...translated].filter(([locale]) => !locales.includes(locale)));

const told = (text: string, known = translated) => {
  const result = readPackFile(text, path, { translated: known });
  assert.ok('doubts' in result, JSON.stringify(result));
  return result.doubts
    .filter(({ rule }) => rules.includes(rule))
    .map(({ line, column, sentence }) => `${line}:${column}: ${sentence}`);
};
const changed = (from: string | RegExp, to: string) => {
  assert.notEqual(guide.replace(from, to), guide, 'the change has to find its place');
  return guide.replace(from, to);
};
const spanishAlone = changed(/^complete_in: .+$/m, 'complete_in: [es]');

test('a guide whose languages are all complete has nothing to look at', () => {
  assert.deepEqual(told(guide), []);
});

describe('a language of complete_in says how many texts', () => {
  test('are older than their English, and how to go on', () => {
    const text = spanishAlone.replace('title: FAQs', 'title: Questions');
    assert.deepEqual(told(text), [
      '12:15: "complete_in" names Spanish, in which 0 of 38 texts are missing and 1 older than their English; npx rights-guide translations extract, then have xliff/west-sacramento/es.xlf translated',
    ]);
  });

  test('are missing, and how to begin', () => {
    assert.deepEqual(told(spanishAlone, without('es')), [
      '12:15: "complete_in" names Spanish, in which 38 of 38 texts are missing and 0 older than their English; npx rights-guide translations new es',
    ]);
  });
});

describe('a language that is spoken at a resource and not offered', () => {
  test('is told once, at the first who speaks it', () => {
    const text = changed(/^complete_in: .+$\n/m, '');
    assert.deepEqual(told(text, without('es', 'ru')), [
      '94:27: "languages" has Spanish, spoken at Yolo County Children’s Alliance (YCCA) Family Resource Center, but the guide is not offered in it; npx rights-guide translations new es',
      '94:38: "languages" has Russian, spoken at Yolo County Children’s Alliance (YCCA) Family Resource Center, but the guide is not offered in it; npx rights-guide translations new ru',
    ]);
  });

  test('is told where the guide includes questions, which others may have translated', () => {
    const include = 'include: [{ pack: california-schools, questions: [enroll] }]';
    const text = changed(/^complete_in: .+$/m, include);
    assert.match(
      told(text, without('es'))[0] ?? '',
      /Spanish, .+, but the guide is not offered in it;/,
    );
  });

  test('is not told of one that the interface does not speak, and nobody can begin', () => {
    const text = changed(/languages: \[.+\]/, 'languages: [vi, en]');
    assert.deepEqual(told(text), []);
  });

  test('is not told a second time where complete_in names it', () => {
    assert.equal(told(spanishAlone, without('es')).length, 1);
  });
});

describe('a draft without complete_in', () => {
  const draft = guide.replace('language: en', 'language: en\nstatus: draft');

  test('is asked for the languages of its readers', () => {
    assert.deepEqual(told(draft.replace(/^complete_in: .+$\n/m, '')), [
      '3:1: The file names no language but English; write complete_in: [es], or the languages that your readers speak',
    ]);
  });

  test('and not one with it', () => assert.deepEqual(told(draft), []));
});
