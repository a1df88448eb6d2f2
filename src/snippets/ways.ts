/**
 * What is pasted, to the letter, for each way: the one owner of it, for paste.txt, for the snippet builder
 * and for tests. Every value is escaped.
 */
import type { Choice } from './choice.ts';
import { asData, element, escapeHtml, type Attributes } from './markup.ts';

/**
 * The tag with a link inside, and the script. The link ends in `#embed`, so that it becomes the guide where
 * an editor strips the tag, and the script is on the site (test/editors).
 */
export const elementSnippet = (choice: Choice): string =>
  `${tag(choice, linkSnippet(choice))}\n${scriptSnippet(choice)}`;

/** The script, for the place whose content the site puts on every page. */
export const scriptSnippet = ({ site, script }: Choice): string =>
  element('script', { async: true, ...sourceOf(site, script) });

/**
 * A `div` that the script turns into the guide, for pages of a site that has the script; where an editor
 * strips the `div`, the link that it leaves does too.
 */
export const divSnippet = (choice: Choice): string =>
  element(
    'div',
    { 'data-rights-guide': choice.id, ...asData(settings(choice)) },
    indent(linkSnippet(choice)),
  );

/** A link that leads to the guide's page, and becomes the guide where the site has the script. */
export const linkSnippet = ({ site, id, locale = 'en', name }: Choice): string =>
  element('a', { href: `${site}${id}/${locale}.html#embed` }, escapeHtml(name));

/**
 * The static page in a frame. It may run the script that tells its height, and open links. Most editors
 * take a frame away with all that is in it, so the link that stays stands below (test/editors).
 */
export const frameSnippet = (choice: Choice): string => {
  const { site, id, locale = 'en', name } = choice;
  const frame = element('iframe', {
    src: `${site}${id}/${locale}.frame.html`,
    title: name,
    width: '100%',
    height: 800,
    style: 'border:0',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
  });
  return `${frame}\n${pageLink(choice)}`;
};

/** What lets the height of frames follow what is in them. Without it they scroll. */
export const frameScriptSnippet = ({ site }: Pick<Choice, 'site'>): string =>
  element('script', { async: true, src: `${site}v1/frame.js`, referrerpolicy: 'no-referrer' });

/**
 * Every word of the guide as plain HTML, inside the tag, and the script. Where neither may stand, the twin
 * alone can be pasted too.
 *
 * @param twin the content of `<id>/<locale>.twin.html`
 */
export const twinSnippet = (choice: Choice, twin: string): string =>
  `${tag(choice, twin.trim())}\n${scriptSnippet(choice)}`;

/** The script alone: the guide appears where it stands. Nothing does where it is blocked. */
export const mountSnippet = (choice: Choice): string =>
  element('script', {
    async: true,
    ...sourceOf(choice.site, choice.script),
    'data-mount': true,
    ...asData(settings(choice)),
  });

/** The tag for a page that has the script of another guide: this guide's words, in one language. */
export const elsewhereSnippet = (choice: Choice): string => {
  const { site, id, locale = 'en' } = choice;
  // What is said of languages says nothing of a guide that comes in one.
  const { sections, theme, 'heading-level': level } = settings(choice);
  const src = `${site}${id}/${locale}.json`;
  return element(
    'rights-guide',
    { src, sections, theme, 'heading-level': level },
    indent(pageLink(choice)),
  );
};

/** A link to the guide's own page. */
export const pageLink = ({ site, id, locale = 'en', name }: Choice): string =>
  element('a', { href: `${site}${id}/${locale}.html` }, escapeHtml(name));

const tag = (choice: Choice, content: string): string =>
  element('rights-guide', settings(choice), indent(content));

const indent = (content: string): string => `\n  ${content}\n`;

const sourceOf = (site: string, { path, integrity }: Choice['script']): Attributes => ({
  src: site + path,
  integrity,
  crossorigin: integrity ? true : undefined,
  // The host of the script need not know which page a reader is on.
  referrerpolicy: 'no-referrer',
});

/** The attributes of the tag; those that say what is so anyway are left out. */
function settings({
  locale = 'en',
  languages,
  sections,
  theme,
  headingLevel,
  isBilingual,
  isReviewedOnly,
}: Choice): Attributes {
  return {
    lang: locale === 'en' ? undefined : locale,
    // With no language beside it English is what is offered.
    languages: languages && (languages.join(' ') || 'en'),
    sections: sections?.join(' '),
    theme: theme || undefined,
    'heading-level': headingLevel,
    bilingual: isBilingual || undefined,
    'reviewed-only': isReviewedOnly || undefined,
  };
}
