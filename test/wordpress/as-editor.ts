/** What an editor without the right to unfiltered HTML is promised: a guide by block, by shortcode, by paste. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { find, press, textOf } from './browser.ts';
import type { Scene } from './scene.ts';

/** Makes a page as the editor's own browser would, with what the editor wrote. @returns what WordPress kept */
export const makePage = (editor: Page, slug: string, content: string): Promise<string> =>
  editor.evaluate(
    async (slug, content) => {
      const { wp } = window as unknown as {
        wp: { apiFetch(call: object): Promise<{ content: { raw: string } }> };
      };
      const data = { slug, title: slug, content, status: 'publish' };
      const made = await wp.apiFetch({ path: '/wp/v2/pages', method: 'POST', data });
      return made.content.raw;
    },
    slug,
    content,
  );

/** A field by its label, which WordPress sets in capitals where it speaks to a screen reader. */
const labelled = (page: Page, label: string) =>
  page.waitForSelector(`::-p-xpath(//*[@id=//label[normalize-space(.)="${label}"]/@for])`);

/** Waits until the preview of some choices speaks a language. It is of the editor's own origin. */
const previewShows = (editor: Page, choices: string, locale: string) =>
  editor.waitForFunction(
    (choices, locale) => {
      const frame = document.querySelector<HTMLIFrameElement>(
        'iframe[title="Preview of the guide"]',
      );
      const content = frame?.contentDocument;
      return (
        content?.URL.includes(choices) &&
        content.querySelector('rights-guide')?.shadowRoot?.querySelector(`.root[lang="${locale}"]`)
      );
    },
    {},
    choices,
    locale,
  );

export async function openEditor(editor: Page, address: string): Promise<void> {
  await editor.goto(`${address}wp-admin/post-new.php?post_type=page`);
  await editor.waitForFunction('window.wp?.data?.select("core/editor")?.getCurrentPostId()');
  editor.setDefaultTimeout(15_000);
  await editor.evaluate(
    'wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false)',
  );
}

export async function edit({ prove, server, editor, shot }: Scene): Promise<void> {
  const { address } = server;
  await prove('The editor has no right to unfiltered HTML here', async () => {
    const may = server.run(
      'wp_set_current_user(get_user_by("login", "editor")->ID); var_export(current_user_can("unfiltered_html"));',
    );
    assert.equal(may, 'false');
  });
  await prove(
    'An editor finds the block by its name, chooses beside it, sees the guide and publishes',
    async () => {
      await openEditor(editor, address);
      const title = await find(editor, 'textbox', 'Add title');
      await title?.click();
      await editor.keyboard.type('Know your rights');
      await editor.keyboard.press('Enter');
      await editor.keyboard.type('/rights');
      // WordPress hides this list from the accessibility tree and speaks it instead.
      await editor.waitForSelector('[role="option"] ::-p-text(Rights Guide)');
      await editor.keyboard.press('Enter');
      await previewShows(editor, '', 'en');
      const language = await labelled(editor, 'First language');
      await language?.select('fa-AF');
      await previewShows(editor, 'lang=fa-AF', 'fa-AF');
      await language?.select('');
      await (await labelled(editor, 'Official statements'))?.click();
      await (await labelled(editor, 'Questions and answers'))?.click();
      await previewShows(editor, 'sections=faq%20statements', 'en');
      await shot?.(editor, 'editor');
      await (await labelled(editor, 'Official statements'))?.click();
      await (await labelled(editor, 'Questions and answers'))?.click();
      await press(editor, 'button', 'Publish');
      const sure = await editor.waitForSelector(
        '.editor-post-publish-panel .editor-post-publish-button',
      );
      await sure?.click();
      await editor.waitForSelector('.post-publish-panel__postpublish', { timeout: 15_000 });
      const content = await editor.evaluate('wp.data.select("core/editor").getEditedPostContent()');
      assert.equal(content, '<!-- wp:rights-guide/guide /-->');
    },
  );
  await prove('The page opens in the editor again with the block whole', async () => {
    const id = server.run('echo get_page_by_path("know-your-rights")->ID;');
    await editor.goto(`${address}wp-admin/post.php?post=${id}&action=edit`);
    await editor.waitForSelector('iframe[title="Preview of the guide"]');
    const blocks = await editor.evaluate(
      'wp.data.select("core/block-editor").getBlocks().map(({ name, isValid }) => `${name} ${isValid}`)',
    );
    assert.deepEqual(blocks, ['rights-guide/guide true']);
  });
  await prove('An editor writes the shortcode, and WordPress keeps it', async () => {
    const content = 'Before.\n\n[rights_guide]\n\nAfter.';
    assert.equal(await makePage(editor, 'by-shortcode', content), content);
  });
  await prove('Of pasted snippets WordPress keeps the link and its words', async () => {
    const link = `<a href="${address}wp-content/plugins/rights-guide/assets/site/west-sacramento/en.html">Immigration, City of West Sacramento</a>`;
    const kept = await makePage(
      editor,
      'by-paste',
      `<!-- wp:html -->
<rights-guide>${link}</rights-guide><script async src="https://example.org/v1/west-sacramento.js"></script>
<div data-rights-guide="west-sacramento">${link}</div>
<!-- /wp:html -->`,
    );
    assert.doesNotMatch(kept, /<script|<rights-guide/);
    assert.equal(kept.split(link).length, 3);
    await makePage(editor, 'by-link', `<p>${link.replace('.html"', '.html#embed"')}</p>`);
  });
  await prove('A wrong attribute gets one sentence, and only editors see it', async () => {
    await makePage(
      editor,
      'wrong',
      '[rights_guide lang="klingon" colour="red" theme="warm loud" guide="west-sacramento"]',
    );
    await editor.goto(`${address}wrong/`);
    const notes = await textOf(await editor.waitForSelector('.rights-guide-note'));
    assert.match(notes, /lang: “klingon” is none of those there are; write one of: en, es, fa-AF/);
    assert.match(notes, /“colour” is no attribute; these are: guide, lang, /);
    assert.match(
      notes,
      /theme: “loud” is none of those there are; write one of: plain, contrast, warm, light, dark\./,
    );
  });
}
