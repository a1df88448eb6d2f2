/** The official page against the pack made from it, word for word. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readContent } from '../../src/content/read-content.ts';
import { richTextLines } from '../../src/model/rich-text.ts';

const page = await readFile('test/fixtures/west-sacramento-immigration-page.txt', 'utf8');
const [, faqs = ''] = page.split('FAQs |\n');
const [questions = ''] = faqs.split('Additional Resources: |');
const [pack] = (await readContent()).filter(({ id }) => id === 'west-sacramento');

test('a reader gets the City’s six questions and answers word for word', () => {
  const shown = pack?.faq.questions.flatMap(({ question, verdict, answer }) => [
    question,
    `Answer: ${verdict === 'no' ? 'No' : 'Yes'}`,
    ...richTextLines(answer),
  ]);
  assert.deepEqual(shown, questions.trim().split('\n'));
});
