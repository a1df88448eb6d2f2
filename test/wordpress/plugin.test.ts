/** The WordPress plugin, as far as it can be tried without WordPress; prove.ts tries the rest. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { readPluginFiles } from '../../src/cli/wordpress.ts';
import { commandIn } from '../support/run-command.ts';
import { pluginHash } from './plugin-hash.ts';

const root = 'rights-guide/assets/site/';
const out = mkdtempSync(join(tmpdir(), 'plugin-'));
const run = commandIn('.');
const own = [...(await readPluginFiles())].map(
  ([path, bytes]) => [path, Buffer.from(bytes).toString()] as const,
);
const php = own.filter(([path]) => path.endsWith('.php'));
const fileOf = (name: string) => own.find(([path]) => path === name)?.[1] ?? '';

const build = (...options: string[]) =>
  run('build', '--uncompressed', '--wordpress', '--out', out, ...options);
const zip = () => readFileSync(`${out}/wordpress/rights-guide.zip`);
const unzip = () =>
  new Map(Object.entries(unzipSync(zip())).map(([path, bytes]) => [path, Buffer.from(bytes)]));

interface Language {
  readonly script: string;
  readonly integrity: string;
  readonly data: string;
  readonly dataIntegrity: string;
  readonly twin: string;
  readonly parts: Readonly<Record<string, readonly [number, number]>>;
}
interface Inventory {
  readonly [id: string]: {
    readonly sections: readonly string[];
    readonly languages: Readonly<Record<string, Language>>;
  };
}
const inventory = () => JSON.parse(String(unzip().get(`${root}guides.json`))) as Inventory;

before(() => {
  const { status, output } = build();
  assert.equal(status, 0, output);
});
after(() => rmSync(out, { recursive: true }));

test('a guide that is not there is said, with those that are', () => {
  const { status, output } = build('--guide', 'my-town');
  assert.match(output, /^"my-town" is no guide in content\/ here \(.*west-sacramento\)\.$/m);
  assert.equal(status, 2);
});

test('--guide without --wordpress is said', () => {
  const { status, output } = run('build', '--guide', 'west-sacramento', '--out', out);
  assert.match(output, /^--guide is for --wordpress\.$/m);
  assert.equal(status, 2);
});

test('no draft goes into the plugin that nobody has named', () => {
  assert.deepEqual(Object.keys(inventory()), ['west-sacramento']);
});

test('the zip holds the plugin and its guide, and nothing else', () => {
  const languages = Object.keys(inventory()['west-sacramento']?.languages ?? {});
  assert.ok(languages.includes('en') && languages.includes('fa-AF'));
  const pinned = /pinned\/west-sacramento\/[\d-]+-[0-9a-f]{8}\//;
  const expected = [
    ...[
      'assets/settings.css',
      'assets/settings.js',
      'block/block.json',
      'block/editor.js',
      'includes/block.php',
      'includes/choices.php',
      'includes/fields.php',
      'includes/guide-tag.php',
      'includes/guides.php',
      'includes/languages.php',
      'includes/notes.php',
      'includes/preview.php',
      'includes/script.php',
      'includes/settings-page.php',
      'includes/settings.php',
      'includes/shortcode.php',
      'readme.txt',
      'rights-guide.php',
      'uninstall.php',
    ].map((path) => `rights-guide/${path}`),
    ...[
      'guides.json',
      'RELEASE/reader.js',
      ...languages.flatMap((locale) => [
        `RELEASE/${locale}.json`,
        `RELEASE/west-sacramento${locale === 'en' ? '' : `.${locale}`}.js`,
        `west-sacramento/${locale}.html`,
        `west-sacramento/${locale}.twin.html`,
      ]),
    ].map((path) => root + path),
  ];
  const found = [...unzip().keys()].map((path) => path.replace(pinned, 'RELEASE/'));
  assert.deepEqual(found.toSorted(), expected.toSorted());
});

test('the same guides make the same zip, to the byte, on any clock', () => {
  const first = zip();
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Asia/Kabul';
  build();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  assert.deepEqual(zip(), first);
});

test('what the plugin serves is what was published, with its hashes', () => {
  const files = unzip();
  for (const [path, bytes] of files) {
    if (!path.startsWith(root) || path.endsWith('/guides.json')) continue;
    assert.deepEqual(bytes, readFileSync(join(out, path.slice(root.length))), path);
  }
  const hash = (path: string) =>
    `sha384-${createHash('sha384')
      .update(files.get(root + path) as Buffer)
      .digest('base64')}`;
  for (const { languages } of Object.values(inventory())) {
    for (const { script, integrity, data, dataIntegrity } of Object.values(languages)) {
      assert.equal(hash(script), integrity);
      assert.equal(hash(data), dataIntegrity);
    }
  }
});

test('the parts of a twin are all of it, each section by itself, in every language', () => {
  const files = unzip();
  for (const { languages, sections } of Object.values(inventory())) {
    for (const { twin, parts } of Object.values(languages)) {
      const whole = String(files.get(root + twin));
      const texts = ['head', ...sections, 'foot'].map((part) =>
        whole.slice(...(parts[part] as [number, number])),
      );
      assert.equal(texts.join(''), whole);
      const statements = texts[1 + sections.indexOf('statements')] as string;
      assert.match(statements, /^<div/);
      assert.doesNotMatch(statements, /<details>/);
    }
  }
});

test('plugin, readme and package are of one version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  assert.match(fileOf('rights-guide.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
  assert.match(fileOf('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
  for (const field of ['Requires at least', 'Requires PHP']) {
    const [of, in_] = ['rights-guide.php', 'readme.txt'].map(
      (name) => fileOf(name).match(new RegExp(`${field}: +(\\S+)$`, 'm'))?.[1],
    );
    assert.ok(of && of === in_, field);
  }
});

test('the block keeps choices and no markup', () => {
  const block = JSON.parse(fileOf('block/block.json')) as {
    name: string;
    attributes: Record<string, object>;
  };
  assert.equal(block.name, 'rights-guide/guide');
  assert.ok(Object.values(block.attributes).every((each) => !('source' in each)));
  assert.match(fileOf('block/editor.js'), /save: function \(\) {\s+return null;/);
});

test('no PHP file answers a browser that asks for it by itself', () => {
  assert.ok(php.length > 10);
  for (const [path, text] of php) {
    assert.match(text, /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, path);
  }
});

test('the plugin asks no host, runs no text as code, stores nothing but its option', () => {
  const forbidden =
    /\b(wp_(safe_)?remote_\w+|curl_\w+|fsockopen|fopen|eval|assert|create_function|base64_decode|unserialize|exec|shell_exec|system|passthru|setcookie|set_transient|update_(user|post)_meta|fetch) ?\(|\b(localStorage|sessionStorage|innerHTML|insertAdjacentHTML|sendBeacon|XMLHttpRequest)\b|document\.(cookie|write)/;
  for (const [path, text] of own.filter(([path]) => /\.(php|js)$/.test(path))) {
    assert.equal(text.match(forbidden)?.[0], undefined, path);
    const addresses = [...text.matchAll(/https?:\/\/[^\s'"]+/g)].map(([address]) => address);
    assert.deepEqual(
      addresses.filter((each) => each !== 'https://www.gnu.org/licenses/gpl-2.0.html'),
      [],
    );
  }
  const options = php.flatMap(
    ([, text]) => text.match(/\b(get|add|update|delete)_option\( [^,)]+/g) ?? [],
  );
  const names = new Set(options.map((each) => each.replace(/^\w+\( /, '').trim()));
  assert.deepEqual([...names].toSorted(), ["'blog_charset'", "'rights_guide'", 'OPTION']);
});

test('the plugin as it is today was proven in WordPress', async () => {
  const { plugin, promises } = JSON.parse(readFileSync('test/wordpress/proven.json', 'utf8')) as {
    plugin: string;
    promises: string[];
  };
  assert.ok(promises.length > 25);
  assert.equal(plugin, await pluginHash(), 'The plugin has changed: npm run test:wordpress');
});

test('the page about the plugin names what it was proven with', () => {
  const { date, versions } = JSON.parse(readFileSync('test/wordpress/proven.json', 'utf8')) as {
    date: string;
    versions: Record<string, string>;
  };
  const page = readFileSync('docs/wordpress.md', 'utf8');
  for (const word of [date, ...Object.entries(versions).map((pair) => pair.join(' '))]) {
    assert.ok(page.includes(word), `docs/wordpress.md does not say ${word}`);
  }
});
