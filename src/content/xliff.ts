import { createHash } from 'node:crypto';
import { DOMParser, type Element } from '@xmldom/xmldom';

/**
 * The states of XLIFF 1.2 that we write; translators' tools may leave others. `needs-adaptation` keeps a
 * text whose English has changed.
 */
export type State = 'needs-translation' | 'needs-adaptation' | 'needs-review-translation' | 'final';

/** A text and its translation, as a translator's file holds them. Placeholders stand as `{0}`. */
export interface TransUnit {
  readonly id: string;
  readonly source: string;
  readonly note: string;
  readonly target: string;
  readonly state: State;
  /** Set by the review of a person. */
  readonly approved: boolean;
  /** `hashOf` the English that the target translates. */
  readonly hash: string;
  /** `hashOf` the target that a person has reviewed. */
  readonly reviewed?: string;
  /** Which of the file's reviews that was. */
  readonly review?: string;
  /** The English that a stale target translates, for its translator to compare. */
  readonly previous?: string;
}

/** A review by a person. */
export interface Review {
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** What the reviewer is, as in `certified translator`; not who. */
  readonly by: string;
}

/** A translator's file. */
export interface Translations {
  /** BCP 47 tag, as the file writes it; nothing where it does not say. */
  readonly locale: string;
  /** The file that its English comes from. */
  readonly original: string;
  readonly reviews: readonly Review[];
  /** By id, in the file's order. */
  readonly units: ReadonlyMap<string, TransUnit>;
}

/** Tells one text from another; kept in `extradata`, which translators' tools leave alone. */
export const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64').slice(0, 16)}`;

/** Something about a translator's file that a person has to mend. Its message is for people. */
export class XliffError extends Error {}

/**
 * Reads a translator's file, however a tool has laid it out.
 *
 * @throws `XliffError` where it is not XLIFF 1.2
 */
export function readXliff(xml: string): Translations {
  const root = parse(xml).documentElement;
  const [file] = root?.localName === 'xliff' ? childrenOf(root, 'file') : [];
  if (!file) {
    throw new XliffError('This is not XLIFF 1.2; export the file from your tool as XLIFF 1.2');
  }
  const units = [...file.getElementsByTagName('trans-unit')].map(readUnit);
  return {
    locale: file.getAttribute('target-language') ?? '',
    original: file.getAttribute('original') ?? '',
    reviews: [...file.getElementsByTagName('phase')].map((phase) => ({
      name: phase.getAttribute('phase-name') ?? '',
      date: (phase.getAttribute('date') ?? '').slice(0, 10),
      by: phase.getAttribute('contact-name') ?? '',
    })),
    units: new Map(units.map((unit) => [unit.id, unit])),
  };
}

function parse(xml: string) {
  try {
    const onError = (_: string, message: string) => {
      throw new XliffError(message);
    };
    return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
  } catch (error) {
    const [what] = (error as Error).message.split('\n');
    throw new XliffError(`This is not XML that can be read (${what}); export it anew`);
  }
}

function readUnit(unit: Element): TransUnit {
  const child = (name: string) => childrenOf(unit, name)[0];
  const target = child('target');
  const [previous] = childrenOf(unit, 'alt-trans').flatMap((old) => childrenOf(old, 'source'));
  const [hash = '', reviewed] = (unit.getAttribute('extradata') ?? '').split(' ');
  const review = target?.getAttribute('phase-name');
  const source = textOf(child('source'));
  const state = (target?.getAttribute('state') ?? 'needs-translation') as State;
  const words = textOf(target);
  return {
    id: unit.getAttribute('id') ?? '',
    source,
    // Some tools want the English in the place of a translation that is not there.
    target: state === 'needs-translation' && words === source ? '' : words,
    note: textOf(child('note')),
    state,
    approved: unit.getAttribute('approved') === 'yes',
    hash,
    ...(reviewed && { reviewed }),
    ...(review && { review }),
    ...(previous && { previous: textOf(previous) }),
  };
}

const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeName === name);

/** The text of an element; `<x id="0"/>` comes as `{0}`, and what a tool puts around text is passed over. */
function textOf(node: Element | undefined): string {
  return [...(node?.childNodes ?? [])]
    .map((child) => {
      if (child.nodeType !== 1) return child.nodeValue;
      if (child.nodeName === 'x') return `{${(child as Element).getAttribute('id')}}`;
      return textOf(child as Element);
    })
    .join('');
}
