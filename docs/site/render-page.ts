import type { RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { groups, type Page } from './pages.ts';
import type { Document, Heading } from './to-hast.ts';

/** What a page of the site is made of. */
export interface SitePage {
  readonly title: string;
  readonly document: Document;
  /** Its place in the menu. Default: none, as for a file of the repository. */
  readonly page?: Page;
  /** From the page to the folder of the pages. Default: it is there. */
  readonly base?: string;
  /** Scripts beside it, which only add to what can be read without them. */
  readonly scripts?: readonly string[];
}

const siteName = 'Rights Guide';

/** The page loads from its own site or not at all; a script changes styles only through the style sheet's API. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** A page that is complete without script: a way past the menu, one main part, its headings listed where it is long. */
export function renderSitePage(
  { title, document, page, base = '', scripts = ['copy-code.js'] }: SitePage,
  existing: readonly Page[],
): string {
  const isHome = page?.file === 'index.html';
  const tree = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('meta', { name: 'referrer', content: 'no-referrer' }),
        h('title', isHome ? title : `${title} – ${siteName}`),
        h('link', { rel: 'stylesheet', href: `${base}docs.css` }),
        ...scripts.map((src) => h('script', { src: base + src, defer: true })),
      ]),
      h('body.root', [
        h('a.skip', { href: '#main' }, 'Skip to the text'),
        h('header', [
          h('a.name', { href: `${base}index.html` }, siteName),
          h('a.to-menu', { href: '#menu' }, 'All pages'),
        ]),
        h('div.columns', [
          h('main#main', { tabIndex: -1 }, withContents(document)),
          h('nav#menu', { ariaLabelledBy: 'menu-title' }, [
            h('h2#menu-title', 'All pages'),
            ...groups
              .map(({ title: group, pages }) => [
                h('p.group', group),
                h(
                  'ul',
                  pages
                    .filter(({ source }) => existing.some((one) => one.source === source))
                    .map(({ file, name }) =>
                      h(
                        'li',
                        h(
                          'a',
                          { href: base + file, ariaCurrent: file === page?.file ? 'page' : null },
                          name,
                        ),
                      ),
                    ),
                ),
              ])
              .flat(),
          ]),
        ]),
        h('footer', [
          h('p', [
            'These pages store nothing, count nobody, and ask no other site for anything. ',
            h('a', { href: `${base}../demo/index.html` }, 'Demo'),
          ]),
        ]),
      ]),
    ]),
  ]);
  return `${toHtml(tree)}\n`;
}

/** The text with a list of its parts before the first, where there are more than three. */
function withContents({ content, headings }: Document): RootContent[] {
  const parts = headings.filter(({ level }) => level === 2);
  const at = content.findIndex((node) => node.type === 'element' && node.tagName === 'h2');
  if (parts.length < 4 || at < 0) return [...content];
  return [...content.slice(0, at), renderContents(headings), ...content.slice(at)];
}

function renderContents(headings: readonly Heading[]) {
  const items = headings
    .filter(({ level }) => level === 2)
    .map((part) => {
      const from = headings.indexOf(part) + 1;
      const end = headings.findIndex(({ level }, index) => index >= from && level <= 2);
      const inner = headings
        .slice(from, end < 0 ? undefined : end)
        .filter(({ level }) => level === 3);
      return h('li', [
        link(part),
        ...(inner.length
          ? [
              h(
                'ul',
                inner.map((one) => h('li', link(one))),
              ),
            ]
          : []),
      ]);
    });
  return h('nav.contents', { ariaLabelledBy: 'contents-title' }, [
    h('h2#contents-title', 'On this page'),
    h('ul', items),
  ]);
}

const link = ({ id, text }: Heading) => h('a', { href: `#${id}` }, text);
