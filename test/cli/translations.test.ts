/** What translators and their organizations do with files, as they do it: at the command line. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { readXliff, type TransUnit } from '../../src/content/xliff.ts';
import { commandIn } from '../support/run-command.ts';
import { haveTranslateToolkit, withToolkit } from '../support/translate-toolkit.ts';

const folder = mkdtempSync(join(tmpdir(), 'translations-'));
const es = 'xliff/west-sacramento/es.xlf';
const question = 'faq.records.question';

/** Of all guides, or of the City's and the interface alone. */
const bring = (isWanted = (path: string) => !/(?:\/|^)(?:california|example)-/.test(path)) => {
  for (const name of ['content', 'xliff']) {
    rmSync(join(folder, name), { recursive: true, force: true });
    cpSync(name, join(folder, name), { recursive: true, filter: isWanted });
  }
};
beforeEach(() => bring());
after(() => rmSync(folder, { recursive: true }));

const run = commandIn(folder, 'translations');

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(join(folder, path), change(read(path)));
const unitsOf = (path: string) => readXliff(read(path)).units;
const unitOf = (path: string, id: string) => unitsOf(path).get(id) as TransUnit;
/** As an organization does: on its page first. */
const changeEnglish = () => {
  for (const path of ['content/sources/west-sacramento.txt', 'content/west-sacramento.yaml'])
    edit(path, (text) => text.replace('Does WSPD maintain records', 'Does WSPD keep records'));
};

describe('a call that cannot be carried out says so in one sentence, and ends with 2', () => {
  for (const [words, sentence] of [
    [['translate'], '"translations translate" is no command.'],
    [['new'], 'Name a language, as in es.'],
    [['new', 'en'], 'English is what translations are made from.'],
    [
      ['new', 'tlh'],
      /^"tlh" is no language that the interface speaks \(es, .+\); docs\/translating\.md says how/,
    ],
    [['new', 'es'], 'Every file for es is there already.'],
    [['import'], 'Name the file, as in: ~/es.xlf.'],
    [['import', 'nowhere.xlf'], 'nowhere.xlf cannot be read.'],
    [['review', 'es'], 'Say what the reviewer is: --by "certified translator".'],
    [['review', 'es', '--by', 'x', '--unit', 'y'], 'No text is called "y".'],
    [['review', 'es', '--by', 'x', '--date', '24.11.'], /^"24\.11\." is no day/],
    [['review', 'es', '--by', 'x', '--date', '2026-02-30'], /^"2026-02-30" is no day/],
    [['review', 'es', '--by', 'x', '--date', '2999-01-01'], /^"2999-01-01" is yet to come/],
    [['review', 'es', '--by', 'x', '--subject', 'y'], '"y" is none of: ui, west-sacramento.'],
    [['status', '--all'], '--all is no option here; write one of: --units.'],
  ] as const) {
    test(words.join(' '), () => {
      const { status, output } = run(...words);
      const [first = ''] = output.split('\n');
      if (typeof sentence === 'string') assert.equal(first, sentence);
      else assert.match(first, sentence);
      assert.equal(status, 2);
      assert.doesNotMatch(output, /\n\s+at /);
    });
  }
});

