/** What a webmaster has chosen; all that a snippet depends on. */
export interface Choice {
  /** The address that the site is published at, with its last slash. */
  readonly site: string;
  /** The guide's id, as in its addresses. */
  readonly id: string;
  /** What the guide is called, in the page's language: its title and its publisher. */
  readonly name: string;
  /** The script that the page loads; see chooseScript. */
  readonly script: Script;
  /** The language of the page it is pasted into, in which the guide begins. Default: en. */
  readonly locale?: string;
  /** The languages to offer beside English, in this order. Default: all that the guide has. */
  readonly languages?: readonly string[];
  /** The sections to show, in this order. Default: all, as the guide has them. */
  readonly sections?: readonly Section[];
  /** Looks, as `theme` names them: `contrast`, `warm dark`. Default: plain, and light or dark as the page is. */
  readonly theme?: string;
  /** The level of the guide's heading, 1 to 3. Default: the guide's own, 2. */
  readonly headingLevel?: number;
  /** Whether the official English stands below each answer in another language. */
  readonly isBilingual?: boolean;
  /** Whether only languages are offered that people have reviewed. */
  readonly isReviewedOnly?: boolean;
}

export type Section = 'faq' | 'resources' | 'statements';

/** A script of the site. */
export interface Script {
  /** Its address, from the site's. */
  readonly path: string;
  /** Its hash; nothing for one that may change. */
  readonly integrity?: string;
}

interface ScriptWish {
  readonly id: string;
  /** The language of the page. */
  readonly locale?: string;
  /** Whether the page's policy lets the script fetch nothing, so that every language has to be inside. */
  readonly isFetchForbidden?: boolean;
  /** The guide's pinned folder, and the hashes of what is in it by path. Default: the moving script. */
  readonly pinned?: { readonly folder: string; readonly integrity: ReadonlyMap<string, string> };
}

/** The script for a page: with English inside, or its own language too, or every language. */
export function chooseScript({ id, locale = 'en', isFetchForbidden, pinned }: ScriptWish): Script {
  const suffix = isFetchForbidden ? '.all' : locale === 'en' ? '' : `.${locale}`;
  const name = `${id}${suffix}.js`;
  if (!pinned) return { path: `v1/${name}` };
  const path = pinned.folder + name;
  const integrity = pinned.integrity.get(path);
  return { path, ...(integrity && { integrity }) };
}
