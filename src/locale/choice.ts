/**
 * The language that a reader has chosen in one of the elements of this script, for the others. It is
 * kept for the life of the page and nowhere else.
 */
let chosen = '';
const listeners = new Set<() => void>();

/** A locale, or nothing while nobody has chosen. */
export const pageChoice = (): string => chosen;

/** Lets the other elements know. */
export function shareChoice(locale: string): void {
  chosen = locale;
  for (const listener of listeners) listener();
}

/** Tells of every choice, until the function it returns is called. */
export function watchChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
