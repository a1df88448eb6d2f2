import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Guide } from '../content/build-guide.ts';
import { endonymOf } from '../locale/locales.ts';
import type { Published } from './files.ts';

/**
 * What a webmaster pastes, with the addresses and the hash of this build filled in: `<id>/paste.txt`.
 *
 * @param address the site's address. Default: `https://HOST/`, to be replaced by hand.
 */
export function snippetsFor(
  { id, pinned, integrity }: Published,
  { view, languages }: Guide,
  address = 'https://HOST/',
): ReadonlyMap<string, string> {
  const base = address.replaceAll('&', '&amp;');
  const script = `${pinned}${id}.js`;
  const name = `${view.title.text}, ${view.publisher.text}`;
  const link = toHtml(h('a', { href: `${address}${id}/en.html` }, name));
  const frame = toHtml(
    h('iframe', {
      src: `${address}${id}/en.frame.html`,
      title: name,
      width: '100%',
      height: 800,
      style: 'border:0',
      sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      referrerPolicy: 'no-referrer',
    }),
  );
  const tag = (attributes: string) => `<rights-guide${attributes}>\n  ${link}\n</rights-guide>`;
  const others = [...languages.keys()].map((locale) => `${locale} (${endonymOf(locale)})`);
  const text = `MOVING: the organization can change the words, and readers have them within five minutes.

${tag('')}
<script async src="${base}v1/${id}.js"></script>

PINNED: nothing can change until you paste anew; ask for the new tag after each change of the words.

${tag('')}
<script async src="${base}${script}" integrity="${integrity.get(script)}" crossorigin></script>

EVERY WORD BEFORE THE SCRIPT, and where scripts are blocked: in place of the link inside either tag, paste
the content of ${address}${id}/en.twin.html

THE SCRIPT ALONE: for an editor that strips the tag. The guide appears where the script stands.

<script async src="${base}v1/${id}.js" data-mount></script>

FRAME: for a page that allows no scripts. Complete without any.

${frame}

FROM ELSEWHERE: for a page that has the script of another guide. This guide's words, in one language.

${tag(` src="${base}${id}/en.json"`)}

LINK: for a page that allows nothing else.

${link}
${others.length ? `\nIN OTHER LANGUAGES: readers choose by themselves. For a page in another language, write it in the place of en:\n${others.join(', ')}\n` : ''}`;
  return new Map([[`${id}/paste.txt`, text]]);
}
