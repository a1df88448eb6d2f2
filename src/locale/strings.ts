import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize/internal/types.js';
import type { ViewStrings } from '../model/strings.ts';
import { formatDay, pluralize } from './dates.ts';
import { endonymOf, targetLocales } from './locales.ts';
import { viewMessages } from './view-messages.ts';

/** Translated interface text by message id. */
export type Templates = LocaleModule['templates'];

const sourceLocale = 'en';
const modules = new Map<string, LocaleModule>();
let current = sourceLocale;

// One configuration for the life of a program; which locale is asked anew for every text.
configureReentrantLocalization({
  sourceLocale,
  targetLocales,
  getLocale: () => current,
  loadLocaleSync: (locale) => modules.get(locale) as LocaleModule,
});

/** Makes a locale's interface text known, so that `speak` can. */
export function addTemplates(locale: string, templates: Templates): void {
  modules.set(locale, { templates });
}

/**
 * Makes the words of messages.ts in a locale; in English what is not known in it. Those that are said
 * later, with a value, are said in that locale too.
 */
export function speak<T extends object>(locale: string, make: () => T): T {
  current = locale;
  return keepLocale(make(), locale);
}

/** What stands between an organization's own words, in a locale. */
export function viewStrings(locale: string): ViewStrings {
  const words = speak(locale, viewMessages);
  const { missing, stale } = words.notices;
  return {
    ...words,
    date: (day) => formatDay(locale, day),
    shortDate: (day) => formatDay(locale, day, { weekday: false }),
    endonym: endonymOf,
    notices: {
      ...words.notices,
      missing: (count) => pluralize(locale, missing, count),
      stale: (count) => pluralize(locale, stale, count),
    },
  };
}

function keepLocale<T extends object>(strings: T, locale: string): T {
  for (const [key, value] of Object.entries(strings) as [string, unknown][]) {
    if (typeof value === 'object' && value) keepLocale(value, locale);
    if (typeof value !== 'function') continue;
    const later = (...values: unknown[]): unknown => {
      current = locale;
      return (value as (...values: unknown[]) => unknown)(...values);
    };
    Object.assign(strings, { [key]: later });
  }
  return strings;
}
