const said = new Set<string>();

/** Tells the webmaster one thing, in the console, once in the life of a page. */
export function say(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`Rights Guide: ${sentence}`);
}
