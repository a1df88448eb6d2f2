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

const isEnglish = (lang: string): boolean => /^en([-_]|$)/i.test(lang);

/** The language in which the page was written, a BCP 47 tag; nothing for English, which every guide speaks last. */
export const authoredLanguage = (): string =>
  authored === undefined || isEnglish(authored) ? '' : authored;

/**
 * The language into which the page was changed after it had come; nothing where it was not. From one
 * English to another, or from none named to English, is no change.
 */
export function switchedLanguage(): string {
  const { lang } = root();
  return lang === authored || (isEnglish(lang) && isEnglish(authored || 'en')) ? '' : lang;
}

/** Tells when the page's language changes, until the function it returns is called. */
export function watchPage(listener: () => void): () => void {
  if (!listeners.size) {
    last = signs();
    // Translated before this script came: what it was written in is not to be seen any more.
    if (authored === undefined) authored = last.includes('translated-') ? '' : root().lang;
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
