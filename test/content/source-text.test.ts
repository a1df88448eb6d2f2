/** The official page against what is on screen in English: every line, word for word. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Guide } from '../../src/content/build-guide.ts';
import { eachGuide } from '../../src/content/guides.ts';
import { expectedFor, expectedLines, readPublished } from '../../src/content/published.ts';
import { readContent } from '../../src/content/read-content.ts';
import { richTextLines, type RichText } from '../../src/model/rich-text.ts';
import type { ResourceView } from '../../src/model/view-resources.ts';

const read = await readPublished('content/west-sacramento.yaml');
assert.ok('page' in read && read.page, JSON.stringify(read));
const { page } = read;
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

describe('every line of the City’s page is on screen, word for word or by a listed deviation', () => {
  for (const line of page.lines) {
    test(line.slice(0, 70), () => {
      for (const expected of expectedFor(page, line)) assert.ok(shown.includes(expected), expected);
    });
  }
});

test('nothing else is on screen as the City’s words', () => {
  const expected = expectedLines(page);
  assert.deepEqual(
    shown.filter((line) => !expected.includes(line)),
    [],
  );
});

test('every deviation says why', () => {
  assert.ok(page.deviations.length > 10);
  for (const { line, why } of page.deviations) assert.ok(why.length > 20, line);
});
