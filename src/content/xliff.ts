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
  /** The translation of that English, where other words stand in its place by now. */
  readonly previousTarget?: string;
  /**
   * That the target equals its English and no state says that it is done, so that it is read as empty:
   * `left` where its state says that it is not, `bare` where it has none.
   */
  readonly copy?: 'left' | 'bare';
  /** What a translator has remarked. */
  readonly remarks?: readonly string[];
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

/** A hundred times what the largest file of ours has. */
const mostLetters = 4_000_000;

/**
 * Reads a translator's file, however a tool has laid it out.
 *
 * @throws `XliffError` where it is not XLIFF 1.2, or is made to bring a program down
 */
export function readXliff(xml: string): Translations {
  if (xml.length > mostLetters)
    throw new XliffError(
      `It has more than ${mostLetters / 1e6} million letters; send the file that you were given, translated`,
    );
  // What a document type names could be read from this machine, or be without end.
  if (/<!(DOCTYPE|ENTITY)/i.test(xml))
    throw new XliffError(
      'It has a document type (<!DOCTYPE), which XLIFF 1.2 has not; export it anew, or take that out',
    );
  try {
    return readTranslations(xml);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new XliffError('Its elements stand too deep in each other; export it anew');
  }
}

function readTranslations(xml: string): Translations {
  const root = parse(xml.replace(/^\ufeff/, '')).documentElement;
  const files = root?.localName === 'xliff' ? childrenOf(root, 'file') : [];
  const [file] = files;
  if (!file || !root?.getAttribute('version')?.startsWith('1.')) {
    throw new XliffError('This is not XLIFF 1.2; export the file from your tool as XLIFF 1.2');
  }
  const units = files.flatMap((each) => [...each.getElementsByTagName('trans-unit')].map(readUnit));
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

/**
 * The text of a file, in UTF-8 or UTF-16, as tools save it.
 *
 * @throws `XliffError` where it is in another encoding
 */
export function decodeXliff(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XliffError('Its letters cannot be read; save it as UTF-8');
  }
}

function parse(xml: string) {
  try {
    const onError = (_: string, message: string) => {
      throw new Error(message);
    };
    // As XML 1.0 has it. The parser's own way takes U+2028 and U+0085, which are letters there, for line ends.
    const normalizeLineEndings = (text: string) => text.replace(/\r\n?/g, '\n');
    return new DOMParser({ onError, normalizeLineEndings }).parseFromString(xml, 'text/xml');
  } catch (error) {
    const [what = ''] = (error as Error).message.split('\n');
    const reason = what.replace(/^.* caused Error: |^\[xmldom \w+\]\s*/, '');
    throw new XliffError(`This is not XML that can be read (${reason}); export it anew`);
  }
}

function readUnit(unit: Element): TransUnit {
  const child = (name: string) => childrenOf(unit, name)[0];
  const target = child('target');
  // Others are what a tool proposes.
  const old = childrenOf(unit, 'alt-trans').find(
    (each) => each.getAttribute('alttranstype') === 'previous-version',
  );
  const [previous] = old ? childrenOf(old, 'source') : [];
  const previousTarget = old && textOf(childrenOf(old, 'target')[0]);
  const [hash = '', reviewed] = (unit.getAttribute('extradata') ?? '').split(' ');
  const review = target?.getAttribute('phase-name');
  const source = textOf(child('source'));
  const written = target?.getAttribute('state');
  const state = (written ?? 'needs-translation') as State;
  const words = textOf(target);
  // Some tools want the English in the place of a translation that is not there; others leave a blank.
  const isThere = hasWords(words) || !hasWords(source);
  const isEnglish = isThere && state === 'needs-translation' && words === source;
  const remarks = childrenOf(unit, 'note').slice(1).map(textOf);
  return {
    id: unit.getAttribute('id') ?? '',
    source,
    target: isThere && !isEnglish ? words : '',
    note: textOf(child('note')),
    state,
    approved: unit.getAttribute('approved') === 'yes',
    hash,
    ...(reviewed && { reviewed }),
    ...(review && { review }),
    ...(isEnglish && { copy: written ? ('left' as const) : ('bare' as const) }),
    ...(previous && { previous: textOf(previous) }),
    ...(previousTarget && previousTarget !== words && { previousTarget }),
    ...(remarks.length && { remarks }),
  };
}

/** Whether a text holds anything to read, and not only blanks, marks or letters that nobody sees. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeName === name);

/** The text of an element; `<x id="0"/>` comes as `{0}`, and what a tool puts around text is passed over. */
function textOf(node: Element | undefined): string {
  return [...(node?.childNodes ?? [])]
    .map((child) => {
      // Text and CDATA; a comment is not for readers.
      if (child.nodeType === 3 || child.nodeType === 4) return child.nodeValue;
      if (child.nodeType !== 1) return '';
      if (child.nodeName === 'x') return `{${(child as Element).getAttribute('id')}}`;
      return textOf(child as Element);
    })
    .join('');
}
