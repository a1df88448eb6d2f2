/** What becomes of a resource's fields on the way to readers of other languages. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { buildGuide } from '../../src/content/build-guide.ts';
import { isolateLtr } from '../../src/content/isolate-ltr.ts';
import { readPackFile } from '../../src/content/read-pack-file.ts';
import { resolveNames, toPack } from '../../src/content/to-pack.ts';
import { unitsOf } from '../../src/content/units.ts';
import { richTextLines } from '../../src/model/rich-text.ts';

const template = await readFile('content/_template/nonprofit.yaml', 'utf8');
const [before, clinic] = template.split(/(?= {8}# - id: clinic)/) as [string, string];
const uncommented = before + clinic.replace(/^( {8})# /gm, '$1');
const result = readPackFile(uncommented, 'content/my-nonprofit.yaml');
assert.ok('file' in result, JSON.stringify(result));
const draft = resolveNames(result.file);

test('what a number is for, and hours, are translated by ids that outlive another order', () => {
  const ids = unitsOf(draft).map(({ id }) => id);
  for (const id of [
    'resources.clinic.phone-55555501012.purpose',
    'resources.clinic.phone-55555501012.hours',
    'resources.clinic.hours',
  ]) {
    assert.ok(ids.includes(id), ids.join());
  }
  assert.ok(!ids.some((id) => id.includes('address')));
});

test('a reader sees which language is spoken, also one that the interface does not speak', async () => {
  const spoken = template.replace('languages: [en, es]', 'languages: [en, vi]');
  const read = readPackFile(spoken, 'content/my-nonprofit.yaml');
  assert.ok('file' in read, JSON.stringify(read));
  const { view } = await buildGuide(read.file, '2026-01-01');
  const lines = richTextLines(view.resources?.groups[0]?.items[0]?.text ?? []);
  assert.ok(lines.includes('Languages: English, Tiếng Việt'), lines.join('\n'));
});

test('who speaks a language is found by its readers, whatever the author calls it', () => {
  for (const [tag, own] of [
    ['es-MX', 'es'],
    ['prs', 'fa-AF'],
  ] as const) {
    const spoken = template.replace('languages: [en, es]', `languages: [en, ${tag}]`);
    const read = readPackFile(spoken, 'content/my-nonprofit.yaml');
    assert.ok('problems' in read);
    assert.match(
      read.problems[0]?.sentence ?? '',
      new RegExp(`is "${tag}"; write ${own}, by which`),
    );
  }
  const persian = template.replace('languages: [en, es]', 'languages: [en, fa]');
  assert.ok('file' in readPackFile(persian, 'content/my-nonprofit.yaml'));
});

test('an address runs left to right in a language that runs from the right', () => {
  const pack = isolateLtr(toPack(draft, { locale: 'fa-AF', built: '2026-01-01' }));
  const address = pack.resources?.groups[0]?.items[1]?.address;
  assert.equal(address, '\u2066100 Example Street, Example, CA\u2069');
});

test('a day, an id and a language’s tag are no texts: nothing invisible comes between their letters', () => {
  const day = '2026-01-15';
  const facts = {
    verified: day,
    checked: day,
    reviewed: day,
    reviewBy: day,
    english: ['faq.a-1-2'],
  };
  assert.deepEqual(isolateLtr(facts), facts);
});
