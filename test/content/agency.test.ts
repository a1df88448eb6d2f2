/** Where an author writes {agency}, readers see the organization's name, in every language in brackets. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { findMarkFault, setAgency } from '../../src/content/agency-mark.ts';
import { buildGuide } from '../../src/content/build-guide.ts';
import { readPackFile } from '../../src/content/read-pack-file.ts';
import { findTranslationFaults } from '../../src/content/translation-faults.ts';
import { unitsOf } from '../../src/content/units.ts';
import { resolveNames } from '../../src/content/to-pack.ts';
import { richTextLines } from '../../src/model/rich-text.ts';

const template = await readFile('content/_template/school-district.yaml', 'utf8');
const fileWith = (head: string) => {
  const text = template
    .replace(/answer: >\n.+/, 'answer: Your school district {agency} does not ask.')
    .replace('language: en', `language: en\n${head}`);
  const result = readPackFile(text, 'content/my-district.yaml');
  assert.ok('file' in result, JSON.stringify(result));
  return result.file;
};
const answer = async (head: string) => {
  const { view } = await buildGuide(fileWith(head), '2026-01-01');
  return richTextLines(view.faq.questions[0]?.answer ?? [])[0];
};

describe('a reader sees in the place of {agency}', () => {
  test('the short name', async () => {
    assert.equal(
      await answer('publisher_short_name: Example Unified'),
      'Your school district (Example Unified) does not ask.',
    );
  });

  test('the name, where there is no short one', async () => {
    assert.equal(
      await answer(''),
      'Your school district (Example Unified School District) does not ask.',
    );
  });

  test('nothing, in a guide that is a model for others', async () => {
    assert.equal(await answer('names_agency: no'), 'Your school district does not ask.');
  });

  test('the name’s own letters, where they are marks of formatting elsewhere', async () => {
    assert.equal(
      await answer('publisher_short_name: "*Example* [1]"'),
      'Your school district (*Example* [1]) does not ask.',
    );
  });

  test('Chinese brackets in Chinese, without a blank', () => {
    const chinese = (text: string) => `\uff08${text}\uff09`;
    assert.equal(
      setAgency('您的学区{agency}不会询问。', 'Example', chinese, true),
      '您的学区（Example）不会询问。',
    );
    assert.equal(
      setAgency('您的学区{agency}不会询问。', undefined, chinese, true),
      '您的学区不会询问。',
    );
  });
});

describe('an author is told of a mark that follows', () => {
  for (const [text, word] of [
    ['Call {agency}.', 'Call'],
    ['You can ask {agency}.', 'ask'],
    ['Does {agency} ask?', 'Does'],
    ['Go home. Contact {agency}.', 'Contact'],
    ['Please email {agency}.', 'email'],
    ['Ask **your** {agency}.', 'your'],
  ] as const) {
    test(`"${word}" in ${text}`, () =>
      assert.equal(
        findMarkFault(text),
        `has {agency} after "${word}"; put a common noun before it, as in: the school district {agency}`,
      ));
  }

  for (const text of ['The district.\n\n{agency} asks.', '(See below) {agency}', 'So, {agency}']) {
    test(`no word in ${JSON.stringify(text)}`, () =>
      assert.match(findMarkFault(text) ?? '', /^has \{agency\} without a word before it;/));
  }
});

describe('an author may set the mark after a noun', () => {
  for (const text of [
    'Your **school district** {agency} asks.',
    'Your [school district](https://x.org/) {agency} asks.',
    'Your [**district**](https://x.org/a_(b)) {agency} asks.',
    'Your “school district” {agency} asks.',
    'Your school district  {agency} asks.',
    'Your school district\n{agency} asks.',
    'Your district (K-12) {agency} asks.',
    'Go to your contact {agency}.',
    'Ask the U.S. contact {agency}.',
  ]) {
    test(JSON.stringify(text), () => assert.equal(findMarkFault(text), undefined));
  }

  test('which is shown with the name after it', () => {
    const name = (text: string) => setAgency(text, 'Example', (each) => ` (${each})`, true);
    assert.equal(name('Your **district**\n{agency} asks.'), 'Your **district** (Example) asks.');
  });
});

test('a translator gets the mark as it is, and is told what it is', () => {
  const units = unitsOf(resolveNames(fileWith('publisher_short_name: Example Unified')));
  const unit = units.find(({ id }) => id.endsWith('.answer'));
  assert.equal(unit?.text, 'Your school district {agency} does not ask.');
  assert.match(unit.note, /takes the place of \{agency\}: keep it/);
  assert.ok(
    units.some(({ id, text }) => id === 'publisher.short-name' && text === 'Example Unified'),
  );
});

describe('a translation is kept from readers that has', () => {
  const faults = (target: string) =>
    findTranslationFaults({ source: 'Your district {agency} asks.', target, isRich: true }, 'es');

  for (const [title, target, fault] of [
    [
      'lost the mark',
      'Su distrito pregunta.',
      'has lost the placeholder {agency}; put it back as in English',
    ],
    [
      'translated the mark',
      'Su distrito {agencia} pregunta.',
      'has lost the placeholder {agency}; put it back as in English',
    ],
    [
      'the mark twice',
      'Su distrito {agency} {agency} pregunta.',
      'has the placeholder {agency}, which its English does not have; take it out',
    ],
    [
      'the mark without its noun',
      '{agency} pregunta.',
      'has {agency} without a noun before it; put it right after the noun that it names',
    ],
  ] as const) {
    test(title, () => assert.ok(faults(target).includes(fault), faults(target).join()));
  }

  test('not one that has it after its noun, on the next line', () => {
    assert.deepEqual(faults('Su distrito\n{agency} pregunta.'), []);
  });

  test('not one that has it after its noun', () => {
    assert.deepEqual(faults('Su distrito {agency} pregunta.'), []);
  });
});
