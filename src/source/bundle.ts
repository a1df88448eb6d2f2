import type { GuideView } from '../model/view.ts';

/** A language that a guide can be had in. */
export interface Offer {
  /** The language's name in itself. */
  readonly endonym: string;
  /** Default: from left to right. */
  readonly direction?: 'rtl';
  /** What else it is called, as in the table of locales.ts. */
  readonly aliases?: readonly string[];
  /** The SHA-256 of its file, in base 64; nothing for English, which is in every script. */
  readonly hash?: string;
  /** Whether a person has reviewed all of it. */
  readonly isReviewed?: boolean;
  /** Says in this language that it could not be loaded; nothing for English, as below. */
  readonly languageFailed?: string;
  /** The button beside that, in this language. */
  readonly tryAgain?: string;
}

/** What came inside a script. */
export interface Bundle {
  /** In English. */
  readonly view: GuideView;
  /** English and the further languages, by BCP 47 tag, in the order in which they are offered. */
  readonly languages: Readonly<Record<string, Offer>>;
  /** Those that came inside the script beside English. */
  readonly inside: Readonly<Record<string, GuideView>>;
  /** The SHA-256 of reader.js, in base 64. */
  readonly reader: string;
  /** The folder of the languages' files and of reader.js, relative to the script. Default: the script's own. */
  readonly data?: string;
}

/** The tag of reader.js, with what the script asks of it: to bring a view from elsewhere. */
export interface ReaderTag extends HTMLScriptElement {
  order: readonly [
    /** What the page gave as `src`, `#`, and what it gave as `data-integrity`. */
    from: string,
    resolve: (view: GuideView) => void,
    /** Takes a sentence for the webmaster: what is wrong and how to mend it. */
    reject: (sentence: string) => void,
    /** Ends the wait for reader.js, which has a limit of its own. */
    timer: ReturnType<typeof setTimeout>,
  ];
}

let bundle: Bundle | undefined;
let base = '';

/**
 * Gives the elements of this script what came inside it. The first one given stays.
 *
 * @param folder the address that languages' files are relative to, with its last slash
 */
export function provideBundle(given: Bundle, folder: string): void {
  if (bundle) return;
  bundle = given;
  base = folder;
}

let bring: ((from: string) => Promise<GuideView>) | undefined;

/** Gives the elements what brings a view from elsewhere, where no script of ours is to load reader.js. */
export function provideReader(given: (from: string) => Promise<GuideView>): void {
  bring = given;
}

/** What came inside the script; nothing where the elements were given their views one by one. */
export const bundled = (): Bundle | undefined => bundle;

/** The address of the guide as a page of its own. */
export const hostedPage = ({ id, locale }: GuideView): string =>
  `${base}../../../${id}/${locale}.html`;

/** How long a reader waits for a language before being told, in milliseconds. */
const patience = 15_000;

/**
 * Brings one of the bundle's languages: at once where it came inside the script or has come before. The
 * hash of its file stands in the script, so the one hash in the script's tag vouches for every word;
 * only tags that the build wrote there can become part of an address.
 *
 * @throws (rejects) where it cannot be had, or is not what the build made, with a sentence that says why
 */
export function loadLanguage(locale: string): GuideView | Promise<GuideView> {
  const { view, languages, inside } = bundle as Bundle;
  if (locale === view.locale) return view;
  return inside[locale] || (had[locale] ||= fetchLanguage(locale, languages[locale] as Offer));
}

/** Languages that have been asked for in the life of the page; one that did not come is asked for anew. */
const had: Record<string, GuideView | Promise<GuideView>> = {};

/**
 * Brings a view from an address that the page names. Most pages name none, so what fetches and checks it
 * is a script of its own, and its hash stands in this one. It finds its order on its tag, so there is no
 * global and no event; the tag goes when it has run or failed, so the page's head is as it was. Not before:
 * WebKit may forget what a tag that stands nowhere was given.
 *
 * @throws (rejects) where no view can be had, with a sentence that says why
 */
export const orderView = (from: string): Promise<GuideView> =>
  (bring && bring(from)) ||
  new Promise((resolve, reject) => {
    const script = document.createElement('script') as ReaderTag;
    const fail = () => {
      script.remove();
      reject('reader.js could not load.');
    };
    script.order = [from, resolve, reject, setTimeout(fail, patience)];
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- bytes that every family would pay for
    script.onerror = fail;
    script.crossOrigin = 'anonymous';
    script.referrerPolicy = 'no-referrer';
    script.integrity = `sha256-${(bundle as Bundle).reader}`;
    // Throws where the page asks for trusted types and has no policy that allows this.
    script.src = `${base}reader.js`;
    document.head.append(script);
  });

async function fetchLanguage(locale: string, { hash }: Offer): Promise<GuideView> {
  // Chromium before 66 cannot give up; it waits as long as the network does.
  const abort = window.AbortController && new AbortController();
  const timer = setTimeout(() => abort && abort.abort(), patience);
  try {
    const response = await fetch(`${base}${locale}.json`, {
      integrity: `sha256-${hash}`,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...(abort && { signal: abort.signal }),
    });
    if (!response.ok) throw new Error(String(response.status));
    return (had[locale] = (await response.json()) as GuideView);
  } catch (error) {
    delete had[locale];
    throw `did not come (${error}). Does connect-src allow ${base}?`;
  } finally {
    clearTimeout(timer);
  }
}
