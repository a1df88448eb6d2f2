/** What becomes of another guide's questions in a guide that includes them. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { buildGuide } from '../../src/content/build-guide.ts';
import { ContentError, readContent } from '../../src/content/read-content.ts';
import { guideReader } from '../../src/content/read-guide-file.ts';
import { problemLine } from '../../src/content/read-pack-file.ts';
import { readSubjects } from '../../src/content/subjects.ts';
import { newUnit } from '../../src/content/translations.ts';
import { writeXliff } from '../../src/content/write-xliff.ts';
import { richTextLines } from '../../src/model/rich-text.ts';
import { fillTemplate } from '../support/fill-template.ts';

const template = fillTemplate(readFileSync('content/_template/school-district.yaml', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'include-'));
cpSync('xliff/ui', join(folder, 'xliff/ui'), { recursive: true });
process.chdir(folder);

/** A guide with one question of the id. */
const guide = (id: string, question: string, answer: string) =>
  template
    .replace(/^id: .+/m, `id: ${id}`)
    .replace('id: enroll', `id: ${question}`)
    .replace(/answer: >\n.+/, `answer: ${answer}`);
const include = (text: string, lines: string) =>
  text.replace('\nfaq:\n', `\ninclude:\n${lines}\nfaq:\n`);
/** Approved, and so with a number that somebody answers. */
const official = (text: string) =>
  text
    .replace('status: draft', 'status: official')
    .replace('phone: (555) 555-0100', 'phone: (916) 572-0560');

const state = guide('state', 'papers', 'Your school district {agency} does not ask for papers.')
  .replace('publisher: Willow Bend Unified School District', 'publisher: State of Example')
  .replace('offer_unreviewed: no', 'offer_unreviewed: yes')
  .replace(
    'schools: Schools of the Willow Bend Unified School District',
    'schools: Public schools',
  );
const town = include(
  official(guide('town', 'enroll', 'Yes.')),
  '  - { pack: state, questions: [papers] }',
);

const sayFictional =
  'state has (555) 555-0123, a number kept for stories and examples, which nobody answers';

const write = (id: string, text: string, home = '.') => {
  mkdirSync(join(home, 'content'), { recursive: true });
  writeFileSync(join(home, `content/${id}.yaml`), text);
};

beforeEach(() => {
  for (const name of ['content', 'shipped', 'xliff/state', 'xliff/town']) {
    rmSync(name, { recursive: true, force: true });
  }
  write('state', state);
  write('town', town);
});
after(() => {
  process.chdir(tmpdir());
  rmSync(folder, { recursive: true });
});

const read = async (id: string, homes?: string[]) => {
  const result = await guideReader(undefined, homes)(`content/${id}.yaml`);
  assert.ok('file' in result, JSON.stringify(result));
  return result.file;
};
const problems = async (text: string) => {
  write('town', text);
  // What comes with the program is left out, so that the list of what there is stays short.
  const result = await guideReader(undefined, ['.'])('content/town.yaml');
  return 'problems' in result ? result.problems.map(problemLine) : [];
};