describe('check', () => {
  test('finds nothing to mend in what ships', () => {
    bring(() => true);
    const { status, output } = run('check');
    assert.match(output, /\b0 to mend, 0 to look at\n$/);
    assert.equal(status, 0);
  });

  test('names file, line and text of a changed number, and ends with 1', () => {
    edit(es, (text) =>
      text.replaceAll('17-29</target>', '17-29').replace(/Resolución 17-29/, 'Resolución 17-92'),
    );
    const { status, output } = run('check');
    assert.match(
      output,
      /^xliff\/west-sacramento\/es\.xlf:\d+: statements\.city-council\.text has lost the number 17-29; put it back as in English\.$/m,
    );
    const line = Number(output.match(/es\.xlf:(\d+):/)?.[1]);
    assert.match(read(es).split('\n')[line - 1] ?? '', /statements\.city-council\.text/);
    assert.equal(status, 1);
  });

  test('fails where a language that is declared complete is behind its English, and only there', () => {
    changeEnglish();
    const { status, output } = run('check');
    assert.equal(
      output.match(/faq\.records\.question is translated from another English/g)?.length,
      9,
    );
    assert.equal(status, 1);
    edit('content/west-sacramento.yaml', (text) => text.replace(/complete_in: .*\n/, ''));
    assert.equal(run('check').status, 0);
  });

  test('fails where the interface lacks a text', () => {
    edit('xliff/ui/ru.xlf', (text) => text.replace(/>Показать все</, '><'));
    const { status, output } = run('check');
    assert.match(output, /xliff\/ui\/ru\.xlf:\d+: faq\.show-all has no translation/);
    assert.equal(status, 1);
  });
});

describe('extract and status', () => {
  test('a changed English leaves the old words to the translator, beside what they translate', () => {
    const before = unitOf(es, question);
    changeEnglish();
    assert.equal(run('extract').status, 0);
    const stale = unitOf(es, question);
    assert.deepEqual(
      [stale.state, stale.target, stale.previous, stale.source.slice(0, 22)],
      ['needs-adaptation', before.target, before.source, 'Does WSPD keep records'],
    );
    assert.match(run('status').output, /^west-sacramento +es +38 +0 +37 +1 +0$/m);
    assert.match(
      run('status', '--units').output,
      /^west-sacramento es faq\.records\.question: stale$/m,
    );
  });

  test('writes the same files again where no English has changed', () => {
    const before = read(es);
    run('extract');
    assert.equal(read(es), before);
  });
});

describe('review', () => {
  test('makes the words of today final, with day and role, and ends with the English of today', () => {
    const { output } = run('review', 'es', '--by', 'certified translator', '--date', '2025-11-24');
    assert.match(output, /es\.xlf: 38 texts are final by this review/);
    assert.match(run('status').output, /^west-sacramento +es +38 +38 +0 +0 +0$/m);
    assert.deepEqual(readXliff(read(es)).reviews, [
      { name: 'review-1', date: '2025-11-24', by: 'certified translator' },
    ]);
    changeEnglish();
    assert.match(run('status').output, /^west-sacramento +es +38 +37 +0 +1 +0$/m);
    run('extract');
    const { approved, state } = unitOf(es, question);
    assert.deepEqual([approved, state], [false, 'needs-adaptation']);
  });

  test('ends with the words of today too: a later change of a translation is not reviewed', () => {
    run('review', 'es', '--by', 'certified translator');
    edit(es, (text) => text.replace('Inmigración</target>', 'La inmigración</target>'));
    assert.match(run('status', '--units').output, /^west-sacramento es title: to review$/m);
  });

  test('refuses what is stale, missing or wrong, and says why', () => {
    changeEnglish();
    edit(es, (text) => text.replace('Inmigración</target>', '</target>'));
    const { output } = run('review', 'es', '--by', 'x', '--subject', 'west-sacramento');
    assert.match(output, /: title has no translation; not final\./);
    assert.match(
      output,
      /: faq\.records\.question is translated from another English; not final\./,
    );
    assert.match(output, /: 36 texts are final/);
  });

  test('of one text leaves the others to review', () => {
    run('review', 'ru', '--by', 'x', '--unit', 'title');
    assert.match(run('status').output, /^west-sacramento +ru +38 +1 +37 +0 +0$/m);
  });
});

