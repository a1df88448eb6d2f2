import { locales } from '../locale/locales.ts';

/** A call that cannot be carried out as it is; the message lacks its full stop. */
export class UsageError extends Error {}

/** The locale that a call names, which has to be in the table and not English. */
export function requireLocale(locale: string | undefined): string {
  if (!locale) throw new UsageError('Name a language, as in es');
  if (locale === 'en') throw new UsageError('English is what translations are made from');
  if (!Object.hasOwn(locales, locale)) {
    const known = Object.keys(locales).filter((tag) => tag !== 'en');
    throw new UsageError(
      `"${locale}" is not in the table of languages (${known.join(', ')}); add its row to src/locale/locales.ts first`,
    );
  }
  return locale;
}
