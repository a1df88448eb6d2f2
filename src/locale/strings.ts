import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize/internal/types.js';
import { allLocales } from './locales.ts';

/** Translated interface text by message id. */
export type Templates = LocaleModule['templates'];

const sourceLocale = 'en';
const modules = new Map<string, LocaleModule>();
let current = sourceLocale;

// One configuration for the life of a program; which locale is asked anew for every text.
configureReentrantLocalization({
  sourceLocale,
  targetLocales: allLocales,
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
  const strings = make();
  for (const [key, say] of Object.entries(strings)) {
    if (typeof say !== 'function') continue;
    const later = (...values: unknown[]) => {
      current = locale;
      return (say as (...values: unknown[]) => string)(...values);
    };
    Object.assign(strings, { [key]: later });
  }
  return strings;
}
