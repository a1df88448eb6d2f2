import { localeFor } from './locales.ts';

/**
 * The language a reader gets before choosing one: the first wish that is offered.
 *
 * @param wishes tags in the order of their weight, garbage included
 * @param offered what the guide can speak; the first is the answer where no wish can be met
 */
export function negotiate(wishes: readonly string[], offered: readonly string[]): string {
  for (const wish of wishes) {
    const locale = localeFor(wish);
    if (locale && offered.includes(locale)) return locale;
  }
  return offered[0] as string;
}
