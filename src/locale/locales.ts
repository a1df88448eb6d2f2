export type Direction = 'ltr' | 'rtl';

interface Locale {
  readonly direction: Direction;
}

/** The languages a guide can speak, by BCP 47 tag. The only table of its kind. */
const locales: Readonly<Record<string, Locale>> = {
  en: { direction: 'ltr' },
};

/** The direction a locale is written in; left to right for one that the table does not have. */
export const directionOf = (locale: string): Direction => locales[locale]?.direction ?? 'ltr';
