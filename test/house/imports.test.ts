/** The folder contract of CONTRIBUTING.md: who may import whom, and what no file may name. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

/** Each folder of src/ (and file at its top) with the folders it may import from. */
const mayImport: Record<string, string[]> = {
  model: [],
  locale: ['model'],
  source: ['model'],
  reader: ['model'],
  theme: [],
  'small-lit': [],
  content: ['model', 'locale', 'source'],
  elements: ['model', 'locale', 'source', 'theme'],
  static: ['model', 'locale'],
  snippets: ['model'],
  builder: ['model', 'locale', 'theme', 'snippets'],
  publish: ['model', 'locale', 'source', 'content', 'static', 'snippets'],
  cli: ['model', 'locale', 'theme', 'content', 'publish'],
  'tags.ts': ['elements'],
  'register.ts': ['tags.ts'],
  'define.ts': ['elements', 'register.ts', 'tags.ts'],
  'embed.ts': ['define.ts', 'elements', 'source'],
  'read.ts': ['reader', 'source'],
  'fit-frame.ts': [],
  'offer-reader.ts': ['reader', 'source'],
  'index.ts': ['define.ts', 'offer-reader.ts', 'tags.ts', 'model', 'elements'],
  npm: ['index.ts', 'offer-reader.ts', 'register.ts', 'tags.ts', 'model', 'elements'],
};

const files = await Promise.all(
  globSync('src/**/*.ts')
    .filter((path) => !path.endsWith('.d.ts'))
    .map(async (path) => ({ path: relative('src', path), text: await readFile(path, 'utf8') })),
);
const folderOf = (path: string) => path.split('/')[0] as string;
const importsOf = (text: string) =>
  [...text.matchAll(/(?:^(?:import|export)\b[^;]*?from |\bimport\()'([^']+)'/gm)].map(
    ([, from]) => from as string,
  );

test('every import stays within the contract', () => {
  const broken = files.flatMap(({ path, text }) =>
    importsOf(text)
      .filter((from) => from.startsWith('.'))
      .map((from) => join(dirname(path), from))
      .filter((target) => folderOf(target) !== folderOf(path))
      .filter((target) => !mayImport[folderOf(path)]?.includes(folderOf(target)))
      .map((target) => `${path} → ${target}`),
  );
  assert.deepEqual(broken, []);
});

test('every folder has its place in the contract', () => {
  assert.deepEqual(
    [...new Set(files.map(({ path }) => folderOf(path)))].toSorted(),
    Object.keys(mayImport).toSorted(),
  );
});

test('the model depends on nothing at all', () => {
  const outside = files
    .filter(({ path }) => folderOf(path) === 'model')
    .flatMap(({ text }) => importsOf(text).filter((from) => !from.startsWith('./')));
  assert.deepEqual(outside, []);
});

test('what a browser gets depends on Lit and nothing else', () => {
  const others = [
    'reader',
    'read.ts',
    'npm',
    'content',
    'static',
    'publish',
    'cli',
    'builder',
    'snippets',
  ];
  const packages = files
    .filter(({ path }) => !others.includes(folderOf(path)))
    .flatMap(({ text }) => importsOf(text).filter((from) => !from.startsWith('.')));
  assert.deepEqual(
    [...new Set(packages)].filter(
      (name) => !/^(lit$|lit\/|@lit\/localize\/|rights-guide:bundle$)/.test(name),
    ),
    [],
  );
});

test('nothing of React is loaded by what tells React what the tags take', () => {
  const { text = '' } = files.find(({ path }) => path === join('npm', 'react.ts')) ?? {};
  const packages = [...text.matchAll(/^import (type )?.+ from '([a-z@][^']*)';$/gm)];
  assert.deepEqual(
    packages.map(([, isType, name]) => [isType, name]),
    [['type ', 'react']],
  );
});

test('what is loaded for a view from elsewhere depends on valibot and nothing else', () => {
  const packages = files
    .filter(({ path }) => ['reader', 'read.ts'].includes(folderOf(path)))
    .flatMap(({ text }) => importsOf(text).filter((from) => !from.startsWith('.')));
  assert.deepEqual([...new Set(packages)], ['valibot']);
});

test('no source can store, track, evaluate or write markup', () => {
  const forbidden =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic|localStorage|sessionStorage|indexedDB|sendBeacon|XMLHttpRequest|WebSocket|pushState|replaceState)\b|document\.(cookie|write)|\beval\(|new Function/;
  // The one exception: a template's own text, which stands in our sources, becomes nodes as it does in Lit.
  const own = 'element.innerHTML = policy ? policy.createHTML(text) : text;';
  assert.equal(files.filter(({ text }) => text.includes(own)).length, 1);
  const found = files.flatMap(({ path, text }) => {
    const [name] = text.replace(own, '').match(forbidden) ?? [];
    return name ? [`${path}: ${name}`] : [];
  });
  assert.deepEqual(found, []);
});

test('styles are logical, so that right-to-left needs no second set', () => {
  // One to three values of margin and padding are the same on both sides.
  const physical =
    /(margin|padding|border|inset)-(left|right|top|bottom)|(?<![-\w])(left|right|top|bottom):|text-align: (left|right)|(?<![-\w])(width|height):|(margin|padding): (\S+ ){3}\S+;/;
  const found = files
    .filter(({ path }) => path.endsWith('.styles.ts'))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => physical.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  assert.deepEqual(found, []);
});

test('files stay short: half of them under 110 lines, none over 220', () => {
  const lengths = files.map(({ text }) => text.split('\n').length).toSorted((a, b) => a - b);
  assert.ok((lengths[Math.floor(lengths.length / 2)] as number) < 110);
  assert.deepEqual(
    files.filter(({ text }) => text.split('\n').length > 220).map(({ path }) => path),
    [],
  );
});
