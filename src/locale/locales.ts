export type Direction = 'ltr' | 'rtl';

/**
 * The languages a guide can speak, by BCP 47 tag: the language's name in itself, which is what its
 * readers look for; its direction; and the beginnings of the tags that mean it, in lower case. The only
 * table of its kind.
 */
const locales: Readonly<Record<string, readonly [string, Direction, ...string[]]>> = {
  en: ['English', 'ltr', 'en'],
  es: ['español', 'ltr', 'es'],
  // Browsers differ on prs: Chromium and Firefox make it fa-AF, WebKit does not. Iran's Persian is
  // written alike, so its readers are offered Dari, by that name.
  'fa-AF': ['دری', 'rtl', 'fa', 'prs'],
  ru: ['русский', 'ltr', 'ru'],
};

export const allLocales = Object.keys(locales);

const rowOf = (locale: string) => locales[locale] || [locale, 'ltr'];

/** The direction a locale is written in; left to right for one that the table does not have. */
export const directionOf = (locale: string): Direction => rowOf(locale)[1] as Direction;

/** A locale's name in itself; the tag of one that the table does not have. */
export const endonymOf = (locale: string): string => rowOf(locale)[0];

/**
 * The locale of the table that a tag asks for. Anything may come in here: what a page or a browser
 * calls a language need not be one.
 *
 * @param tag as in `es-MX`, `prs`, `fa_IR`
 */
export function localeFor(tag: string): string | undefined {
  const asked = `${tag.toLowerCase().replace(/_/g, '-')}-`;
  return allLocales.find((locale) =>
    rowOf(locale)
      .slice(2)
      .some((beginning) => asked.startsWith(`${beginning}-`)),
  );
}
