/**
 * What the page around the elements speaks. It is only read. Page translators and language switches
 * change `<html lang>`; Google's and Chrome's also set `translated-ltr` or `translated-rtl` there.
 */
let authored: string | undefined;
let last = '';
let observer: MutationObserver | undefined;
const listeners = new Set<() => void>();

const root = () => document.documentElement;
const signs = () => `${root().lang} ${/translated-.../.exec(root().className) || ''}`;

/** The language in which the page was written, a BCP 47 tag; nothing for English, which every guide speaks last. */
export const authoredLanguage = (): string => (/^en\b/i.test(authored || '') ? '' : authored || '');

/** The language into which the page was changed after it had come; nothing where it was not. */
export const switchedLanguage = (): string => (root().lang === authored ? '' : root().lang);

/** Tells when the page's language changes, until the function it returns is called. */
export function watchPage(listener: () => void): () => void {
  if (!listeners.size) {
    if (authored === undefined) authored = root().lang;
    last = signs();
    observer = new MutationObserver(() => {
      if (last === (last = signs())) return;
      for (const each of listeners) each();
    });
    observer.observe(root(), { attributeFilter: ['lang', 'class'] });
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) observer?.disconnect();
  };
}
