import { DOMImplementation, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import type { Review, TransUnit, Translations } from './xliff.ts';

const namespace = 'urn:oasis:names:tc:xliff:document:1.2';

/**
 * Writes a translator's file: XLIFF 1.2 with one `<file>`, units in their order, a review as a phase, and
 * the English that a stale text translates as `<alt-trans>`.
 *
 * @param isPrefilled whether English stands where there is no translation yet; OmegaT shows no other texts
 */
export function writeXliff(
  {
    original,
    locale,
    reviews,
    units,
  }: Omit<Translations, 'units'> & { units: Iterable<TransUnit> },
  isPrefilled = false,
): string {
  const document = new DOMImplementation().createDocument(namespace, 'xliff');
  const make = maker(document);
  const body = make(
    'body',
    {},
    [...units].map((unit) =>
      unitElement(make, isPrefilled ? { ...unit, target: unit.target || unit.source } : unit),
    ),
  );
  const header = reviews.length
    ? [
        make('header', {}, [
          make(
            'phase-group',
            {},
            reviews.map((each) => phase(make, each)),
          ),
        ]),
      ]
    : [];
  const file = make(
    'file',
    { original, 'source-language': 'en', 'target-language': locale, datatype: 'plaintext' },
    [...header, body],
  );
  const root = document.documentElement as Element;
  root.setAttribute('version', '1.2');
  root.appendChild(file);
  indent(document, root, 0);
  // As it is, whoever reads it would make a line end of another kind of it.
  const xml = new XMLSerializer().serializeToString(document).replaceAll('\r', '&#13;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

type Make = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content?: string | readonly Element[],
) => Element;

/** Makes an element; in a text, `{0}` becomes a placeholder that translators' tools guard. */
function maker(document: Document): Make {
  const make: Make = (name, attributes, content = []) => {
    const element = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) element.setAttribute(key, value);
    }
    const parts = typeof content === 'string' ? content.split(/(\{\d\})/) : content;
    for (const part of parts) {
      if (typeof part !== 'string') element.appendChild(part);
      else if (/^\{\d\}$/.test(part)) {
        element.appendChild(make('x', { id: part.slice(1, -1), 'equiv-text': part }));
      } else if (part) element.appendChild(document.createTextNode(part));
    }
    return element;
  };
  return make;
}

function unitElement(make: Make, unit: TransUnit): Element {
  const {
    id,
    source,
    target,
    note,
    state,
    approved,
    hash,
    reviewed,
    review,
    previous,
    previousTarget = target,
    remarks = [],
  } = unit;
  const attributes = {
    id,
    'xml:space': 'preserve',
    extradata: reviewed ? `${hash} ${reviewed}` : hash,
    approved: approved ? 'yes' : undefined,
  };
  return make('trans-unit', attributes, [
    make('source', {}, source),
    make('target', { state, 'phase-name': review }, target),
    make('note', {}, note),
    ...remarks.map((remark) => make('note', { from: 'translator' }, remark)),
    ...(previous === undefined
      ? []
      : [
          make('alt-trans', { alttranstype: 'previous-version' }, [
            make('source', {}, previous),
            make('target', {}, previousTarget),
          ]),
        ]),
  ]);
}

const phase = (make: Make, { name, date, by }: Review): Element =>
  make('phase', {
    'phase-name': name,
    'process-name': 'review',
    date: `${date}T00:00:00Z`,
    'contact-name': by,
  });

/** Puts every element that holds elements only on lines of its own; a text stays as it is. */
function indent(document: Document, element: Element, depth: number): void {
  const children = [...element.childNodes];
  if (!children.length || ['source', 'target', 'note'].includes(element.nodeName)) return;
  for (const child of children) {
    element.insertBefore(document.createTextNode(`\n${'  '.repeat(depth + 1)}`), child);
    indent(document, child as Element, depth + 1);
  }
  element.appendChild(document.createTextNode(`\n${'  '.repeat(depth)}`));
}
