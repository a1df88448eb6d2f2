import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrast, type Rgb } from '../../src/theme/contrast.ts';
import type { Page } from './page.ts';

/** What holds in every browser here. */
export interface Promised {
  readonly title: string;
  /** What its console may say, where something fails on purpose. */
  readonly allows?: RegExp;
  readonly run: (page: Page) => Promise<void>;
}

const dist = join(import.meta.dirname, '../../dist');
const twin = readFileSync(join(dist, 'west-sacramento/en.twin.html'), 'utf8');
const script = '<script src="../v1/west-sacramento.js"></script>';
const tag = `<rights-guide></rights-guide>${script}`;
export const pages = { twin, script, tag };

export const locales = ['en', 'es', 'fa-AF', 'ru', 'ps', 'uk', 'pa', 'zh-Hans', 'zh-Hant', 'hmn'];

/** The least contrast of a guide's words, with the words. */
export async function worstContrast(page: Page, at = 0): Promise<{ ratio: number; text: string }> {
  const pairs = await page.run(
    (t, at) =>
      t.worded(at).map((each) => ({ text: t.text(each).slice(0, 40), pair: t.pair(each) })),
    at,
  );
  assert.ok(pairs.length > 20, 'the guide shows words');
  const read = (colour: string) => colour.match(/\d+/g)?.slice(0, 3).map(Number) as unknown as Rgb;
  return pairs
    .map(({ text, pair: [one, other] }) => ({ text, ratio: contrast(read(one), read(other)) }))
    .reduce((worst, each) => (each.ratio < worst.ratio ? each : worst));
}

export const mounts: Promised[] = [
  ...(
    [
      ['the tag', tag],
      ['a div', `<div data-rights-guide></div>${script}`],
      ['a link to #embed', `<a href="../west-sacramento/en.html#embed">The guide</a>${script}`],
      ['the script alone', script.replace('<script', '<script data-mount')],
    ] as const
  ).map(([what, body]) => ({
    title: `${what} becomes one guide with its six questions`,
    run: async (page: Page) => {
      await page.openHtml(body);
      await page.guide();
      assert.equal(await page.run((t) => t.questions().length), 6);
      assert.equal(await page.run(() => document.querySelectorAll('rights-guide').length), 1);
    },
  })),
  {
    title: 'the twin opens without script, and keeps what was open when the script comes',
    run: async (page) => {
      await page.openHtml(`<rights-guide>${twin}</rights-guide>`);
      await page.press(() => document.querySelectorAll('summary')[1]!);
      await page.until('it opens', () => document.querySelectorAll('details')[1]!.open);
      await page.run(() => {
        const script = document.createElement('script');
        script.src = '../v1/west-sacramento.js';
        document.body.appendChild(script);
      });
      await page.guide();
      await page.until('the question is open', (t) => t.isOpen(t.questions()[1]!));
      assert.deepEqual(await page.run((t) => t.questions().map((each) => t.isOpen(each))), [
        false,
        true,
        false,
        false,
        false,
        false,
      ]);
      assert.equal(await page.run((t) => t.isShown(document.querySelector('details'))), false);
    },
  },
  {
    title: 'two guides stand on one page, each with questions of its own',
    run: async (page) => {
      await page.openHtml(`<rights-guide></rights-guide>${tag}`);
      await page.guide('', 1);
      await page.press((t) => t.questions(1)[0]!);
      await page.until('the second opens', (t) => t.isOpen(t.questions(1)[0]!));
      assert.equal(await page.run((t) => t.isOpen(t.questions(0)[0]!)), false);
    },
  },
  {
    title: 'a guide from another site shows its words',
    run: async (page) => {
      await page.openHtml(
        `<rights-guide src="${page.server.elsewhere}/california-schools/es.json"></rights-guide>${script}`,
      );
      await page.guide('es');
    },
  },
  {
    title: 'a guide in a frame, without an origin of its own, sets the frame’s height',
    run: async (page) => {
      await page.open('/demo/frame.html');
      await page.until('the frame grows', () => document.querySelector('iframe')!.height !== '800');
      assert.ok((await page.run(() => Number(document.querySelector('iframe')!.height))) > 900);
    },
  },
];

