/** What an administrator is promised: to install, to choose, to update and to remove. */
import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { makePage, openEditor } from './as-editor.ts';
import { find, guideIn, press, textOf, titleIn } from './browser.ts';
import type { Scene } from './scene.ts';

/** Sends a zip the way people do. */
async function upload(page: Page, address: string, zip: string): Promise<void> {
  await page.goto(`${address}wp-admin/plugin-install.php?tab=upload`);
  const input = await page.waitForSelector('input[type=file]#pluginzip');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(zip);
  await page.$eval('#install-plugin-submit', (button) => button.removeAttribute('disabled'));
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
}

export async function install({ prove, server, administrator, zip }: Scene): Promise<void> {
  await prove('An administrator uploads the zip and activates it', async () => {
    await upload(administrator, server.address, zip);
    const activate = await administrator.waitForSelector('a[href*="action=activate"]');
    await Promise.all([administrator.waitForNavigation(), activate?.click()]);
    const active = server.run('echo implode(",", get_option("active_plugins"));');
    assert.equal(active, 'rights-guide/rights-guide.php');
  });
  await prove('Every PHP file of it can be read by PHP', async () => {
    const folder = server.run('echo WP_PLUGIN_DIR;');
    const files = globSync(`${folder}/rights-guide/**/*.php`);
    assert.ok(files.length > 9);
    for (const file of files) assert.match(server.lint(file), /^No syntax errors/);
  });
}

