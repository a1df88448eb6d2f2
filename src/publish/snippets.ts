import type { Published } from './files.ts';

/**
 * What a webmaster pastes, with the addresses and the hash of this build filled in: `<id>/paste.txt`.
 *
 * @param address the site's address. Default: `https://HOST/`, to be replaced by hand.
 */
export function snippetsFor(
  { id, pinned, integrity }: Published,
  address = 'https://HOST/',
): ReadonlyMap<string, string> {
  const base = address.replaceAll('&', '&amp;');
  const script = `${pinned}${id}.js`;
  const link = `<a href="${base}${id}/en.html">Your rights and local help</a>`;
  const text = `MOVING: the organization can change the words, and readers have them within five minutes.

<rights-guide>
  ${link}
</rights-guide>
<script async src="${base}v1/${id}.js"></script>

PINNED: nothing can change until you paste anew; ask for the new tag after each change of the words.

<rights-guide>
  ${link}
</rights-guide>
<script async src="${base}${script}" integrity="${integrity.get(script)}" crossorigin></script>

FRAME: for a page that allows no scripts. Complete without any.

<iframe src="${base}${id}/en.frame.html" title="Your rights and local help" width="100%" height="800"
  sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>

FROM ELSEWHERE: for a page that has the script of another guide. Their guide's words, in one language.

<rights-guide src="${base}${id}/en.json">
  ${link}
</rights-guide>

LINK: for a page that allows nothing else.

${link}
`;
  return new Map([[`${id}/paste.txt`, text]]);
}