export const questions: Promised[] = [
  {
    title: 'each question opens and closes by a press, and its answer shows and hides',
    run: async (page) => {
      await page.openHtml(tag);
      await page.guide();
      await openAndClose(page, () =>
        page.press((t) => (window as never)['asked'] ?? t.questions()[0]!),
      );
    },
  },
  ...(['Enter', 'Space'] as const).map((key) => ({
    title: `each question opens and closes by ${key}`,
    run: async (page: Page) => {
      await page.openHtml(tag);
      await page.guide();
      await openAndClose(page, async () => {
        await page.run(() => ((window as never)['asked'] as HTMLElement).focus());
        await page.key(key);
      });
    },
  })),
  {
    title: 'all answers show and hide at once, the page’s own among them',
    run: async (page) => {
      await page.openHtml(
        `<rights-guide><details data-rights-own><summary>Ours</summary>Yes</details></rights-guide>${script}`,
      );
      await page.guide();
      await page.until('ours shows', (t) => t.isShown(document.querySelector('summary')));
      for (const [name, open] of [
        ['Show all', true],
        ['Hide all', false],
      ] as const) {
        await page.run((t, name) => t.button(name, t.faq()).click(), name);
        await page.until(
          `${name} is done`,
          (t, open) =>
            t
              .questions()
              .every((each) => t.isOpen(each) === open && t.height(each) > 20 === open) &&
            document.querySelector('details')!.open === open,
          open,
        );
      }
    },
  },
  {
    title: 'a link to an answer opens it and scrolls there, on arrival and later',
    run: async (page) => {
      const filler = '<p style="height:1500px">The page</p>';
      await page.openHtml(filler + tag + filler, { hash: '#rights-records' });
      await page.guide();
      for (const id of ['records', 'assist-ice']) {
        if (id !== 'records') await page.run((_, id) => void (location.hash = `rights-${id}`), id);
        await page.until(
          `${id} is open on screen`,
          (t, id) => {
            const button = t.faq()!.getElementById(id)!;
            const { top } = button.getBoundingClientRect();
            return t.isOpen(button) && top > -2 && top < innerHeight;
          },
          id,
        );
      }
    },
  },
  {
    title: 'the button that copies a link says that it did, or gives the address',
    run: async (page) => {
      await page.openHtml(tag);
      await page.guide();
      await page.run((t) => t.questions()[0]!.click());
      await page.press((t) => t.panel(t.questions()[0]!).querySelector('.copy')!);
      await page.until('it answers', (t) =>
        /copied|#rights-traffic-stop/i.test(
          t.text(t.panel(t.questions()[0]!).querySelector('[role=status]')),
        ),
      );
    },
  },
  {
    title: 'paper gets every answer',
    run: async (page) => {
      await page.openHtml(tag);
      await page.guide();
      await page.media('print');
      await page.until('all show', (t) => t.questions().every((each) => t.height(each) > 20));
    },
  },
];

/** Each question in turn, from closed to open and back. */
async function openAndClose(page: Page, press: () => Promise<void>): Promise<void> {
  for (let at = 0; at < 6; at += 1) {
    await page.run(
      (t, at) => void ((window as never as Record<string, Element>)['asked'] = t.questions()[at]!),
      at,
    );
    assert.equal(await page.run((t, at) => t.height(t.questions()[at]!), at), 0);
    for (const open of [true, false]) {
      await press();
      await page.until(
        `question ${at} is ${open ? 'open' : 'closed'}`,
        (t, at, open) => {
          const button = t.questions()[at]!;
          return t.isOpen(button) === open && t.height(button) > 20 === open;
        },
        at,
        open,
      );
    }
  }
}
