/** The built documentation: no dead end, nothing from elsewhere, and an order that a screen reader can follow. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { textOf } from '../../docs/site/to-hast.ts';
import {
  addressesOf,
  builtPages,
  idsOf,
  readBuilt,
  resolvePath,
  writtenPages,
  type Built,
} from './read-site.ts';

const known = new Map(builtPages.map((page) => [page.path, page]));
const pageAt = (path: string): Built => {
  const page = known.get(path) ?? readBuilt(path);
  known.set(path, page);
  return page;
};
/** What the browser loads by itself, other than what a reader follows. */
const isLink = ({ tagName }: { tagName: string }) => tagName === 'a';

test('each Markdown file that a reader may want is a page', () => {
  const expected = globSync('docs/*.md').map((path) =>
    path.replace(/^docs.(.+)\.md$/, (_, name: string) =>
      name === 'README' ? 'docs/index.html' : `docs/${name}.html`,
    ),
  );
  const built = writtenPages.map(({ path }) => path);
  assert.deepEqual(
    expected.filter((path) => !built.includes(path)),
    [],
    'add it to docs/site/pages.ts',
  );
  assert.ok(['docs/security.html', 'docs/changelog.html'].every((path) => built.includes(path)));
});

test('no link within the site leads nowhere, nor to a part that is not there', () => {
  const dead = builtPages.flatMap((page) =>
    addressesOf(page)
      .filter(({ address }) => !/^[a-z]+:/.test(address))
      .filter(({ address }) => {
        const [path = '', fragment] = address.split('#');
        const target = path ? resolvePath(path, page.path) : page.path;
        if (!existsSync(`dist/${target}`)) return true;
        return fragment && !idsOf(pageAt(target)).has(decodeURIComponent(fragment));
      })
      .map(({ address }) => `${page.path}: ${address}`),
  );
  assert.deepEqual(dead, []);
});

test('no page loads anything from another site', () => {
  const loaded = builtPages.flatMap((page) =>
    addressesOf(page)
      .filter(({ element, address }) => !isLink(element) && /^([a-z]+:|\/\/)/i.test(address))
      .map(({ address }) => `${page.path}: ${address}`),
  );
  assert.deepEqual(loaded, []);
  assert.doesNotMatch(readFileSync('dist/docs/docs.css', 'utf8'), /url\(|@import|@font-face/);
});

test('every link out is https', () => {
  const open = writtenPages.flatMap((page) =>
    addressesOf(page)
      .filter(({ address }) => /^[a-z]+:/i.test(address) && !address.startsWith('https://'))
      .map(({ address }) => `${page.path}: ${address}`),
  );
  assert.deepEqual(open, []);
});

test('no picture is without words for who cannot see it, or heavy on a phone', () => {
  const pictures = builtPages.flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName === 'img')
      .map(({ properties: { alt, src } }) => ({
        alt: String(alt ?? ''),
        path: `dist/${resolvePath(String(src), page.path)}`,
      })),
  );
  assert.ok(pictures.length > 1);
  assert.deepEqual(
    pictures.filter(({ alt }) => alt.length < 20),
    [],
  );
  assert.deepEqual(
    pictures.filter(({ path }) => statSync(path).size > 120_000).map(({ path }) => path),
    [],
  );
});

test('the pictures of the repository take less than 1 MB together', () => {
  const sizes = globSync('docs/screenshots/*.png').map((path) => statSync(path).size);
  assert.ok(sizes.reduce((sum, size) => sum + size) < 1_000_000);
});

test('no page skips a level of heading, or has two of the first', () => {
  const wrong = builtPages.flatMap(({ path, elements }) => {
    const levels = elements
      .flatMap(({ tagName }) => tagName.match(/^h([1-6])$/)?.[1] ?? [])
      .map(Number);
    const isSkipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    const isOne = levels.filter((level) => level === 1).length === 1;
    return isSkipped || !isOne ? [`${path}: ${levels.join(' ')}`] : [];
  });
  assert.deepEqual(wrong, []);
});

test('every page is HTML without a parse error, and no id stands twice', () => {
  assert.deepEqual(
    builtPages.flatMap(({ errors }) => errors),
    [],
  );
  const twice = builtPages.filter(
    (page) =>
      idsOf(page).size !== page.elements.filter(({ properties }) => properties['id']).length,
  );
  assert.deepEqual(
    twice.map(({ path }) => path),
    [],
  );
});

test('every page says its language and its own title, and has a way past the menu to its main part', () => {
  const titles = new Set<string>();
  for (const { path, elements } of builtPages) {
    const one = (tagName: string) => {
      const found = elements.filter((element) => element.tagName === tagName);
      assert.equal(found.length, 1, `${path}: one ${tagName}`);
      return found[0] as (typeof elements)[number];
    };
    assert.equal(one('html').properties['lang'], 'en', path);
    const firstLink = elements.find(({ tagName }) => tagName === 'a');
    assert.equal(firstLink?.properties['href'], `#${String(one('main').properties['id'])}`, path);
    titles.add(textOf(one('title')));
  }
  assert.equal(titles.size, builtPages.length);
});