describe('an author is told, at its place, of', () => {
  const line = town.split('\n').indexOf('include:') + 2;
  for (const [title, from, to, sentence] of [
    [
      'a guide that there is not',
      'pack: state',
      'pack: nation',
      `content/town.yaml:${line}:13: "pack" is "nation", of which there is no file; write one of: state.`,
    ],
    [
      'a path in the place of an id',
      'pack: state',
      'pack: ../content/town',
      `content/town.yaml:${line}:13: "pack" is "../content/town"; use lower-case letters, digits and single hyphens, as in traffic-stop.`,
    ],
    [
      'a question that it does not have',
      '[papers]',
      '[papers, taxes]',
      `content/town.yaml:${line}:40: "questions" has "taxes", which is no question of state; write some of: papers.`,
    ],
  ] as const) {
    test(title, async () => assert.deepEqual(await problems(town.replace(from, to)), [sentence]));
  }

  test('a question that the other guide includes itself', async () => {
    write('nation', guide('nation', 'taxes', 'Yes.'));
    write('state', include(state, '  - { pack: nation, questions: [taxes] }'));
    assert.deepEqual(await problems(town.replace('[papers]', '[taxes]')), [
      `content/town.yaml:${line}:32: "questions" has "taxes", which state includes from nation; include it from there.`,
    ]);
  });

  describe('a number in what it includes that nobody answers', () => {
    const call = 'Your school district {agency} does not ask. Call (555) 555-0123.';
    const mend = 'have the real one written there, or take the question out';

    test('and its guide is not published', async () => {
      write('state', guide('state', 'papers', call));
      assert.deepEqual(await problems(town), [
        `content/town.yaml:${line}:32: "questions" has "papers", in which ${sayFictional}; ${mend}.`,
      ]);
    });

    test('in a draft, to look at', async () => {
      write('state', guide('state', 'papers', call));
      write('town', town.replace('status: official', 'status: draft'));
      const result = await guideReader()('content/town.yaml');
      const doubts = 'doubts' in result ? result.doubts : [];
      assert.deepEqual(doubts.filter(({ rule }) => rule === 'fictional-phone').map(problemLine), [
        `content/town.yaml:${line}:32: "questions" has "papers", in which ${sayFictional}; ${mend}.`,
      ]);
    });

    test('but not of one in a question that is not included', async () => {
      const other = guide('state', 'taxes', call).match(/ {4}- id: taxes[^]+?\n\n/)?.[0];
      assert.ok(other);
      write(
        'state',
        state.replace('    - id: papers', () => `${other}    - id: papers`),
      );
      assert.deepEqual(await problems(town), []);
    });
  });

  test('what is wrong with the other guide, in that guide and once', async () => {
    write('state', state.replace('verdict: depends', 'verdict: maybe'));
    await assert.rejects(readContent(), (error: Error) => {
      assert.ok(error instanceof ContentError);
      assert.match(error.message, /^content\/state\.yaml:\d+:16: "verdict" is "maybe"; [^\n]+$/);
      return true;
    });
  });
});

test('a reader finds them after the guide’s own, with whose they are and that they are a draft', async () => {
  const { view } = await buildGuide(await read('town'), '2026-01-01');
  assert.deepEqual(
    view.faq.questions.map(({ id, about }) => [id, about]),
    [
      ['enroll', 'About: Schools of the Willow Bend Unified School District'],
      ['papers', 'About: Public schools'],
    ],
  );
  assert.deepEqual(richTextLines(view.faq.questions[1]?.answer ?? []), [
    'This answer is a draft. State of Example has not approved it yet.',
    'Your school district (Willow Bend Unified School District) does not ask for papers.',
    'Published by: State of Example',
  ]);
  assert.equal(view.notices, undefined);
});

test('an approved one says only whose it is', async () => {
  write('state', official(state));
  const { view } = await buildGuide(await read('town'), '2026-01-01');
  const lines = richTextLines(view.faq.questions[1]?.answer ?? []);
  assert.doesNotMatch(lines.join('\n'), /draft/);
  assert.equal(lines.at(-1), 'Published by: State of Example');
});

test('what the other takes back is taken back here, by the other', async () => {
  write(
    'state',
    state.replace(
      '      # reviewed:',
      '      withdrawn: { date: 2026-02-01, reason: The law has changed. }\n      # reviewed:',
    ),
  );
  const { view } = await buildGuide(await read('town'), '2026-03-01');
  const question = view.faq.questions[1];
  assert.equal(question?.verdict, undefined);
  assert.equal(
    richTextLines(question?.answer ?? [])[0],
    'State of Example has taken this answer back (February 1, 2026).',
  );
});

