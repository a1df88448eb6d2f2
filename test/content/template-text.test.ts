/** What a template says in the place of an organization, which no official guide may publish. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { placeholders } from '../../src/content/doubts/template-text.ts';
import { everyText } from '../../src/content/doubts/texts.ts';
import { readPackFile } from '../../src/content/read-pack-file.ts';
import { fillTemplate } from '../support/fill-template.ts';

const path = 'content/my-town.yaml';
const templates = await Promise.all(
  ['city', 'nonprofit', 'school-district'].map(async (kind) => {
    const text = await readFile(`content/_template/${kind}.yaml`, 'utf8');
    return text
      .replace(/^id: .+/m, 'id: my-town')
      .replace('phone: (555) 555-0100', 'phone: (916) 572-0560');
  }),
);
const told = (text: string) => {
  const result = readPackFile(text, path);
  return 'problems' in result ? result.problems : [];
};

describe('an organization that has filled in nothing but', () => {
  for (const [title, status] of [
    ['status: official', 'status: official\n'],
    ['no status', ''],
  ] as const) {
    test(`${title} is told each text that is still the template’s`, () => {
      for (const template of templates) {
        const problems = told(template.replace('status: draft\n', status));
        assert.ok(problems.every(({ rule }) => rule === 'template-text'));
        const said = problems.map(({ sentence }) => sentence);
        const mend = 'is the template’s; write your own';
        for (const name of ['publisher', 'answer', 'name', 'description']) {
          assert.ok(said.includes(`"${name}" ${mend} words, or status: draft`), said.join('\n'));
        }
        assert.ok(said.includes(`"url" ${mend} address, or status: draft`));
      }
    });
  }

  test('a draft is told nothing, nor is one who has filled in all', () => {
    for (const template of templates) {
      assert.deepEqual(told(template), []);
      const filled = fillTemplate(template).replace('status: draft', 'status: official');
      assert.deepEqual(told(filled), []);
    }
  });
});

test('every text of a template is either one to write over or one that may stay', () => {
  // What an organization may well say in these very words; the rest are ids, tags and choices.
  const staying = [
    'Immigration',
    'Federal immigration authorities',
    'Questions and answers',
    'May I report a crime whatever my immigration status is?',
    'May my child go to school whatever our immigration status is?',
    'Help near you',
    'Statement of the City Council',
    'Statement of the Board of Education',
    'America/Los_Angeles',
    '(916) 572-0560',
    'not given',
  ];
  for (const template of templates) {
    const result = readPackFile(template, path);
    assert.ok('file' in result);
    const texts = everyText(result.file).filter(({ text }) => !/^[a-z-]+$/.test(text));
    assert.ok(texts.length > 10);
    for (const { text } of texts) {
      assert.ok([...placeholders, ...staying].includes(text), text);
    }
  }
  for (const text of placeholders) {
    assert.ok(
      templates.some((template) => template.includes(text)),
      text,
    );
  }
});
