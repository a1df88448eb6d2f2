/** The model for schools and the two examples: what families and those who copy from them can rely on. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { buildGuide } from '../../src/content/build-guide.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readOrganization } from '../../src/content/read-guide-file.ts';
import { richTextLines } from '../../src/model/rich-text.ts';
import type { GuideView } from '../../src/model/view.ts';

/** Everything that an answer may rest on, as it was found. Add a line only with the source before you. */
const citations = [
  'AB 419 (ch. 663, 2025)',
  'AB 49',
  'California Values Act (SB 54), Gov. Code 7284 et seq.',
  'DHS, “sensitive locations” limits withdrawn on January 21, 2025',
  'Ed. Code 234.7 and AB 699',
  'FERPA',
  'Gov. Code 7282.5',
  'Plyler v. Doe, 457 U.S. 202 (1982)',
  'SB 98',
  'West Sacramento Police Department, statement regarding immigration enforcement',
  'aalrr.com',
  'billtrack50',
  'cityrulelookup.com',
  'getpocketlaw.com',
  'lcwlegal.com, 2025-12-02',
  'legalclarity.org',
  'pluralpolicy',
];

const files = new Map((await readContent()).map((file) => [file.id, file]));
const fileOf = (id: string) => files.get(id) ?? assert.fail(`There is no ${id}.`);
const guideOf = (id: string) => buildGuide(fileOf(id), '2026-11-23');
const schools = fileOf('california-schools');
const { questions } = schools.faq;
const [model, district, nonprofit] = await Promise.all([
  guideOf('california-schools'),
  guideOf('example-district'),
  guideOf('example-nonprofit'),
]);
const inSpanish = (guide: typeof model): GuideView =>
  guide.languages.get('es') ?? assert.fail('not offered in Spanish');
const linesOf = (view: GuideView, id: string): string[] =>
  richTextLines(view.faq.questions.find((question) => question.id === id)?.answer ?? []);

describe('an answer about California’s schools', () => {
  for (const { id, verdict, sources = [], ...question } of questions) {
    const { answer, exceptions = '', what_to_do: advice = '', reviewed } = question;
    test(`says no more than its sources (${id})`, () => {
      assert.notEqual(verdict, 'no', 'a bare no, where the sources do not rule exceptions out');
      const said = `${answer} ${exceptions} ${advice}`;
      assert.doesNotMatch(said, /\b(never|always|guaranteed?|safe)\b/i);
      assert.ok(sources.length);
      for (const { citation } of sources) assert.ok(citations.includes(citation), citation);
    });

    test(`claims no address and no check that nobody made (${id})`, () => {
      assert.equal(reviewed, undefined);
      for (const { url, checked } of sources)
        assert.deepEqual([url, checked], [undefined, undefined]);
    });
  }

  test('tells a parent that officers can come to a school', () => {
    const visit = questions.find(({ id }) => id === 'officers-at-school');
    assert.equal(visit?.verdict, 'yes');
    assert.match(visit.answer, /^They can come to a school\./);
  });

  test('asks for nine years of school at most, in sentences of 25 words at most', async () => {
    const result = await readOrganization('content/california-schools.yaml');
    assert.ok('doubts' in result);
    const hard = result.doubts.filter(({ rule }) => /grade|sentence|exception/.test(rule));
    assert.deepEqual(hard, []);
  });
});

describe('who has not approved a guide is said before all else', () => {
  for (const [guide, publisher, editor] of [
    [
      model,
      'Rights Guide (model text, not a government office)',
      'Rights Guide (texto modelo; no es una oficina del gobierno)',
    ],
    [district, 'Example Unified School District', 'Distrito Escolar Unificado de Example'],
    [nonprofit, 'Example Family House', 'Casa de la Familia Example (Example Family House)'],
  ] as const) {
    test(publisher, () => {
      assert.equal(
        guide.view.notices?.[0],
        `This guide is a draft. ${publisher} has not approved it yet.`,
      );
      assert.equal(
        inSpanish(guide).notices?.[0],
        `Esta guía es un borrador. Todavía no tiene la aprobación de: ${editor}.`,
      );
    });
  }
});

describe('a reader of the example district', () => {
  test('sees beside every answer of another whose it is, and whether it is a draft', () => {
    const origins = [
      ['california-schools', 'Rights Guide (model text, not a government office)', true],
      ['west-sacramento', 'City of West Sacramento', false],
    ] as const;
    const included = fileOf('example-district').include ?? [];
    assert.deepEqual(
      included.map(({ pack }) => pack),
      origins.map(([id]) => id),
    );
    for (const [index, [, publisher, isDraft]] of origins.entries()) {
      for (const id of included[index]?.questions ?? []) {
        const lines = linesOf(district.view, id);
        assert.equal(lines.at(-1), `Published by: ${publisher}`);
        const draft = `This answer is a draft. ${publisher} has not approved it yet.`;
        assert.equal(lines[0] === draft, isDraft, id);
      }
    }
  });

  test('sees the district’s name in them, in Spanish too', () => {
    assert.match(
      linesOf(district.view, 'enroll').join('\n'),
      /your school district \(Example Unified\) how/,
    );
    assert.match(
      linesOf(inSpanish(district), 'enroll').join('\n'),
      /su distrito escolar \(Example Unified\) cómo/,
    );
  });

  test('reads all of it in Spanish', () => {
    assert.doesNotMatch(inSpanish(district).notices?.join('\n') ?? '', /inglés/);
    for (const { locale } of inSpanish(district).faq.questions) assert.equal(locale, undefined);
  });
});

test('no district is named where there is none: in the model, and at a nonprofit', () => {
  for (const { view } of [model, nonprofit])
    assert.match(linesOf(view, 'enroll').join('\n'), /Ask your school district how to enroll/);
});

test('a reader of Spanish finds the number that speaks Spanish first, above a nonprofit’s questions', () => {
  const view = inSpanish(nonprofit);
  assert.match(JSON.stringify(view.help?.line), /\(555\) 555-0121/);
  assert.deepEqual(view.sections, ['resources', 'faq']);
});

test('a nonprofit is offered in no language that only its city’s answer speaks', () => {
  assert.deepEqual([...nonprofit.languages.keys()], ['es']);
});

for (const id of ['example-district', 'example-nonprofit']) {
  test(`nobody can be reached by mistake through ${id}`, async () => {
    const english = await readFile(`content/${id}.yaml`, 'utf8');
    const numbers = english.match(/\(?\d{3}\)?[-. ]*\d{3}[-. ]\d{4}/g) ?? [];
    assert.ok(numbers.length > 3);
    for (const number of numbers) assert.match(number, /^\(555\) 555-01\d\d$/);
    assert.doesNotMatch(english, /https?:|www\.|@/);
    assert.match(english, /Nobody answers these numbers\./);
  });
}

test('every question that comes with the program to include is listed for authors', async () => {
  const docs = await readFile('docs/authoring.md', 'utf8');
  const content = await readContent();
  for (const { id, faq } of content.filter((file) => !file.id.startsWith('example-'))) {
    for (const question of faq.questions) {
      assert.match(docs, new RegExp(`\\| \`${id}\` +\\| \`${question.id}\` +\\|`));
    }
  }
});
