/** What webmasters are told to paste is what works, and a platform is called tested where a test did it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { chooseScript, type Choice } from '../../src/snippets/choice.ts';
import * as ways from '../../src/snippets/ways.ts';

const page = await readFile('docs/webmasters.md', 'utf8');
const moving: Choice = {
  site: 'https://HOST/',
  id: 'my-town',
  name: 'Your rights and local help, My Town',
  script: chooseScript({ id: 'my-town' }),
};
const folder = 'pinned/my-town/RELEASE/';
const integrity = new Map([[`${folder}my-town.js`, 'sha384-HASH']]);
const pinned: Choice = {
  ...moving,
  script: chooseScript({ id: 'my-town', pinned: { folder, integrity } }),
};

const parts = new Map(
  page.split(/^(?=#{2,3} )/m).map((part) => [part.match(/^#+ (.+)/)?.[1] ?? '', part]),
);
const examplesIn = (title: string) =>
  [...(parts.get(title) ?? '').matchAll(/^```html\n([\s\S]+?)\n```$/gm)].map(([, code]) => code);

for (const [title, snippets] of [
  ['1. The element', [ways.elementSnippet(moving), ways.mountSnippet(moving)]],
  ['2. Script once, then a div', [ways.scriptSnippet(moving), ways.divSnippet(moving)]],
  ['3. A link', [ways.linkSnippet(moving)]],
  ['4. A frame', [ways.frameSnippet(moving), ways.frameScriptSnippet(moving)]],
  ['Pinned or moving', [ways.elementSnippet(pinned)]],
] as const) {
  test(`“${title}” shows what paste.txt and the builder give, to the letter`, () => {
    assert.deepEqual(examplesIn(title), snippets);
  });
}

/** The cards that may say so: a test of this repository has done it there. */
const tested = [
  'Any HTML page',
  'WordPress, with the plugin',
  'A page with a strict content security policy',
  'An editor that leaves only links',
  'React',
];
const cards = (page.split('\n## Your platform')[1]?.split('\n## ')[0] ?? '')
  .split('\n### ')
  .slice(1);

test('every platform says whether it was tested, and none that was not says so', () => {
  assert.ok(cards.length > 8);
  for (const card of cards) {
    const [, name = '', state] = card.match(/^(.+) \((tested|untested)\)\n/) ?? [];
    assert.equal(state, tested.includes(name) ? 'tested' : 'untested', card.split('\n')[0]);
    if (state === 'tested') assert.match(card, /\]\((\.\.\/test\/|wordpress\.md|developers\.md)/);
  }
});

test('every card says what to paste and where, what is lost, how to see it, and the way back', () => {
  for (const card of cards) {
    const said = [...card.matchAll(/^- \*\*(.+?)\*\*: /gm)].map(([, name]) => name);
    assert.deepEqual(
      said,
      ['Paste', 'Where', 'It strips', 'See', 'If it fails', 'Upgrade', 'Undo'],
      card.split('\n')[0],
    );
  }
});
