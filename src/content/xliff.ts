import { createHash } from 'node:crypto';
import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';

/** The states of XLIFF 1.2 that we use; `needs-adaptation` keeps a text whose English has changed. */
export type State = 'needs-translation' | 'needs-adaptation' | 'needs-review-translation' | 'final';

/** A text and its translation, as a translator's file holds them. */
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
}

const namespace = 'urn:oasis:names:tc:xliff:document:1.2';

/** Tells one English text from another; kept in `extradata`, which translators' tools leave alone. */
export const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64').slice(0, 16)}`;

/** Reads the units of a file by their ids. Placeholders (`<x id="0"/>`) come as `{0}`. */
export function readXliff(xml: string): Map<string, TransUnit> {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const units = [...document.getElementsByTagName('trans-unit')].map((unit): TransUnit => {
    const [source, target, note] = ['source', 'target', 'note'].map(
      (name) => unit.getElementsByTagName(name)[0],
    );
    return {
      id: unit.getAttribute('id') ?? '',
      source: textOf(source),
      target: textOf(target),
      note: textOf(note),
      state: (target?.getAttribute('state') ?? 'needs-translation') as State,
      approved: unit.getAttribute('approved') === 'yes',
      hash: unit.getAttribute('extradata') ?? '',
    };
  });
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** Writes a file of units, in their order. */
export function writeXliff(original: string, locale: string, units: readonly TransUnit[]): string {
  const document = new DOMParser().parseFromString(
    `<xliff version="1.2" xmlns="${namespace}"><file><body/></file></xliff>`,
    'text/xml',
  );
  const file = document.getElementsByTagName('file')[0] as Element;
  const body = document.getElementsByTagName('body')[0] as Element;
  setAttributes(file, {
    original,
    'source-language': 'en',
    'target-language': locale,
    datatype: 'plaintext',
  });
  for (const { id, source, target, note, state, approved, hash } of units) {
    const unit = document.createElementNS(namespace, 'trans-unit');
    setAttributes(unit, { id, 'xml:space': 'preserve', extradata: hash });
    if (approved) unit.setAttribute('approved', 'yes');
    const translated = element(document, 'target', target);
    translated.setAttribute('state', state);
    const children = [
      element(document, 'source', source),
      translated,
      element(document, 'note', note),
    ];
    for (const child of children) append(unit, document.createTextNode('\n        '), child);
    append(unit, document.createTextNode('\n      '));
    append(body, document.createTextNode('\n      '), unit);
  }
  append(body, document.createTextNode('\n    '));
  const xml = new XMLSerializer().serializeToString(document);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml
    .replace('<file', '\n  <file')
    .replace('<body>', '\n    <body>')
    .replace('</file>', '\n  </file>\n')}\n`;
}

function append(parent: Element, ...children: Node[]): void {
  for (const child of children) parent.appendChild(child);
}

function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function element(document: Document, name: string, text: string): Element {
  const made = document.createElementNS(namespace, name);
  for (const [index, part] of text.split(/\{(\d)\}/).entries()) {
    if (index % 2 === 0) append(made, document.createTextNode(part));
    else {
      const placeholder = document.createElementNS(namespace, 'x');
      setAttributes(placeholder, { id: part, 'equiv-text': `{${part}}` });
      append(made, placeholder);
    }
  }
  return made;
}

function textOf(node: Element | undefined): string {
  return [...(node?.childNodes ?? [])]
    .map((child) =>
      child.nodeName === 'x' ? `{${(child as Element).getAttribute('id')}}` : child.textContent,
    )
    .join('');
}