describe('new and import', () => {
  test('a language goes from nothing to a check without faults', () => {
    rmSync(join(folder, 'xliff/west-sacramento/uk.xlf'));
    assert.match(run('new', 'uk').output, /^xliff\/west-sacramento\/uk\.xlf\n/);
    assert.match(run('status').output, /^west-sacramento +uk +38 +0 +0 +0 +38$/m);
    cpSync('xliff/west-sacramento/uk.xlf', join(folder, 'back.xlf'));
    assert.match(
      run('import', 'back.xlf').output,
      /38 texts taken over, to review \(0 with something wrong\); 0 as they were; 0 still to translate; 0 left$/m,
    );
    assert.equal(run('check').status, 0);
  });

  test('a file that is no XLIFF is refused, and nothing changes', () => {
    const before = read(es);
    for (const [text, sentence] of [
      ['', /^back\.xlf: This is not XML that can be read/],
      ['<xliff', /^back\.xlf: This is not XML that can be read/],
      [
        '<html/>',
        /^back\.xlf: This is not XLIFF 1\.2; export the file from your tool as XLIFF 1\.2\.$/m,
      ],
      [
        before.replace('"es"', '"de"'),
        /^back\.xlf: its target-language is "de"; write one of es, fa-AF/,
      ],
      [
        before.replace('"es"', '"ru"'),
        /^back\.xlf: its target-language is "ru", but its texts are those of es;/,
      ],
      [
        before.replace(/id="[^"]+"/g, 'id="x"').replace(/original="[^"]+"/, ''),
        /^back\.xlf: none of its texts is one of ours\.$/m,
      ],
    ] as const) {
      writeFileSync(join(folder, 'back.xlf'), text);
      const { status, output } = run('import', 'back.xlf');
      assert.match(output, sentence);
      assert.equal(status, 1);
      assert.doesNotMatch(output, /\n\s+at /);
    }
    assert.equal(read(es), before);
  });

  test('a returned file keeps our reviews where nothing changed, and no tool’s approval counts', () => {
    run('review', 'es', '--by', 'certified translator');
    const back = read(es)
      .replace('Inmigración</target>', 'La inmigración</target>')
      .replace('target-language="es"', 'target-language="es_MX"');
    writeFileSync(join(folder, 'back.xlf'), back);
    assert.match(run('import', 'back.xlf').output, /1 texts taken over, to review/);
    assert.match(run('status').output, /^west-sacramento +es +38 +37 +1 +0 +0$/m);
    assert.equal(unitOf(es, 'title').target, 'La inmigración');
  });

  test('an empty text, and one from an older English, replace nothing that is current, and that is said', () => {
    const before = unitsOf(es);
    const back = read(es)
      .replace('Inmigración</target>', '</target>')
      .replace('<source>FAQs</source>', '<source>Questions</source>')
      .replace('Preguntas frecuentes', 'Preguntas');
    writeFileSync(join(folder, 'back.xlf'), back);
    const { status, output } = run('import', 'back.xlf');
    assert.match(output, /faq\.title is translated from another English than today’s\./);
    assert.equal(status, 1);
    assert.deepEqual(unitsOf(es), before);
  });

  test('what a translator marks as unfinished is kept for them, and shown to nobody', () => {
    changeEnglish();
    run('extract');
    const back = read(es).replace(/¿[^<]*(?=<\/target>)/g, (text) => `${text} …`);
    writeFileSync(join(folder, 'back.xlf'), back);
    assert.match(
      run('import', 'back.xlf').output,
      /faq\.records\.question has no state, or one that says unfinished; where it is done, import with --finished/,
    );
    assert.ok(unitOf(es, question).previous?.startsWith('Does WSPD maintain'));
    assert.equal(unitOf(es, question).state, 'needs-adaptation');
    assert.match(unitOf(es, question).target, /…$/);
  });

  test('a tool that knows no states gets English to write over, and is believed where that is said', () => {
    rmSync(join(folder, es));
    run('new', 'es', '--prefill');
    assert.match(read(es), /<target state="needs-translation">FAQs</);
    assert.match(run('status').output, /^west-sacramento +es +38 +0 +0 +0 +38$/m);
    writeFileSync(
      join(folder, 'back.xlf'),
      read(es).replace('>FAQs</target>', '>Preguntas</target>'),
    );
    assert.match(
      run('import', 'back.xlf').output,
      /faq\.title has no state, or one that says unfinished/,
    );
    assert.match(run('import', 'back.xlf', '--finished').output, /1 texts taken over/);
    assert.match(run('status').output, /^west-sacramento +es +38 +0 +1 +0 +37$/m);
  });

  test('a file without states is kept as drafts of today’s English, and its reason said once', () => {
    const before = unitsOf(es);
    const bare = read(es).replace(/<target state="[^"]+"/g, '<target');
    rmSync(join(folder, es));
    run('new', 'es');
    writeFileSync(join(folder, 'back.xlf'), bare.replace('Inmigración</target>', '</target>'));
    const { status, output } = run('import', 'back.xlf');
    assert.deepEqual(output.split('\n').slice(0, -1), [
      `${es}: 37 texts (publisher, faq.title, faq.traffic-stop.question, …) have no state, or one that says unfinished; where they are done, import with --finished.`,
      `${es}: 0 texts taken over, to review (0 with something wrong); 0 as they were; 1 still to translate; 37 left`,
    ]);
    assert.equal(status, 1);
    run('extract');
    const draft = unitOf(es, question);
    assert.deepEqual(
      [draft.state, draft.target],
      ['needs-translation', before.get(question)?.target],
    );
    const checked = run('check').output;
    assert.match(checked, /faq\.records\.question is translated and marked as unfinished/);
    assert.doesNotMatch(checked, /another English/);
    assert.match(run('import', 'back.xlf', '--finished').output, /: 37 texts taken over/);
  });

  test('a name that is its English is taken where the translator says that all is done', () => {
    const name = 'City of West Sacramento';
    const bare = read(es)
      .replace(/<target state="[^"]+"/g, '<target')
      .replace(/(<source>City of West Sacramento<\/source>\s*<target>)[^<]+/, `$1${name}`)
      .replace('Inmigración</target>', 'Immigration</target>');
    rmSync(join(folder, es));
    run('new', 'es');
    writeFileSync(join(folder, 'back.xlf'), bare);
    assert.match(run('import', 'back.xlf', '--finished').output, /: 37 texts taken over/);
    assert.equal(unitOf(es, 'publisher').target, name);
    // What only looks translated may have been passed over.
    assert.equal(unitOf(es, 'title').target, '');
  });

  test('a file of a guide that is not here says into which it was taken', () => {
    const back = read(es).replace('content/west-sacramento.yaml', 'content/town.yaml');
    writeFileSync(join(folder, 'back.xlf'), back);
    assert.match(
      run('import', 'back.xlf').output,
      /^back\.xlf: its original="content\/town\.yaml" names no guide here; most of its texts are those of west-sacramento, and it was taken into that\.$/m,
    );
  });

  test('a text with something wrong replaces no good one, is named, and ends with 1', () => {
    const before = unitsOf(es);
    const back = read(es).replace(/\(916\) 572-0560(?=[^<]*<\/target>)/g, '(916) 572-0000');
    writeFileSync(join(folder, 'back.xlf'), back);
    const { status, output } = run('import', 'back.xlf');
    assert.match(output, /resources\.ycca\.description has lost the telephone number/);
    assert.equal(status, 1);
    assert.deepEqual(unitsOf(es), before);
  });
});

