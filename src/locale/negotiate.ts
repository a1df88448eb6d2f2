/** What has to be known of a language to tell whether a tag asks for it. */
interface Named {
  readonly aliases?: readonly string[];
}

/**
 * The language that a tag asks for. Anything may come in here: what a page or a browser calls a
 * language need not be one.
 *
 * @param tag as in `es-MX`, `prs`, `fa_IR`
 * @param languages as in the table of locales.ts, or a part of it
 */
export function localeFor(
  tag: string,
  languages: Readonly<Record<string, Named>>,
): string | undefined {
  const asked = `${tag.toLowerCase().replace(/_/g, '-')}-`;
  let longest = '';
  let found: string | undefined;
  for (const [locale, { aliases = [] }] of Object.entries(languages)) {
    for (const alias of [locale.toLowerCase(), ...aliases]) {
      const name = alias.replace('!', '');
      if (name.length > longest.length && asked.startsWith(`${name}-`)) {
        longest = name;
        found = name === alias ? locale : undefined;
      }
    }
  }
  return found;
}

/**
 * The language a reader gets: the first wish that is offered.
 *
 * @param wishes tags in the order of their weight, garbage included
 * @param offered what the guide can speak
 * @returns nothing where no wish can be met
 */
export function negotiate(
  wishes: readonly string[],
  offered: Readonly<Record<string, Named>>,
): string | undefined {
  for (const wish of wishes) {
    const locale = localeFor(wish, offered);
    if (locale) return locale;
  }
  return undefined;
}
