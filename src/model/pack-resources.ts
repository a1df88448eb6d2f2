import type { Phone } from './phone.ts';
import type { RichText } from './rich-text.ts';

/** A section of people and places that help. */
export interface Resources {
  readonly title: string;
  readonly groups: readonly ResourceGroup[];
}

export interface ResourceGroup {
  readonly id: string;
  readonly title?: string;
  /** A sentence that leads to the group, shown above its title. */
  readonly intro?: string;
  readonly items: readonly Resource[];
}

export interface Resource {
  readonly id: string;
  readonly name: string;
  readonly description?: RichText;
  /** BCP 47 tags of the languages spoken there. */
  readonly languages?: readonly string[];
  readonly phones?: readonly ResourcePhone[];
  /** When it is open, in the pack's language. */
  readonly hours?: string;
  /** As a letter would be addressed, in its own language. */
  readonly address?: string;
  readonly website?: Website;
  /** The same document in several languages, each once. */
  readonly documents?: readonly OfficialDocument[];
  /** In the order of their dates. */
  readonly events?: readonly Event[];
}

/** A number, and what to know before calling it, as the Human Services Data Specification has it. */
export interface ResourcePhone extends Phone {
  /** As in `intake`. */
  readonly purpose?: string;
  /** BCP 47 tags of the languages spoken on it. Default: the resource's. */
  readonly languages?: readonly string[];
  /** When it is answered. */
  readonly hours?: string;
  /** The day on which a person last tried it, YYYY-MM-DD. */
  readonly verified?: string;
}

export interface Website {
  /** What the address leads to; "Website" unless given. */
  readonly label?: string;
  /** An address that `safeUrl` passed. */
  readonly url: string;
  /** BCP 47 tag of the language the website is in. */
  readonly language: string;
}

export interface OfficialDocument {
  /** BCP 47 tag; it may be one that no guide speaks. */
  readonly language: string;
  /** An address that `safeUrl` passed. */
  readonly url: string;
}

export interface Event {
  /** YYYY-MM-DD, a day in the organization's time zone. */
  readonly date: string;
  readonly place: Place;
}

export type Place = (typeof places)[number];

export const places = ['in-person', 'online'] as const;
