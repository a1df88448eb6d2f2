/** The official page against what is on screen in English: every line, word for word. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import type { Guide } from '../../src/content/build-guide.ts';
import { eachGuide } from '../../src/content/guides.ts';
import { readContent } from '../../src/content/read-content.ts';
import { richTextLines, type RichText } from '../../src/model/rich-text.ts';
import type { ResourceView } from '../../src/model/view-resources.ts';

interface Deviation {
  readonly line: string;
  readonly shown: string;
  readonly also?: string;
  readonly why: string;
}

const page = await readFile('test/fixtures/west-sacramento-immigration-page.txt', 'utf8');
const deviations = parse(
  await readFile('content/deviations/west-sacramento.yaml', 'utf8'),
) as Deviation[];
const content = (await readContent()).filter(({ id }) => id === 'west-sacramento');
const { value: guide } = (await eachGuide(content).next()) as IteratorYieldResult<Guide>;
const { view } = guide;

const lines = (text: RichText) => richTextLines(text);
const resourceLines = ({ name, text }: ResourceView) => [
  name,
  // The interface's own lines; the page has the number and the languages in its sentences.
  ...lines(text).filter((line) => !/^(Phone|Languages): /.test(line)),
];

/** Every line a reader sees of the organization's own. */
const shown = [
  view.publisher.text,
  view.title.text,
  view.faq.title.text,
  ...view.faq.questions.flatMap(({ question, verdict, answer }) => [
    question,
    `${verdict?.label} ${verdict?.word}`,
    ...lines(answer),
  ]),
  ...(view.resources ? [view.resources.title] : []),
  ...(view.resources?.groups ?? []).flatMap(({ title, intro, items }) => [
    ...(intro ? [intro] : []),
    ...(title ? [title] : []),
    ...items.flatMap(resourceLines),
  ]),
  ...view.statements.flatMap(({ title, text }) => [title, ...lines(text)]),
];

/** What a line of the page is to be on screen. */
function expectedFor(line: string): string[] {
  const deviation = deviations.find((each) => each.line === line);
  if (!deviation) return [line];
  return [deviation.shown, ...(deviation.also ? [deviation.also] : [])];
}

const official = page.split('\n').filter(Boolean);

describe('every line of the City’s page is on screen, word for word or by a listed deviation', () => {
  for (const line of official) {
    test(line.slice(0, 70), () => {
      for (const expected of expectedFor(line)) assert.ok(shown.includes(expected), expected);
    });
  }
});

test('nothing else is on screen as the City’s words', () => {
  const expected = official.flatMap(expectedFor);
  assert.deepEqual(
    shown.filter((line) => !expected.includes(line)),
    [],
  );
});

test('every deviation is of a line that is there, says why, and is one', () => {
  for (const { line, shown: instead, why } of deviations) {
    assert.ok(official.includes(line), line);
    assert.notEqual(line, instead);
    assert.ok(why.length > 20, line);
  }
});