describe('their translations', () => {
  const spanish: Record<string, string> = {
    'faq.papers.question': '¿Puede mi hijo ir a la escuela?',
    'faq.papers.answer': 'Su distrito escolar {agency} no pide documentos.',
    'agencies.schools': 'Escuelas públicas',
    publisher: 'Estado de Example',
  };
  const translate = async (id: string, words: Record<string, string>, home = '.') => {
    const subject = (await readSubjects()).find(({ name }) => name === id);
    assert.ok(subject);
    const units = subject.units.map((unit) => ({
      ...newUnit(unit),
      ...(words[unit.id] && {
        target: words[unit.id] as string,
        state: 'needs-review-translation' as const,
      }),
    }));
    mkdirSync(join(home, 'xliff', id), { recursive: true });
    const file = { original: subject.original, locale: 'es', reviews: [], units };
    writeFileSync(join(home, 'xliff', id, 'es.xlf'), writeXliff(file));
  };
  /** The town's own interface words may be shown unreviewed. */
  const offering = () =>
    write('town', town.replace('offer_unreviewed: no', 'offer_unreviewed: yes'));
  const spanishView = async (homes?: string[]) => {
    const { languages, faults } = await buildGuide(await read('town', homes), '2026-01-01');
    assert.deepEqual(faults, []);
    return languages.get('es');
  };

  test('alone offer the guide in no language, and nothing is said of it', async () => {
    offering();
    await translate('state', spanish);
    assert.equal(await spanishView(), undefined);
    // Begun, and nothing of it done: no reader gets it, and its author is told.
    await translate('town', {});
    const { faults, languages } = await buildGuide(await read('town'), '2026-01-01');
    assert.equal(languages.size, 0);
    assert.match(faults.join(), /^town is not offered in es: .+ has no finished translation/);
  });

  /** A text of the town's own, without which it is offered in no language. */
  const own = { title: 'Inmigración' };

  test('come from the other’s file, with this guide’s name in its place', async () => {
    offering();
    await translate('state', spanish);
    await translate('town', own);
    const view = await spanishView();
    const question = view?.faq.questions[1];
    assert.equal(question?.locale, undefined);
    assert.equal(question?.about, 'Acerca de: Escuelas públicas');
    assert.deepEqual(richTextLines(question?.answer ?? []), [
      'Esta respuesta es un borrador. Todavía no tiene la aprobación de: Estado de Example.',
      'Su distrito escolar (Willow Bend Unified School District) no pide documentos.',
      'Publicado por: Estado de Example',
    ]);
  });

  test('are kept back where the other does not offer them before their review', async () => {
    offering();
    write('state', state.replace('offer_unreviewed: yes', 'offer_unreviewed: no'));
    await translate('state', spanish);
    await translate('town', own);
    const question = (await spanishView())?.faq.questions[1];
    assert.equal(question?.locale, 'en');
    assert.match(
      richTextLines(question?.answer ?? []).join(),
      /district \(Willow Bend Unified School District\) does/,
    );
  });

  test('count in the notices: unreviewed, missing, stale', async () => {
    offering();
    await translate('state', spanish);
    await translate('town', own);
    const whole = (await spanishView())?.notices ?? [];
    assert.equal(whole[0], 'Ninguna persona ha revisado todavía esta traducción.');
    const missing = Number(whole[1]?.match(/\d+/)?.[0]);
    assert.ok(missing > 0);
    write('state', state.replace('does not ask', 'never asks'));
    const [, notTranslated, stale] = (await spanishView())?.notices ?? [];
    assert.equal(Number(notTranslated?.match(/\d+/)?.[0]), missing);
    assert.match(stale ?? '', /^1 /);
    await translate('state', {});
    await translate('town', { ...own, 'faq.title': 'Preguntas' });
    // The town's heading is there now, the state's question is not.
    assert.equal(Number((await spanishView())?.notices?.[1]?.match(/\d+/)?.[0]), missing);
  });

  test('are no business of this guide’s translators', async () => {
    const subject = (await readSubjects()).find(({ name }) => name === 'town');
    const ids = subject?.units.map(({ id }) => id) ?? [];
    assert.ok(ids.includes('faq.enroll.answer'));
    assert.ok(!ids.some((id) => id.includes('papers')));
  });

  test('and the guide itself may lie in another folder, as those that a tool brings along', async () => {
    offering();
    await translate('state', spanish, 'shipped');
    await translate('town', own);
    write('state', state, 'shipped');
    rmSync('content/state.yaml');
    const question = (await spanishView(['.', 'shipped']))?.faq.questions[1];
    assert.equal(question?.question, '¿Puede mi hijo ir a la escuela?');
  });
});
