/** What Chromium itself tells assistive technology of the built guide, held against the view of each language. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Page, Protocol } from 'puppeteer-core';
import { locales } from '../../src/locale/locales.ts';
import { richTextLines } from '../../src/model/rich-text.ts';
import type { GuideView } from '../../src/model/view.ts';
import { isNamed, lineOf, outlineOf, type Stop } from '../support/outline.ts';
import { guideIn, have, now, openBrowser } from '../support/own-browser.ts';

const skip = have('chromium') ? false : 'Chromium is not on this machine';

let browser: Awaited<ReturnType<typeof openBrowser>>;
before(async () => {
  if (!skip) browser = await openBrowser();
});
afterEach(() => browser?.closePages());
after(() => browser?.close());

type Node = Protocol.Accessibility.AXNode;

const endonyms = Object.values(locales).map(({ endonym }) => endonym);
const script = '<script async src="/v1/west-sacramento.js"></script>';
const viewIn = (locale: string) =>
  JSON.parse(readFileSync(`dist/west-sacramento/${locale}.json`, 'utf8')) as GuideView;

/** The nodes of the guide that are not ignored, in their order, each with the text inside it. */
async function treeOf(page: Page): Promise<(Node & { text: string })[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = ({ childIds = [] }: Node): Node[] =>
    childIds.flatMap((id) => byId.get(id) ?? []).flatMap((node) => [node, ...inside(node)]);
  const textOf = (node: Node) =>
    [node, ...inside(node)]
      .filter(({ role }) => role?.value === 'StaticText')
      .map(({ name }) => String(name?.value))
      .join(' ');
  return inside(nodes[0] as Node)
    .filter(({ ignored }) => !ignored)
    .map((node) => Object.assign(node, { text: textOf(node) }));
}

const stops = ['heading', 'button', 'link', 'group', 'region', 'paragraph'];

function stopOf({ role, name, description, properties = [], text }: Node & { text: string }): Stop {
  const property = (wanted: string) => properties.find((each) => each.name === wanted)?.value.value;
  const level = property('level') as number | undefined;
  const expanded = property('expanded') as boolean | undefined;
  return {
    role: String(role?.value),
    name: role?.value === 'paragraph' ? text : String(name?.value),
    ...(level && { level }),
    ...(expanded !== undefined && { expanded, description: String(description?.value) }),
  };
}

/** What is met from the first to the last, one line each. */
async function readOut(page: Page, outline: readonly Stop[]): Promise<string[]> {
  return (await treeOf(page))
    .filter(({ role }) => stops.includes(role?.value as string))
    .map(stopOf)
    .filter(({ role, name }) => role !== 'paragraph' || isNamed(outline, name))
    .map(lineOf);
}

const press = (page: Page, name: string) =>
  page.$$eval(
    'rights-guide >>> rights-faq >>> button',
    (buttons, name) =>
      buttons
        .find(({ textContent }) => textContent?.trim() === name)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
    name,
  );

describe('Chromium’s own tree', { skip }, () => {
  for (const locale of Object.keys(locales)) {
    test(`has the names, roles and states of the view in its order, closed and open (${locale})`, async () => {
      const page = await browser.open(`<rights-guide lang="${locale}"></rights-guide>${script}`);
      await guideIn(page, locale);
      const view = viewIn(locale);
      const closed = outlineOf(view, endonyms, { now });
      assert.deepEqual(await readOut(page, closed), closed.map(lineOf));
      const [root] = await treeOf(page);
      const words = root?.text ?? '';
      for (const { question, answer } of view.faq.questions) {
        assert.ok(words.includes(question), question);
        const [line] = richTextLines(answer) as [string];
        assert.ok(!words.includes(line), `of a closed answer nothing is read: ${line}`);
      }
      await press(page, view.strings.showAll);
      const open = outlineOf(view, endonyms, { now, open: true });
      assert.deepEqual(await readOut(page, open), open.map(lineOf));
    });
  }

  test('a search of the browser’s own finds what is closed, and opens that answer', async () => {
    for (const [words, index] of [
      ['U%2DVisa', 4],
      ['State%20law%20prohibits', 3],
    ] as const) {
      // oxlint-disable no-await-in-loop -- one search after the other
      const found = await browser.open(`<rights-guide lang="en"></rights-guide>${script}`, {
        fragment: `:~:text=${words}`,
      });
      await guideIn(found, 'en');
      await found.waitForSelector('rights-guide >>> [aria-expanded="true"]');
      const open = await found.$$eval('rights-guide >>> .question', (buttons) =>
        buttons.map((button) => button.getAttribute('aria-expanded') === 'true'),
      );
      assert.deepEqual(
        open,
        open.map((_, at) => at === index),
        words,
      );
      // oxlint-enable no-await-in-loop
    }
  });
});
