import { locales } from './locales.ts';

/**
 * A day as a reader of a locale writes it: in the Gregorian calendar, which all appointments here
 * follow; for Dari readers with the Solar Hijri day in brackets. Chromium knows no
 * Pashto or Punjabi dates, and nobody knows Hmong ones, so these come from the table.
 *
 * @param day YYYY-MM-DD
 * @param options `weekday` says the day of the week too. Default: yes.
 */
export function formatDay(locale: string, day: string, { weekday = true } = {}): string {
  const date = new Date(day);
  const words = locales[locale]?.dates;
  if (words) {
    const parts: Record<string, string | undefined> = {
      weekday: words.weekdays[date.getUTCDay()],
      month: words.months[date.getUTCMonth()],
      day: digits(locale, date.getUTCDate()),
      year: digits(locale, date.getUTCFullYear()),
    };
    return (weekday ? words.pattern : words.shortPattern).replace(
      /\{(\w+)\}/g,
      (_, name: string) => parts[name] as string,
    );
  }
  const format = (calendar: string, dateStyle: 'full' | 'long') =>
    new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}`, { dateStyle, timeZone: 'UTC' }).format(
      date,
    );
  const gregorian = format('gregory', weekday ? 'full' : 'long');
  return locale === 'fa-AF' ? `${gregorian} (${format('persian', 'long')})` : gregorian;
}

/** In Pashto as in Persian; in Latin digits elsewhere. */
const digits = (locale: string, number: number): string =>
  new Intl.NumberFormat(locale === 'ps' ? 'fa' : 'en', { useGrouping: false }).format(number);

/** The forms of a sentence that holds a number, by CLDR plural category. */
export interface PluralForms {
  readonly one: Say;
  readonly few: Say;
  readonly many: Say;
  readonly other: Say;
}

type Say = (count: string) => string;

/** The sentence for a number in a locale. A language that no one has rules for, Hmong, has one form. */
export function pluralize(locale: string, forms: PluralForms, count: number): string {
  const isKnown = Intl.PluralRules.supportedLocalesOf(locale).length > 0;
  const category = isKnown ? new Intl.PluralRules(locale).select(count) : 'other';
  const say = category in forms ? forms[category as keyof PluralForms] : forms.other;
  return say(String(count));
}
