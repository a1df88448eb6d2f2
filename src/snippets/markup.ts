/** An attribute's value; `true` for one that has none, nothing for one that is left out. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in HTML, between tags and in attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => escapes[letter] as string);

/**
 * An element as it is pasted.
 *
 * @param content markup, its texts escaped
 */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === undefined
      ? ''
      : value === true
        ? ` ${attribute}`
        : ` ${attribute}="${escapeHtml(String(value))}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** The same attributes as `data-…`, for an element that is not ours. */
export const asData = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([attribute, value]) => [`data-${attribute}`, value]),
  );