export async function settings({
  prove,
  server,
  administrator,
  people,
  shot,
}: Scene): Promise<void> {
  const page = administrator;
  const address = `${server.address}wp-admin/options-general.php?page=rights-guide`;
  const saved = () =>
    JSON.parse(server.run('echo json_encode(get_option("rights_guide"));')) as Record<
      string,
      string
    >;
  const preview = async () => {
    const frame = await page.waitForSelector('iframe[data-preview]');
    const content = await frame?.contentFrame();
    if (!content) throw new Error('There is no preview');
    return content;
  };
  const write = async (name: string, text: string) => {
    const field = await find(page, 'textbox', name);
    await field?.evaluate((node) => ((node as HTMLInputElement).value = ''));
    await field?.type(text);
  };
  const save = () => Promise.all([page.waitForNavigation(), press(page, 'button', 'Save Changes')]);

  await prove('A colour that is none gets a sentence, and the one before it stays', async () => {
    await page.goto(address);
    await write('Accent colour', '#7a1f5c');
    await save();
    assert.equal(saved()['accent'], '#7a1f5c');
    await write('Accent colour', 'brownish');
    await save();
    const notice = await textOf(await page.$('.settings-error.notice-error'));
    assert.match(notice, /“brownish” is no colour; write it as in #17598a\./);
    assert.equal(saved()['accent'], '#7a1f5c');
  });
  await prove('The preview follows a choice that is not saved', async () => {
    await page.goto(address);
    await (await find(page, 'combobox', 'First language'))?.select('es');
    const frame = await preview();
    await frame.waitForSelector('rights-guide[lang="es"] >>> .root[lang="es"]', {
      timeout: 15_000,
    });
    assert.equal(saved()['lang'], '');
    if (shot) {
      await page.setViewport({ width: 1180, height: 640 });
      await shot(page, 'settings');
    }
  });
  await prove('What is chosen in the settings holds on a page, the colour among it', async () => {
    await page.goto(address);
    await (await find(page, 'combobox', 'First language'))?.select('es');
    await press(page, 'checkbox', 'español');
    await press(page, 'checkbox', 'русский');
    await press(page, 'checkbox', 'Questions and answers');
    await (await find(page, 'combobox', 'Colours'))?.select('warm');
    await save();
    assert.deepEqual(saved(), {
      guide: 'west-sacramento',
      lang: 'es',
      languages: 'es ru',
      sections: 'faq',
      theme: 'warm',
      accent: '#7a1f5c',
    });
    const visit = await people.visit('by-shortcode/');
    await guideIn(visit.page, 'es');
    const tag = await visit.page.$eval('rights-guide', (node) =>
      Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    );
    assert.deepEqual(tag, {
      lang: 'es',
      languages: 'es ru',
      sections: 'faq',
      theme: 'warm',
      style: '--rights-accent: #7a1f5c',
    });
    assert.match(
      visit.requests.find((each) => each.includes('/west-sacramento.')) as string,
      /\/west-sacramento\.es\.js$/,
    );
    server.run('delete_option("rights_guide");');
  });
  await prove(
    'An editor may not open the settings, nor see the preview without a nonce',
    async () => {
      const editor = await people.logIn('editor');
      assert.equal((await editor.goto(address))?.status(), 403);
      const ajax = `${server.address}wp-admin/admin-ajax.php?action=rights_guide_preview`;
      assert.equal((await editor.goto(ajax))?.status(), 403);
    },
  );
}

export async function update(scene: Scene): Promise<void> {
  const { prove, server, administrator, editor, people, zipOfTwo } = scene;
  await prove(
    'A guide that is not there: editors read which are, visitors get the only one',
    async () => {
      await openEditor(editor, server.address);
      await makePage(editor, 'unknown', '[rights_guide guide="my-town"]');
      await editor.goto(`${server.address}unknown/`);
      const note = await textOf(await editor.waitForSelector('.rights-guide-note'));
      assert.match(note, /“my-town” is no guide here; write one of: west-sacramento\./);
      const { page } = await people.visit('unknown/');
      await guideIn(page, 'en');
      assert.equal(await page.$('.rights-guide-note'), null);
    },
  );
  await prove(
    'An administrator replaces the plugin by a newer zip, and pages show what is in it',
    async () => {
      await upload(administrator, server.address, zipOfTwo);
      const replace = await administrator.waitForSelector('a.update-from-upload-overwrite');
      await Promise.all([administrator.waitForNavigation(), replace?.click()]);
      await openEditor(editor, server.address);
      await makePage(editor, 'another', '[rights_guide guide="example-district"]');
      const { page } = await people.visit('another/');
      assert.equal(await titleIn(page, 'en'), 'Immigration and our schools');
    },
  );
  await prove(
    'Of several guides a visitor never gets another than the one that was meant',
    async () => {
      const { page } = await people.visit('unknown/');
      assert.equal(await page.$('rights-guide'), null);
    },
  );
  await prove('Two guides on one page show each its own words, with one script', async () => {
    const two = '[rights_guide]\n\n[rights_guide guide="example-district"]';
    await makePage(editor, 'both', two);
    const visit = await people.visit('both/');
    const { page } = visit;
    await page.waitForSelector('rights-guide[src] >>> #title', { timeout: 15_000 });
    const titles = await page.$$eval('rights-guide >>> #title', (all) =>
      all.map((each) => each.textContent?.trim()),
    );
    assert.deepEqual(titles, ['Immigration', 'Immigration and our schools']);
    assert.deepEqual(visit.console, []);
  });
}

export async function remove({ prove, server, administrator, people }: Scene): Promise<void> {
  await prove(
    'Deleting the plugin leaves no option, and a page without a stray tag or script',
    async () => {
      server.run('update_option("rights_guide", array("lang" => "es"));');
      const page = administrator;
      await page.goto(`${server.address}wp-admin/plugins.php`);
      const row = 'tr[data-plugin="rights-guide/rights-guide.php"]';
      await Promise.all([
        page.waitForNavigation(),
        page.click(`${row} a[href*="action=deactivate"]`),
      ]);
      await page.click(`${row} a.delete`);
      await page.waitForSelector('tr.plugin-deleted-tr, tr.deleted', { timeout: 15_000 });
      const folder = server.run('echo WP_PLUGIN_DIR;');
      assert.ok(!existsSync(`${folder}/rights-guide`));
      assert.equal(server.run('var_export(get_option("rights_guide"));'), 'false');
      const rows =
        'global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE \'%rights%\'");';
      assert.equal(server.run(rows), '0');
      const visit = await people.visit('know-your-rights/');
      assert.equal(await visit.page.$('rights-guide'), null);
      assert.deepEqual(
        visit.requests.filter((each) => each.includes('rights-guide')),
        [],
      );
    },
  );
}
