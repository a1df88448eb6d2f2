/** Each editor and sanitizer, with its own defaults: what it leaves of a snippet. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browsers } from './browser.ts';
import { readKses } from './wordpress.ts';

/** What is known of an editor after it was tried. */
export interface Tried {
  readonly name: string;
  readonly version: string;
  /** How it was used, in a few words. */
  readonly how: string;
  /** What it leaves, by way. */
  readonly left: Readonly<Record<string, string>>;
}

type Ways = Readonly<Record<string, string>>;
type Filter = (html: string) => string | Promise<string>;

const packages = join(import.meta.dirname, '../package.json');
const require = createRequire(packages);
const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(packages, `../node_modules/${name}/package.json`), 'utf8')).version;

/** Runs every way through every editor. @returns by the name of the editor's folder */
export async function tryEditors(ways: Ways, browsers: Browsers): Promise<Map<string, Tried>> {
  const tried = new Map<string, Tried>();
  const add = async (
    folder: string,
    name: string,
    version: string,
    how: string,
    filter: Filter,
  ): Promise<void> => {
    const left: Record<string, string> = {};
    for (const [way, html] of Object.entries(ways)) {
      // oxlint-disable-next-line no-await-in-loop -- one editor, one text at a time
      left[way] = await filter(html);
    }
    tried.set(folder, { name, version, how, left });
  };

  const kses = readKses();
  const wordpress = kses('version');
  await add('wordpress-post', 'WordPress', wordpress, 'a post, without unfiltered_html', (html) =>
    kses('post', html),
  );
  await add('wordpress-comment', 'WordPress', wordpress, 'a comment', (html) =>
    kses('comment', html),
  );

  const sanitizeHtml = require('sanitize-html') as (html: string) => string;
  const sanitizeHow = 'its defaults, on a server';
  await add(
    'sanitize-html',
    'sanitize-html',
    versionOf('sanitize-html'),
    sanitizeHow,
    sanitizeHtml,
  );

  const inPage = async (
    folder: string,
    [name, version, how]: readonly [string, string, string],
    page: Page,
    [prepare, filter]: readonly [string, string],
  ) => {
    await page.evaluate(`(async () => { ${prepare} })()`);
    await add(
      folder,
      name,
      version,
      how,
      async (html) =>
        (await page.evaluate(`(async (html) => { ${filter} })(${JSON.stringify(html)})`)) as string,
    );
    await page.close();
  };
  const script = (path: string) => `<script src="/${path}"></script>`;

  await inPage(
    'dompurify',
    ['DOMPurify', versionOf('dompurify'), 'its defaults'],
    await browsers.open('chromium', script('dompurify/dist/purify.min.js')),
    ['', 'return DOMPurify.sanitize(html)'],
  );
  for (const engine of ['chromium', 'firefox'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one browser after the other
    await inPage(
      `sethtml-${engine}`,
      // oxlint-disable-next-line no-await-in-loop
      ['Element.setHTML', await browsers.version(engine), 'the browser’s own, its defaults'],
      // oxlint-disable-next-line no-await-in-loop
      await browsers.open(engine),
      ['', 'const box = document.createElement("div"); box.setHTML(html); return box.innerHTML'],
    );
  }

  const tiny = versionOf('tinymce');
  const tinyPage = `<textarea></textarea>${script('tinymce/tinymce.min.js')}`;
  const startTiny = `const [editor] = await tinymce.init({ selector: "textarea", license_key: "gpl", plugins: "code" });
    window.editor = editor;`;
  await inPage(
    'tinymce',
    ['TinyMCE', tiny, 'its defaults, by setContent'],
    await browsers.open('chromium', tinyPage),
    [startTiny, 'editor.setContent(html); return editor.getContent()'],
  );
  await inPage(
    'tinymce-source',
    ['TinyMCE', tiny, 'its defaults, written into Source code'],
    await browsers.open('chromium', tinyPage),
    [
      startTiny,
      `editor.resetContent();
      editor.execCommand("mceCodeEditor");
      const dialog = document.querySelector(".tox-dialog");
      const box = dialog.querySelector("textarea");
      box.value = html;
      box.dispatchEvent(new Event("input", { bubbles: true }));
      [...dialog.querySelectorAll("button")].find(({ textContent }) => textContent === "Save").click();
      return editor.getContent()`,
    ],
  );

  const ckeditor = versionOf('ckeditor5');
  const ckPage = `<div id="editor"></div>${script('ckeditor5/dist/browser/ckeditor5.umd.js')}`;
  const startCk = (more: string, config: string) => `
    const all = CKEDITOR;
    window.editor = await all.ClassicEditor.create({
      attachTo: document.querySelector("#editor"), root: {},
      licenseKey: "GPL",
      plugins: [all.Essentials, all.Paragraph, all.Heading, all.Bold, all.Italic, all.Link, all.List,
        all.BlockQuote, all.Table, all.Image, all.Indent, all.Autoformat, all.PasteFromOffice${more}],
      ${config}
    });`;
  // It names list items by chance; here they are counted, so that one run is like another.
  const askCk = `editor.setData(html);
    let count = 0;
    return editor.getData().replace(/ data-list-item-id="e[0-9a-f]+"/g, () => ' data-list-item-id="e' + (count += 1) + '"')`;
  await inPage(
    'ckeditor',
    ['CKEditor', ckeditor, 'the usual plugins, by setData'],
    await browsers.open('chromium', ckPage),
    [startCk('', ''), askCk],
  );
  await inPage(
    'ckeditor-html',
    ['CKEditor', ckeditor, 'with General HTML Support that allows everything, by setData'],
    await browsers.open('chromium', ckPage),
    [
      startCk(
        ', all.GeneralHtmlSupport',
        'htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] }',
      ),
      askCk,
    ],
  );

  await inPage(
    'quill',
    ['Quill', versionOf('quill'), 'its defaults, by its clipboard'],
    await browsers.open('chromium', `<div id="editor"></div>${script('quill/dist/quill.js')}`),
    [
      'window.editor = new Quill("#editor", { theme: null })',
      'editor.setContents([]); editor.clipboard.dangerouslyPasteHTML(html); return editor.getSemanticHTML()',
    ],
  );
  return tried;
}
