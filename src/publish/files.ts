import { createHash } from 'node:crypto';
import type { Guide } from '../content/build-guide.ts';
import { renderPage } from '../static/render-page.ts';
import { renderTwin } from '../static/render-twin.ts';
import { languageFile, releaseOf, scriptsOf, type Program } from './scripts.ts';

/** The hash of a file, as `integrity` names it. */
export const hashOf = (text: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** What all guides of a site have in common. */
export interface Site extends Program {
  /** The style sheet of the static pages. */
  readonly style: string;
  /** The address that the site is published at, with its last slash. Default: nobody has said. */
  readonly base?: string;
}

/** A guide as it is published. */
export interface Published {
  readonly id: string;
  /** The folder in which nothing ever changes: `pinned/<id>/<release>/`. */
  readonly pinned: string;
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The hash of each file that a tag can vouch for, because nothing at its address changes. */
  readonly integrity: ReadonlyMap<string, string>;
}

/**
 * Everything that is published of a guide:
 *
 * - `pinned/<id>/<release>/`: the scripts, reader.js, frame.js and the languages' files, which never change;
 * - `v1/<id>.js` and its kin: the scripts at an address that stays, which fetch languages from there;
 * - `<id>/<locale>.json`: the languages at addresses that stay, for pages of other sites to name in `src`;
 * - `<id>/<locale>.html`, `.frame.html`, `.twin.html`: the page, the page for a frame, the twin to paste.
 *
 * @param gone languages that it was published in and is no more: at their addresses English stands
 */
export function filesOf(
  guide: Guide,
  { style, base, ...program }: Site,
  gone: readonly string[] = [],
): Published {
  const views = [guide.view, ...guide.languages.values()];
  const { id } = guide.view;
  const pinned = `pinned/${id}/${releaseOf(guide, program)}/`;
  const files = new Map<string, string>();
  const integrity = new Map<string, string>();
  const pin = (name: string, text: string) => {
    files.set(pinned + name, text);
    integrity.set(pinned + name, hashOf(text));
  };
  for (const [name, script] of scriptsOf(guide, program)) pin(name, script);
  pin('reader.js', program.reader);
  pin('frame.js', program.frame);
  for (const view of views) pin(`${view.locale}.json`, languageFile(view));
  const moving = scriptsOf(guide, program, `../${pinned}`);
  for (const [name, script] of moving) files.set(`v1/${name}`, script);
  for (const locale of gone) files.set(`v1/${id}.${locale}.js`, moving.get(`${id}.js`) as string);
  const { isDraft, drafts } = guide;
  const frame = { views, style, isDraft, drafts, ...(base && { base }) };
  const english = gone.map((locale) => [locale, guide.view] as const);
  for (const [locale, view] of [...views.map((each) => [each.locale, each] as const), ...english]) {
    const page = `${id}/${locale}`;
    files.set(`${page}.json`, languageFile(view));
    files.set(`${page}.html`, renderPage(view, frame));
    files.set(`${page}.frame.html`, renderPage(view, { ...frame, isFramed: true }));
    files.set(`${page}.twin.html`, renderTwin(view));
  }
  return { id, pinned, files, integrity };
}
