import { directionOf, type Direction } from '../locale/locales.ts';

/** The attributes that say which language an element is in, where it has one of its own. */
export const inLocale = (locale: string | undefined): { lang?: string; dir?: Direction } =>
  locale ? { lang: locale, dir: directionOf(locale) } : {};
