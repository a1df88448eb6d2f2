import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, pages, worstContrast, type Promised } from './promises.ts';

const { script, tag, twin } = pages;
const dist = join(import.meta.dirname, '../../dist');

export const languages: Promised[] = [
  {
    title: 'all ten languages come, each under a name of its own, and two run from right to left',
    run: async (page) => {
      await page.openHtml(tag);
      await page.guide();
      const rtl: string[] = [];
      for (const locale of [...locales.slice(1), 'en']) {
        await page.run((t, locale) => t.language(locale).click(), locale);
        await page.guide(locale);
        if ((await page.run((t) => t.root()!.dir)) === 'rtl') rtl.push(locale);
        const name = await page.run((t) => t.text(t.root()!.querySelector('[aria-current]')));
        assert.ok(name.length > 1, `${locale} is named`);
      }
      assert.deepEqual(rtl, ['fa-AF', 'ps']);
    },
  },
  {
    title: 'a language that does not come is said in a sentence, and comes when the line is back',
    allows: /Failed to load|net::|Russian|ru:/i,
    run: async (page) => {
      await page.openHtml(tag);
      await page.guide();
      await page.offline(true);
      await page.run((t) => t.language('ru').click());
      await page.until('it is said', (t) =>
        /русский/.test(t.text(t.root()!.querySelector('.notice'))),
      );
      await page.offline(false);
      await page.run((t) => t.root()!.querySelector<HTMLElement>('.notice button')!.click());
      await page.guide('ru');
    },
  },
];

export const looks: Promised[] = [
  ...[
    '',
    'theme="contrast"',
    'theme="warm"',
    'theme="dark"',
    'style="--rights-accent:#ffeb3b"',
    'style="--rights-accent:#b3282d"',
  ].map((written): Promised => ({
    title: `words are readable ${written ? `with ${written}` : 'by default'}, on light pages and dark`,
    run: async (page) => {
      await page.openHtml(`<rights-guide ${written}></rights-guide>${script}`);
      await page.guide();
      await page.run((t) => t.button('Show all', t.faq()).click());
      for (const dark of [false, true]) {
        await page.media('screen', dark);
        const { ratio, text } = await worstContrast(page);
        assert.ok(ratio >= 4.5, `${ratio.toFixed(2)} : 1 for “${text}”`);
      }
    },
  })),
  {
    title: 'under a strict content security policy the guide is readable and opens',
    // Without constructed style sheets the policy refuses ours.
    allows: /Refused to apply inline style/,
    run: async (page) => {
      await page.openHtml(`<rights-guide>${twin}</rights-guide>${script}`, {
        policy:
          "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
      });
      await page.guide();
      await page.press((t) => t.questions()[0]!);
      await page.until(
        'it opens',
        (t) => t.isOpen(t.questions()[0]!) && t.height(t.questions()[0]!) > 20,
      );
      assert.equal(await page.run((t) => t.height(t.questions()[1]!)), 0);
      await page.run((t) => t.language('fa-AF').click());
      await page.guide('fa-AF');
      assert.equal(await page.run((t) => getComputedStyle(t.questions()[0]!).direction), 'rtl');
    },
  },
];

/** Browsers older than any that can be had. */
export const older: Promised[] = [
  {
    title: 'where there are no custom elements, the twin stands and opens',
    allows: /Rights Guide:/,
    run: async (page) => {
      await page.openHtml(`<rights-guide>${twin}</rights-guide>${script}`, {
        before: 'delete window.customElements; delete Element.prototype.attachShadow;',
      });
      await page.press(() => document.querySelector('summary')!);
      await page.until('it opens', () => document.querySelector('details')!.open);
    },
  },
  {
    title: 'where the script cannot be read, the twin stands and opens',
    allows: /SyntaxError/,
    run: async (page) => {
      page.server.replace('/west-sacramento.js', (text) => `${text};a?.b`);
      await page.openHtml(`<rights-guide>${twin}</rights-guide>${script}`);
      await page.press(() => document.querySelector('summary')!);
      await page.until('it opens', () => document.querySelector('details')!.open);
      assert.equal(await page.run((t) => t.root()), null);
    },
  },
  {
    title: 'every script is of ES2018, without the lookbehind that Safari learnt in 2023',
    run: async (page) => {
      const acorn = join(import.meta.dirname, 'node_modules/acorn/dist/acorn.mjs');
      const { parse } = (await import(acorn)) as { parse(code: string, options: object): unknown };
      await page.open('/demo/tag.html');
      for (const name of ['v1/west-sacramento.js', 'v1/west-sacramento.all.js', 'v1/frame.js']) {
        const code = readFileSync(join(dist, name), 'utf8');
        parse(code, { ecmaVersion: 2018, sourceType: 'script' });
        assert.ok(!/\(\?<[=!]/.test(code), name);
      }
    },
  },
];
