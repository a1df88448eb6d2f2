/** What a visitor is promised. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { choose, guideIn, textOf, titleIn, type Visit } from './browser.ts';
import type { Scene } from './scene.ts';

/** Requests that leave the server. */
const away = ({ requests }: Visit, address: string) =>
  requests.filter((each) => !each.startsWith(address) && !each.startsWith('data:'));

const scripts = ({ requests }: Visit) =>
  requests
    .filter((each) => /rights-guide.*\.js$/.test(each))
    .map((each) => each.replace(/.*\//, ''));

export async function read({ prove, server, people }: Scene): Promise<void> {
  const { address } = server;
  for (const [path, way] of [
    ['know-your-rights/', 'the block'],
    ['by-shortcode/', 'the shortcode'],
  ] as const) {
    await prove(
      `With ${way} a visitor reads the guide with its verdicts, in Spanish and in Dari too`,
      async () => {
        const visit = await people.visit(path);
        const { page } = visit;
        assert.equal(await titleIn(page, 'en'), 'Immigration');
        const verdicts = await page.$$eval('rights-guide >>> [part~="verdict"]', (all) =>
          all.map((each) => each.textContent?.trim()),
        );
        assert.ok(
          verdicts.length > 5 && verdicts.every((each) => /\w/.test(each ?? '')),
          String(verdicts),
        );
        await choose(page, 'es');
        assert.equal(await titleIn(page, 'es'), 'Inmigración');
        await choose(page, 'fa-AF');
        assert.equal(await titleIn(page, 'fa-AF'), 'مهاجرت');
        assert.equal(
          await page.$eval(
            'rights-guide >>> .root[lang="fa-AF"]',
            (root) => getComputedStyle(root).direction,
          ),
          'rtl',
        );
        assert.deepEqual(away(visit, address), []);
        assert.deepEqual(visit.console, []);
        assert.deepEqual(scripts(visit), ['west-sacramento.js']);
      },
    );
    await prove(
      `With ${way} every word stands there without scripts, as it was published`,
      async () => {
        const { page } = await people.visit(path, { withScripts: false });
        const words = await page.$eval('rights-guide', (tag) =>
          tag.textContent?.replace(/\s+/g, ' ').trim(),
        );
        const twin = readFileSync('dist/west-sacramento/en.twin.html', 'utf8');
        assert.equal(words, plain(twin));
      },
    );
  }
  await prove('Where a language is not found, the words stay and the visitor is told', async () => {
    const { page } = await people.visit('know-your-rights/', { missing: /\/es\.json$/ });
    await guideIn(page, 'en');
    await choose(page, 'es');
    await page.waitForSelector(
      'rights-guide >>> [role="alert"], rights-guide >>> [role="status"]:not(:empty)',
    );
    assert.equal(await titleIn(page, 'en'), 'Immigration');
  });
  await prove('Where the script is not found, every word stays', async () => {
    const { page } = await people.visit('know-your-rights/', { missing: /west-sacramento\.js$/ });
    assert.match(await textOf(await page.$('rights-guide details summary')), /Answer: No$/);
  });
  await prove('The guide’s own page, which its links lead to, is there', async () => {
    const { page } = await people.visit('know-your-rights/');
    await guideIn(page, 'en');
    const script = await page.$eval(
      'script[src*="/rights-guide/"]',
      (tag) => (tag as HTMLScriptElement).src,
    );
    const hosted = new URL('../../../west-sacramento/fa-AF.html', script);
    assert.equal((await fetch(hosted)).status, 200);
  });
  await prove('Pasted as a link, the guide can be read without scripts', async () => {
    const { page } = await people.visit('by-paste/', { withScripts: false });
    await Promise.all([
      page.waitForNavigation(),
      page.click('a[href$="/west-sacramento/en.html"]'),
    ]);
    assert.match(await textOf(await page.$('h1')), /Immigration/);
  });
  await prove('Pasted as a div or as a link that ends in #embed, the guide appears', async () => {
    for (const path of ['by-paste/', 'by-link/']) {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time
      const visit = await people.visit(path);
      // oxlint-disable-next-line no-await-in-loop
      assert.equal(await titleIn(visit.page, 'en'), 'Immigration');
      assert.deepEqual(away(visit, address), []);
      assert.deepEqual(visit.console, []);
    }
  });
  await prove('A page without a guide loads nothing of it', async () => {
    const visit = await people.visit('sample-page/');
    assert.deepEqual(
      visit.requests.filter((each) => each.includes('rights-guide')),
      [],
    );
  });
  await prove('Of a wrong attribute a visitor sees nothing but the guide', async () => {
    const visit = await people.visit('wrong/');
    await guideIn(visit.page, 'en');
    assert.equal(await visit.page.$('.rights-guide-note'), null);
  });
  await prove('Under the policy default-src ’self’ the guide appears', async () => {
    const { page } = await people.visit('know-your-rights/?csp=strict');
    assert.equal(await titleIn(page, 'en'), 'Immigration');
    await choose(page, 'es');
    assert.equal(await titleIn(page, 'es'), 'Inmigración');
  });
  await prove('Every visitor is sent the same page, so that a page cache may keep it', async () => {
    const get = async (language: string) =>
      (
        await fetch(`${address}know-your-rights/`, { headers: { 'Accept-Language': language } })
      ).text();
    const pages = [await get('en'), await get('es')];
    assert.match(pages[0] as string, /<rights-guide>/);
    assert.equal(pages[0], pages[1]);
  });
  await prove(
    'On a site in Spanish the guide begins in Spanish, before and after the script',
    async () => {
      // WordPress takes a language whose file is there; it need not hold a word.
      server.run(
        'mkdir(WP_LANG_DIR); touch(WP_LANG_DIR . "/es_MX.mo"); update_option("WPLANG", "es_MX");',
      );
      const bare = await people.visit('know-your-rights/', { withScripts: false });
      assert.match(await textOf(await bare.page.$('rights-guide [lang="es"] h2')), /^Inmigración$/);
      const visit = await people.visit('know-your-rights/');
      assert.equal(await titleIn(visit.page, 'es'), 'Inmigración');
      assert.deepEqual(scripts(visit), ['west-sacramento.es.js']);
      server.run('update_option("WPLANG", "");');
    },
  );
  await prove('In a classic theme the guide appears as in a block theme', async () => {
    server.run('switch_theme("twentytwentyone");');
    for (const path of ['know-your-rights/', 'by-shortcode/']) {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time
      const visit = await people.visit(path);
      // oxlint-disable-next-line no-await-in-loop
      assert.equal(await titleIn(visit.page, 'en'), 'Immigration');
      assert.deepEqual(away(visit, address), []);
      assert.deepEqual(visit.console, []);
    }
    server.run('switch_theme("twentytwentythree");');
  });
}

/** The words of the twin. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code as string, 16)))
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