describe('import takes', () => {
  const back = (change: (xml: string) => string | Uint8Array) =>
    writeFileSync(join(folder, 'back.xlf'), change(read(es)));

  test('the file of the organization that it says it comes from, not of one with the same texts', () => {
    cpSync(join(folder, 'content/west-sacramento.yaml'), join(folder, 'content/a-town.yaml'));
    edit('content/a-town.yaml', (text) => text.replace('id: west-sacramento', 'id: a-town'));
    back((xml) => xml.replace('Inmigración</target>', 'La inmigración</target>'));
    run('import', 'back.xlf');
    assert.equal(unitOf(es, 'title').target, 'La inmigración');
    back((xml) => xml.replace(/original="[^"]+"/, ''));
    assert.match(
      run('import', 'back.xlf').output,
      /its texts are those of .+ and of .+; write original=/,
    );
  });

  test('UTF-16, a byte order mark and DOS line ends as they come', () => {
    const before = unitsOf(es);
    for (const change of [
      (xml: string) => `\ufeff${xml}`,
      (xml: string) => Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
      (xml: string) => xml.replaceAll('\n', '\r\n'),
    ]) {
      back(change);
      assert.match(
        run('import', 'back.xlf').output,
        /\(0 with something wrong\); 38 as they were; 0 still to translate; 0 left$/m,
      );
      assert.deepEqual(unitsOf(es), before);
    }
  });

  test('no letters that it cannot read', () => {
    back((xml) => Buffer.from(xml, 'latin1'));
    assert.match(
      run('import', 'back.xlf').output,
      /^back\.xlf: Its letters cannot be read; save it as UTF-8\.$/m,
    );
  });

  test('a blank for a translation that is not there', () => {
    back((xml) => xml.replace('Preguntas frecuentes', ' '));
    run('import', 'back.xlf');
    assert.equal(unitOf(es, 'faq.title').target, 'Preguntas frecuentes');
  });

  test('a translator’s remark, and no comment for readers', () => {
    back((xml) =>
      xml.replace(
        /Inmigración<\/target>(\s*)<note>([^<]+)<\/note>/,
        'Inmigración<!-- ask --></target>$1<note>$2</note><note from="translator">Title case?</note>',
      ),
    );
    assert.equal(run('import', 'back.xlf').status, 0);
    assert.deepEqual(unitOf(es, 'title').remarks, ['Title case?']);
    assert.equal(unitOf(es, 'title').target, 'Inmigración');
  });

  test('--finished for what a translator changed, never for what was left as it was', () => {
    changeEnglish();
    run('extract');
    back((xml) => xml.replace('Preguntas frecuentes', 'Preguntas'));
    run('import', 'back.xlf', '--finished');
    assert.equal(unitOf(es, 'faq.title').target, 'Preguntas');
    assert.equal(unitOf(es, question).state, 'needs-adaptation');
  });
});

test('a broken file of ours is named, without a stack trace', () => {
  edit('xliff/ui/ru.xlf', (text) => text.replace('</body>', '<<<<<<< HEAD'));
  const { status, output } = run('check');
  assert.match(output, /^xliff\/ui\/ru\.xlf: This is not XML that can be read \(/m);
  assert.doesNotMatch(output, /\n\s+at /);
  assert.equal(status, 1);
});

describe(
  'translate-toolkit',
  { skip: !haveTranslateToolkit() && 'not on this machine: apt-get install translate-toolkit' },
  () => {
    for (const locale of ['es', 'fa-AF', 'zh-Hans']) {
      test(`reads and writes ${locale} without losing a word, a state, a note or a hash`, () => {
        for (const subject of ['ui', 'west-sacramento']) {
          const path = `xliff/${subject}/${locale}.xlf`;
          withToolkit(join(folder, path), join(folder, 'back.xlf'));
          assert.deepEqual(readXliff(read('back.xlf')), readXliff(read(path)));
        }
      });
    }

    test('keeps a review, and the English that a stale text translates', () => {
      run('review', 'es', '--by', 'certified translator');
      changeEnglish();
      run('extract');
      withToolkit(join(folder, es), join(folder, 'back.xlf'));
      assert.deepEqual(readXliff(read('back.xlf')), readXliff(read(es)));
    });

    test('brings back an adapted text, which then waits for a review', () => {
      changeEnglish();
      run('extract');
      withToolkit(
        join(folder, es),
        join(folder, 'back.xlf'),
        'if unit.getid().endswith("faq.records.question"): unit.target = "¿Guarda WSPD registros?"',
      );
      assert.match(run('import', 'back.xlf').output, /1 texts taken over, to review \(0 with/);
      assert.equal(unitOf(es, question).target, '¿Guarda WSPD registros?');
      assert.match(run('status').output, /^west-sacramento +es +38 +0 +38 +0 +0$/m);
    });
  },
);
