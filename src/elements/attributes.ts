import { say } from './say.ts';

/** HTML's own that are no properties, and what scripts and tools put on any element. */
const elsewhere = /^(class|tabindex)$|^(data|aria)-|[^a-z-]/;

/**
 * The words of an attribute that mean something here, each once, in the page's order; all there are where
 * it names none. A word that means nothing is told in the console.
 *
 * @param written the attribute's value, words with spaces or commas between them
 * @param known all that the attribute can name
 */
export function wordsOf<T extends string>(
  name: string,
  written: string | null | undefined,
  known: readonly T[],
): readonly T[] {
  const words = `${written || ''}`.split(/[\s,]+/).filter((word): word is T => {
    const isKnown = (known as readonly string[]).includes(word);
    if (word && !isKnown) say(`${name}="${word}": not one of ${known.join(' ')}.`);
    return isKnown;
  });
  return words.length ? [...new Set(words)] : known;
}

/** Whether an attribute that needs no value is there; a framework may set its property to `false`. */
export const isSet = (value: unknown): boolean => value != null && value !== false;

/** Tells in the console which attributes of an element mean nothing, as a slip of the hand does. */
export function checkAttributes(element: Element, known: readonly string[]): void {
  for (const name of element.getAttributeNames()) {
    if (!known.includes(name) && !(name in element) && !elsewhere.test(name)) {
      say(`<${element.localName} ${name}>: there is no such attribute.`);
    }
  }
  wordsOf('theme', element.getAttribute('theme'), themes);
}

/** What theme can say; its meaning is in tokens.styles.ts. */
const themes = ['plain', 'contrast', 'warm', 'light', 'dark'];
