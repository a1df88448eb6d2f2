import type { Guide } from '../content/build-guide.ts';
import { endonymOf } from '../locale/locales.ts';
import { chooseScript, type Choice } from '../snippets/choice.ts';
import {
  divSnippet,
  elementSnippet,
  elsewhereSnippet,
  frameScriptSnippet,
  frameSnippet,
  linkSnippet,
  mountSnippet,
  scriptSnippet,
} from '../snippets/ways.ts';
import type { Published } from './files.ts';

/**
 * What a webmaster pastes, with the addresses and the hash of this build filled in: `<id>/paste.txt`.
 *
 * @param site the site's address. Default: `https://HOST/`, to be replaced by hand.
 */
export function snippetsFor(
  { id, pinned, integrity }: Published,
  { view, languages }: Guide,
  site = 'https://HOST/',
): ReadonlyMap<string, string> {
  const name = `${view.title.text}, ${view.publisher.text}`;
  const moving: Choice = { site, id, name, script: chooseScript({ id }) };
  const still: Choice = {
    ...moving,
    script: chooseScript({ id, pinned: { folder: pinned, integrity } }),
  };
  const others = [...languages.keys()].map((locale) => `${locale} (${endonymOf(locale)})`);
  const text = `MOVING: the organization can change the words, and readers have them within five minutes.

${elementSnippet(moving)}

PINNED: nothing can change until you paste anew; ask for the new tag after each change of the words.

${elementSnippet(still)}

EVERY WORD BEFORE THE SCRIPT, and where scripts are blocked: in place of the link inside either tag, paste
the content of ${site}${id}/en.twin.html

THE SCRIPT ONCE: for a site whose editor strips scripts and tags. This once, where the site keeps what goes
on every page (header, footer, tag manager), moving or pinned as above:

${scriptSnippet(moving)}

Then, in any page, this:

${divSnippet(moving)}

LINK: for an editor that leaves nothing else. Where the site has the script, the guide appears in its place;
anywhere else it leads to the guide’s page.

${linkSnippet(moving)}

THE SCRIPT ALONE: for an editor that strips the tag. The guide appears where the script stands.

${mountSnippet(moving)}

FRAME: for a page that allows no scripts. Complete without any.

${frameSnippet(moving)}

Its height follows what is in it with this beside it, where scripts are allowed:

${frameScriptSnippet(moving)}

FROM ELSEWHERE: for a page that has the script of another guide. This guide's words, in one language.

${elsewhereSnippet(moving)}
${others.length ? `\nIN OTHER LANGUAGES: readers choose by themselves. For a page in another language, write it in the place of en:\n${others.join(', ')}\n` : ''}`;
  return new Map([[`${id}/paste.txt`, text]]);
}
