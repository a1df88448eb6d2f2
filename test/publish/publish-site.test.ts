/** What an organization publishes, from the file it writes to the folder a host serves. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fillTemplate } from '../support/fill-template.ts';
import { commandIn } from '../support/run-command.ts';

process.env['SOURCE_DATE_EPOCH'] ??= '1795414800';

const folder = mkdtempSync(join(tmpdir(), 'publish-'));
after(() => rmSync(folder, { recursive: true }));

const run = commandIn(folder);
const built = (...words: string[]) => {
  const { status, output } = run('build', ...words);
  assert.equal(status, 0, output);
  return output;
};
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const files = (path = 'dist') =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();
const everything = () => Object.fromEntries(files().map((path) => [path, read(path)]));
const change = (from: string | RegExp, to: string, file = 'my-town') => {
  const path = join(folder, `content/${file}.yaml`);
  const text = readFileSync(path, 'utf8');
  assert.notEqual(text.replace(from, to), text);
  writeFileSync(path, text.replace(from, to));
};
const releases = (id = 'my-town') => readdirSync(join(folder, 'dist/pinned', id));
const answer = 'Write the answer here, in plain words, as your counsel has approved it.';

beforeEach(() => {
  for (const path of ['content', 'xliff', 'dist']) {
    rmSync(join(folder, path), { recursive: true, force: true });
  }
  run('new', 'my-town');
});

describe('where anything is wrong, nothing is published', () => {
  test('one wrong word in one of two guides leaves the site as it was', () => {
    run('new', 'their-town');
    built();
    const before = everything();
    change('verdict: depends', 'verdict: maybe', 'their-town');
    change('Immigration', 'Changed');
    const { status, output } = run('build');
    assert.match(output, /^content\/their-town\.yaml:\d+:16: "verdict" is "maybe"/);
    assert.equal(status, 1);
    assert.deepEqual(everything(), before);
    assert.deepEqual(readdirSync(folder).toSorted(), ['content', 'dist']);
  });

  test('an organization cannot take a name that the program needs itself', () => {
    assert.match(run('new', 'ui').output, /^"ui" is a name that the program needs itself; choose/);
    renameSync(join(folder, 'content/my-town.yaml'), join(folder, 'content/pinned.yaml'));
    change('id: my-town', 'id: pinned', 'pinned');
    const { status, output } = run('build');
    assert.match(
      output,
      /^content\/pinned\.yaml:\d+:5: "id" is "pinned", which the program needs itself; /,
    );
    assert.equal(status, 1);
    assert.ok(!existsSync(join(folder, 'dist')));
  });

  test('a folder that cannot be written is named in one sentence', () => {
    const { status, output } = run('build', '--out', 'content/my-town.yaml');
    assert.match(output, /^A file or folder cannot be used \(E[A-Z]+: .+\)\.\n$/);
    assert.equal(status, 1);
  });

  test('an address that is none is refused before anything is read', () => {
    for (const address of ['guides.example.org', 'ftp://example.org', 'https://']) {
      const { status, output } = run('build', '--base-url', address);
      assert.match(output, /is no address; write it as in https:\/\/guides\.example\.org\/\.$/m);
      assert.equal(status, 2);
    }
  });
});

test('what is pinned never changes, and the moving script names the newest', () => {
  built();
  const [first] = releases() as [string];
  const before = readFileSync(join(folder, `dist/pinned/my-town/${first}/my-town.js`));
  assert.match(read('dist/v1/my-town.js'), new RegExp(`\\.\\./pinned/my-town/${first}/`));
  change('Immigration', 'Your rights');
  built();
  const [second] = releases().filter((name) => name !== first) as [string];
  assert.deepEqual(readFileSync(join(folder, `dist/pinned/my-town/${first}/my-town.js`)), before);
  assert.match(read('dist/v1/my-town.js'), new RegExp(`\\.\\./pinned/my-town/${second}/`));
  assert.doesNotMatch(read('dist/v1/my-town.js'), new RegExp(first));
});

test('other sites can name a guide’s words where they move, and where they never change, with their hash', () => {
  built();
  const path = `pinned/my-town/${releases()[0]}/en.json`;
  assert.equal(read('dist/my-town/en.json'), read(`dist/${path}`));
  const hash = createHash('sha384')
    .update(read(`dist/${path}`))
    .digest('base64');
  const integrity = JSON.parse(read('dist/integrity.json')) as Record<string, string>;
  assert.equal(integrity[path], `sha384-${hash}`);
});

test('a page can have frames of any height, by a script that moves, or one that never changes, with its hash', () => {
  assert.doesNotMatch(built(), /^frame has no file/m);
  assert.match(run('new', 'frame').output, /^"frame" is a name that the program needs itself;/);
  const integrity = JSON.parse(read('dist/integrity.json')) as Record<string, string>;
  const published = JSON.parse(read('dist/published.json')) as Record<string, string>;
  const hash = integrity[`pinned/my-town/${releases()[0]}/frame.js`];
  assert.equal(published['v1/frame.js'], hash);
  assert.equal(integrity['v1/frame.js'], undefined);
  const hashed = createHash('sha384').update(read('dist/v1/frame.js')).digest('base64');
  assert.equal(hash, `sha384-${hashed}`);
});

test('the same content has the same address, and nothing is written anew', () => {
  built();
  const before = everything();
  built();
  assert.deepEqual(everything(), before);
});

test('what a server sends packed is what it sends plain', () => {
  built('--base-url', 'https://guides.example.org');
  const plain = files().filter(
    (path) => /\.(js|json|html)$/.test(path) && !/twin|integrity|published/.test(path),
  );
  assert.ok(plain.length > 5);
  for (const path of plain) {
    const at = (suffix: string) => readFileSync(join(folder, path + suffix));
    assert.equal(String(brotliDecompressSync(at('.br'))), read(path));
    assert.equal(String(gunzipSync(at('.gz'))), read(path));
  }
});

test('a guide whose file is gone is named, and stays until somebody takes it down', () => {
  run('new', 'their-town');
  built();
  rmSync(join(folder, 'content/their-town.yaml'));
  assert.match(built(), /^their-town has no file in content\/ any more and is still in dist\/; /m);
  assert.ok(existsSync(join(folder, 'dist/v1/their-town.js')));
});

test('what to paste names what is there, with its hash', () => {
  built('--base-url', 'https://guides.example.org');
  const paste = read('dist/my-town/paste.txt');
  const addresses = [...paste.matchAll(/(?:src|href)="https:\/\/guides\.example\.org\/([^"]+)"/g)];
  assert.ok(addresses.length > 4);
  for (const [, address = ''] of addresses) {
    const path = address.replace(/#embed$/, '');
    assert.ok(existsSync(join(folder, 'dist', path)), path);
  }
  const integrity = JSON.parse(read('dist/integrity.json')) as Record<string, string>;
  const [path] = Object.keys(integrity).filter((name) => basename(name) === 'my-town.js');
  assert.ok(paste.includes(`${path}" integrity="${integrity[path as string]}"`));
});

describe('what an earlier build has left', () => {
  test('an id that begins like a folder of the site is kept up to date', () => {
    run('new', 'pinned-town');
    built();
    change('Immigration', 'Your rights', 'pinned-town');
    built('--out', 'dist/');
    assert.match(read('dist/pinned-town/en.html'), /Your rights/);
  });

  test('no server sends a packed file of older words', () => {
    built();
    change('Immigration', 'Your rights');
    built('--uncompressed');
    assert.match(read('dist/my-town/en.html'), /Your rights/);
    assert.deepEqual(
      files('dist/my-town').filter((path) => /\.(br|gz)$/.test(path)),
      [],
    );
  });

  test('a move that was broken off is made good', () => {
    built();
    change('Immigration', 'Your rights');
    built('--out', 'other');
    cpSync(join(folder, 'other/my-town/en.html.br'), join(folder, 'dist/my-town/en.html.br'));
    built();
    const packed = brotliDecompressSync(readFileSync(join(folder, 'dist/my-town/en.html.br')));
    assert.equal(String(packed), read('dist/my-town/en.html'));
    rmSync(join(folder, 'other'), { recursive: true });
  });

  test('a language that is no longer offered leads to English, and the author is told', () => {
    change('offer_unreviewed: no', 'offer_unreviewed: yes');
    run('translations', 'new', 'es');
    const path = join(folder, 'xliff/my-town/es.xlf');
    const es = readFileSync(path, 'utf8');
    const target = '<target state="translated">Texto en español</target>';
    writeFileSync(path, es.replaceAll('<target state="needs-translation"/>', target));
    built();
    assert.match(read('dist/my-town/es.html'), /Texto en español/);
    change('offer_unreviewed: yes', 'offer_unreviewed: no');
    change(
      /answer: >\n.+/,
      'answer: Yes.\n      withdrawn: { date: 2026-02-01, reason: It was wrong. }',
    );
    const output = built();
    assert.match(
      output,
      /^my-town is no longer offered in es; its addresses lead to English now\.$/m,
    );
    assert.match(
      output,
      /^my-town is not offered in es: no person has reviewed the interface’s words/m,
    );
    for (const name of [
      'my-town/es.html',
      'my-town/es.frame.html',
      'my-town/es.twin.html',
      'v1/my-town.es.js',
    ]) {
      const text = read(`dist/${name}`);
      assert.ok(text.includes('It was wrong.'), name);
      assert.ok(!text.includes('Texto en'), name);
    }
    assert.equal(read('dist/my-town/es.json'), read('dist/my-town/en.json'));
  });
});

describe('for search engines', () => {
  const official = () => {
    change('status: draft', 'status: official');
    change('phone: (555) 555-0100', 'phone: (916) 572-0560');
    change(/[^]*/, fillTemplate(read('content/my-town.yaml')));
  };

  test('a draft asks them to wait, and is on no map', () => {
    built('--base-url', 'https://guides.example.org/rights');
    assert.match(read('dist/my-town/en.html'), /<meta name="robots" content="noindex">/);
    assert.doesNotMatch(read('dist/my-town/en.html'), /ld\+json/);
    assert.ok(!existsSync(join(folder, 'dist/sitemap.xml')));
  });

  test('a page names its one address, its languages, and its answers', () => {
    official();
    built('--base-url', 'https://guides.example.org/rights');
    const page = read('dist/my-town/en.html');
    const address = 'https://guides.example.org/rights/my-town/en.html';
    assert.ok(page.includes(`<link rel="canonical" href="${address}">`));
    assert.ok(page.includes(`<link rel="alternate" hreflang="x-default" href="${address}">`));
    assert.ok(read('dist/sitemap.xml').includes(`<loc>${address}</loc>`));
    const [, json = ''] = page.match(/<script type="application\/ld\+json">(.+?)<\/script>/) ?? [];
    const data = JSON.parse(json) as {
      mainEntity: { name: string; acceptedAnswer: { text: string } }[];
    };
    assert.deepEqual(data.mainEntity[0]?.acceptedAnswer.text, 'It depends\nYes.');
  });

  test('a guide that is a draft again is on the map no more', () => {
    official();
    built('--base-url', 'https://guides.example.org/a&b/');
    assert.match(read('dist/sitemap.xml'), /a&amp;b\/my-town/);
    assert.doesNotMatch(read('dist/my-town/paste.txt'), /="[^"]*a&b/);
    assert.match(read('dist/_headers'), /^\/a&b\/pinned\/\*$/m);
    change('status: official', 'status: draft');
    built('--base-url', 'https://guides.example.org/');
    assert.ok(!existsSync(join(folder, 'dist/sitemap.xml')));
  });

  test('an answer that is included from a draft is not among them', () => {
    run('new', 'their-town');
    change('id: report-a-crime', 'id: theirs', 'their-town');
    change('phone: (555) 555-0100', 'phone: (916) 572-0560', 'their-town');
    official();
    change('\nfaq:\n', '\ninclude:\n  - { pack: their-town, questions: [theirs] }\n\nfaq:\n');
    built();
    const page = read('dist/my-town/en.html');
    const [, json = ''] = page.match(/<script type="application\/ld\+json">(.+?)<\/script>/) ?? [];
    assert.equal((JSON.parse(json) as { mainEntity: object[] }).mainEntity.length, 1);
    assert.match(page, /This answer is a draft\./);
  });

  test('an answer that was taken back is among them no more', () => {
    official();
    change(
      /answer: >\n.+/,
      'answer: Yes.\n      withdrawn: { date: 2026-02-01, reason: It was wrong. }',
    );
    built();
    assert.doesNotMatch(read('dist/my-town/en.html'), /ld\+json/);
  });

  test('a page in a frame leads to the page they should list', () => {
    official();
    built('--base-url', 'https://guides.example.org/');
    const page = read('dist/my-town/en.frame.html');
    assert.match(page, /noindex/);
    assert.match(page, /rel="canonical" href="https:\/\/guides\.example\.org\/my-town\/en\.html"/);
    assert.doesNotMatch(page, /ld\+json/);
  });
});

describe('an answer is taken back', () => {
  const reason = 'The law has changed.';

  test('everywhere but where its words were pinned, with the next build', () => {
    built();
    const [old] = releases() as [string];
    change(
      /answer: >\n.+/,
      `answer: Yes.\n      withdrawn: { date: 2026-02-01, reason: ${reason} }`,
    );
    built();
    const [fresh] = releases().filter((name) => name !== old) as [string];
    for (const path of [
      'v1/my-town.js',
      `pinned/my-town/${fresh}/my-town.js`,
      'my-town/en.html',
      'my-town/en.frame.html',
      'my-town/en.twin.html',
      'my-town/en.json',
    ]) {
      const text = read(`dist/${path}`);
      assert.ok(text.includes(reason), path);
      assert.ok(!text.includes(answer), path);
      assert.ok(!text.includes('It depends'), path);
    }
    const pinned = read(`dist/pinned/my-town/${old}/my-town.js`);
    assert.ok(pinned.includes(answer));
    assert.ok(!pinned.includes(reason));
  });
});
