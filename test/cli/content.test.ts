/** What an author does to begin a guide and to find out what is wrong with it. */
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { buildGuide } from '../../src/content/build-guide.ts';
import { readPackFile } from '../../src/content/read-pack-file.ts';
import { rules } from '../../src/content/rules.ts';
import { renderPage } from '../../src/static/render-page.ts';
import { commandIn } from '../support/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
const kinds = ['city', 'school-district', 'nonprofit'];

beforeEach(() => rmSync(join(folder, 'content'), { recursive: true, force: true }));
after(() => rmSync(folder, { recursive: true }));

const run = commandIn(folder);
const path = join(folder, 'content/my-town.yaml');

describe('a call that cannot be carried out says so in one sentence, and ends with 2', () => {
  for (const [words, sentence] of [
    [['write'], '"write" is no command.'],
    [['new'], 'Name the guide, as in: my-town city.'],
    [
      ['new', 'My Town'],
      '"My Town" cannot be a name; use lower-case letters, digits and single hyphens, as in my-town.',
    ],
    [
      ['new', '../x'],
      '"../x" cannot be a name; use lower-case letters, digits and single hyphens, as in my-town.',
    ],
    [['new', 'my-town', 'state'], '"state" is none of: city, school-district, nonprofit.'],
    [['check', '--format', 'xml'], '"xml" is neither text nor json.'],
  ] as const) {
    test(words.join(' '), () => {
      const { status, output } = run(...words);
      assert.equal(output.split('\n')[0], sentence);
      assert.equal(status, 2);
    });
  }

  test('new never writes over what is there', () => {
    run('new', 'my-town');
    writeFileSync(path, 'mine');
    assert.match(run('new', 'my-town').output, /is there already; nothing was changed\.$/m);
    assert.equal(readFileSync(path, 'utf8'), 'mine');
  });
});

for (const kind of kinds) {
  describe(`a new guide of a ${kind}`, () => {
    test('has nothing to mend in an empty folder, and its editor a schema', () => {
      assert.equal(run('new', 'my-town', kind).status, 0);
      const { status, output } = run('check');
      assert.match(output, /"phone" has \(555\) 555-0100, a number kept for stories and examples/);
      assert.match(output, /^0 to mend, 3 to look at$/m);
      assert.equal(status, 0);
      assert.match(
        readFileSync(path, 'utf8'),
        /^# yaml-language-server: \$schema=\.\/schema\.json$/m,
      );
      assert.ok(existsSync(join(folder, 'content/schema.json')));
    });

    test('says to every reader that it is a draft', async () => {
      run('new', 'my-town', kind);
      const result = readPackFile(readFileSync(path, 'utf8'), path);
      assert.ok('file' in result);
      const { view } = await buildGuide(result.file, '2026-01-01');
      assert.match(
        renderPage(view, { views: [], style: '' }),
        /This guide is a draft\. .+ has not approved it yet\./,
      );
    });

    test('teaches only what is right: with every comment’s field filled in it still reads', () => {
      run('new', 'my-town', kind);
      const filled = readFileSync(path, 'utf8').replace(
        /^( *)# ((?: {2})*(?:(?:- )?[a-z_]+: .*|(?:sources|events|phones|documents|include):|- \{.*))$/gm,
        '$1$2',
      );
      assert.match(filled, /^ +withdrawn: /m);
      const result = readPackFile(filled, path);
      assert.deepEqual('problems' in result ? result.problems : [], []);
    });
  });
}

test('each field of the model is taught by a template', () => {
  const templates = kinds
    .map((kind) => readFileSync(`content/_template/${kind}.yaml`, 'utf8'))
    .join('');
  const names = [...readFileSync('content/schema.json', 'utf8').matchAll(/"([a-z_]+)": \{/g)]
    .map(([, name]) => name as string)
    .filter((name) => !['properties', 'items'].includes(name));
  assert.ok(names.length > 30);
  for (const name of names) assert.match(templates, new RegExp(`\\b${name}:`), name);
});

test('every name that a program may rely on is explained to authors', () => {
  const guide = readFileSync('docs/authoring.md', 'utf8');
  for (const rule of rules) assert.match(guide, new RegExp(`^\\| \`${rule}\` `, 'm'), rule);
});

describe('check', () => {
  const change = (from: string | RegExp, to: string) => {
    run('new', 'my-town');
    const text = readFileSync(path, 'utf8');
    assert.notEqual(text.replace(from, to), text);
    writeFileSync(path, text.replace(from, to));
  };

  test('ends with 1 and names file, line and column of what cannot be published', () => {
    change('verdict: depends', 'verdict: maybe');
    const { status, output } = run('check');
    assert.match(
      output,
      /^content\/my-town\.yaml:50:16: "verdict" is "maybe"; write yes or no or no-except or depends\.$/m,
    );
    assert.equal(status, 1);
  });

  test('says the same to a program', () => {
    change('verdict: depends', 'verdict: maybe');
    const [problem] = JSON.parse(run('check', '--format', 'json').output) as Record<
      string,
      unknown
    >[];
    assert.deepEqual(problem, {
      file: 'content/my-town.yaml',
      line: 50,
      column: 16,
      sentence: '"verdict" is "maybe"; write yes or no or no-except or depends',
      rule: 'field',
      severity: 'error',
    });
  });

  test('ends with 0 where something is only to be looked at', () => {
    change('Write the answer here', '[Here](https://example.org/) is the answer');
    const { status, output } = run('check');
    assert.match(
      output,
      /"answer" has a link called "Here"; say where it leads\. \(to look at\)$/m,
    );
    assert.match(output, /^0 to mend, 4 to look at$/m);
    assert.equal(status, 0);
  });

  test('says of every file that cannot be read, with what is wrong with the others', () => {
    run('new', 'my-town');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/verdict: \w+/, 'verdict: maybe'));
    symlinkSync('gone.yaml', join(folder, 'content/another.yaml'));
    mkdirSync(join(folder, 'content/folder.yaml'));
    mkdirSync(join(folder, 'xliff/my-town'), { recursive: true });
    writeFileSync(join(folder, 'xliff/my-town/es.xlf'), 'gone');
    writeFileSync(join(folder, 'xliff/my-town/ru.xlf'), '<xliff');
    const { status, output } = run('check');
    assert.match(
      output,
      /^content\/another\.yaml:1:1: This is a link to a file that is gone; bring the file back, or delete the link\.$/m,
    );
    assert.match(output, /^content\/my-town\.yaml:\d+:\d+: "verdict" is "maybe"; /m);
    assert.match(output, /^xliff\/my-town\/es\.xlf:1:1: [A-Z][^\n]+[^.]\.$/m);
    assert.match(output, /^xliff\/my-town\/ru\.xlf:1:1: [A-Z][^\n]+[^.]\.$/m);
    assert.match(output, /^4 to mend, /m);
    assert.equal(status, 1);
    rmSync(join(folder, 'xliff'), { recursive: true });
  });

  test('reads what is published here without anything to mend', () => {
    cpSync('content', join(folder, 'content'), { recursive: true });
    assert.match(run('check').output, /^0 to mend, \d+ to look at$/m);
  });
});
