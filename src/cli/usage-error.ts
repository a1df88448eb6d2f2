import { locales } from '../locale/locales.ts';

/** A call that cannot be carried out as it is; the message lacks its full stop. */
export class UsageError extends Error {}

/** A call of a form that no command has, which is then shown its help. */
export class CallError extends UsageError {}

/** The locale that a call names, which has to be in the table and not English. */
export function requireLocale(locale: string | undefined): string {
  if (!locale) throw new UsageError('Name a language, as in es');
  if (locale === 'en') throw new UsageError('English is what translations are made from');
  if (!Object.hasOwn(locales, locale)) {
    const known = Object.keys(locales).filter((tag) => tag !== 'en');
    throw new UsageError(
      `"${locale}" is no language that the interface speaks (${known.join(', ')}); docs/translating.md says how to add one`,
    );
  }
  return locale;
}

/** The address of a site, with its last slash. */
export function readAddress(text: string): string {
  if (!/^https?:\/\/[^/]/.test(text) || !URL.canParse(text)) {
    throw new UsageError(`"${text}" is no address; write it as in https://guides.example.org/`);
  }
  const { origin, pathname, protocol, hostname } = new URL(text);
  if (protocol === 'http:' && !/^(localhost|127\..+|\[::1\])$/.test(hostname)) {
    throw new UsageError(`"${text}" is not safe on its way; write an address with https://`);
  }
  if (/\.html?$/.test(pathname)) {
    throw new UsageError(
      `"${text}" is a page; write the address of the folder that holds the site`,
    );
  }
  return origin + pathname.replace(/\/?$/, '/');
}

/** A port to listen on. */
export function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError(`"${text}" is no port; write a number as in 8000`);
}
