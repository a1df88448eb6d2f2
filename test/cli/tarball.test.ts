/** What the package holds, and what a newcomer does in an empty folder with it and nothing else of ours. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
  /** In bytes, packed. */
  readonly size: number;
}

let contents: Packed;
const folder = mkdtempSync(join(tmpdir(), 'tarball-'));
/** Programs that run until they are stopped. */
const running: ChildProcess[] = [];
after(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Packs the program and unpacks it as npm would, with the dependencies that it names, and no others. */
before(() => {
  const packed = spawnSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    {
      encoding: 'utf8',
    },
  );
  [contents] = JSON.parse(packed.stdout) as [Packed];
  const { filename } = contents;
  const modules = join(folder, 'node_modules');
  const home = join(modules, 'rights-guide');
  mkdirSync(home, { recursive: true });
  spawnSync('tar', ['-xzf', join(folder, filename), '-C', home, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    const link = join(modules, name);
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
});

const program = () => join(folder, 'node_modules/rights-guide/lib/cli/rights-guide.js');
function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program(), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
function start(...words: string[]) {
  const child = spawn(process.execPath, [program(), ...words], { cwd: folder });
  running.push(child);
  return child;
}
const path = (name: string) => join(folder, name);
const edit = (name: string, from: string | RegExp, to: string) =>
  writeFileSync(path(name), readFileSync(path(name), 'utf8').replace(from, to));

const below = (top: string) =>
  contents.files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(top))
    .map((path) => path.slice(top.length));
const firsts = (paths: string[]) => [...new Set(paths.map((path) => path.replace(/\/.*/, '/')))];

test('a developer finds what belongs to a package, and nothing else', () => {
  assert.deepEqual(firsts(below('')).toSorted(), [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'content/',
    'docs/',
    'lib/',
    'package.json',
    'wordpress/',
    'xliff/',
  ]);
  assert.deepEqual(
    firsts(below('lib/')).filter((name) => !/^[a-z-]+\.(js|d\.ts)$/.test(name)),
    [
      'cli/',
      'content/',
      'custom-elements.json',
      'elements/',
      'locale/',
      'model/',
      'npm/',
      'page.css',
      'publish/',
      'reader/',
      'snippets/',
      'source/',
      'static/',
      'theme/',
      'vscode.css-custom-data.json',
      'vscode.html-custom-data.json',
    ],
  );
});

test('the package has no source, no test, no source map and no picture', () => {
  const kinds =
    /^(lib\/.+\.(js|d\.ts|json|css)|docs\/.+\.md|content\/.+|xliff\/.+|wordpress\/.+|[A-Z]+(\.md)?|package\.json)$/;
  const odd = below('').filter((path) => !kinds.test(path) || /\btests?\b/.test(path));
  assert.deepEqual(odd, []);
});

test('the package is no larger than 400 kB', () => {
  assert.ok(contents.size < 400_000, `${contents.size} bytes`);
});

test('no types are packed that nobody can import', () => {
  const types = below('lib/').filter((path) => path.endsWith('.d.ts'));
  assert.deepEqual(
    types.filter((path) => /^(cli|content|publish|reader|static|embed|read)\b/.test(path)),
    [],
  );
});

test('nothing publishes it by mistake', () => {
  const { private: isPrivate } = JSON.parse(
    readFileSync(join(folder, 'node_modules/rights-guide/package.json'), 'utf8'),
  ) as { private?: boolean };
  assert.equal(isPrivate, true);
});

test('each command says what it does, with an example', () => {
  const names = [...run().output.matchAll(/^ {2}([a-z]+(?: [a-z]+)?)(?= |$)/gm)].map(
    ([, name]) => name as string,
  );
  assert.ok(names.length > 9);
  for (const name of names) {
    const { status, output } = run(...name.split(' '), '--help');
    assert.match(output, new RegExp(`^As in: npx rights-guide ${name}\\b`, 'm'), output);
    assert.equal(status, 0);
  }
});

test('a command in a folder without a guide says how to begin one', () => {
  for (const command of [['check'], ['build'], ['preview'], ['translations', 'status']]) {
    const { status, output } = run(...command);
    assert.match(
      output,
      /^There is no guide in content\/ here; begin one with npx rights-guide new my-town\./,
    );
    assert.equal(status, 1);
  }
});

test('from an empty folder to a guide in two languages, as a host would serve it', async () => {
  assert.equal(run('new', 'my-town').status, 0);
  edit('content/my-town.yaml', 'offer_unreviewed: no', 'offer_unreviewed: yes');
  assert.match(run('check').output, /^0 to mend, /m);

  assert.match(run('translations', 'new', 'es').output, /^xliff\/my-town\/es\.xlf\n/);
  const begun = run('build').output;
  assert.match(begun, /^my-town is not offered in es: xliff\/my-town\/es\.xlf has no finished/m);
  writeFileSync(path('back.xlf'), readFileSync(path('xliff/my-town/es.xlf')));
  edit('back.xlf', /<target state="needs-translation"\/>/g, '<target>Texto en español.</target>');
  const stateless = run('translations', 'import', 'back.xlf').output;
  assert.match(stateless, /: \d+ texts \(title, .+\) have no state, .+ import with --finished\.$/m);
  const finished = run('translations', 'import', 'back.xlf', '--finished').output;
  assert.match(finished, /^xliff\/my-town\/es\.xlf: \d+ texts taken over, to review .+; 0 left$/m);

  const { status, output } = run('build', '--base-url', 'https://guides.example.org/');
  assert.equal(status, 0, output);
  assert.ok(readdirSync(path('dist/my-town')).includes('es.html'));

  const server = start('serve', '--port', '0');
  const address = await new Promise<string>((found) =>
    server.stdout.on('data', (chunk) =>
      found(/http:\S+?\/(?=my-town)/.exec(String(chunk))?.[0] ?? ''),
    ),
  );
  const page = await fetch(`${address}my-town/es.html`);
  assert.equal(page.headers.get('access-control-allow-origin'), '*');
  assert.match(await page.text(), /Texto en español\./);
  const script = await fetch(`${address}v1/my-town.js`, { headers: { 'Accept-Encoding': 'br' } });
  assert.equal(script.headers.get('content-encoding'), 'br');
});

test('the page follows what an author changes, and keeps the last guide that could be built', async () => {
  if (!existsSync(path('content/my-town.yaml'))) run('new', 'my-town');
  const server = start('preview', '--port', '0');
  const lines: string[] = [];
  const said = (pattern: RegExp) =>
    new Promise<string>((found) => {
      const look = () => {
        const line = lines.find((each) => pattern.test(each));
        if (line) found(line);
      };
      server.stdout.on('data', look);
      look();
    });
  server.stdout.on('data', (chunk) => void lines.push(...String(chunk).split('\n')));
  const address = /http:\S+/.exec(await said(/^http/))?.[0] as string;
  const get = async (name: string) => (await fetch(address + name)).text();
  assert.match(await get(''), /<rights-guide><\/rights-guide><script src="\/v1\/my-town\.js"/);

  const changes = await fetch(`${address}changes`);
  const reader = (changes.body as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  edit('content/my-town.yaml', 'title: Immigration', 'title: Your rights here');
  assert.match(new TextDecoder().decode((await reader.read()).value), /changed/);
  assert.match(await get('my-town/en.html'), /Your rights here/);

  edit('content/my-town.yaml', 'verdict: depends', 'verdict: maybe');
  await reader.read();
  assert.match(await get(''), /role="alert">content\/my-town\.yaml:\d+:\d+: "verdict" is "maybe"/);
  assert.match(await get('my-town/en.html'), /Your rights here/);
  await reader.cancel();
});
