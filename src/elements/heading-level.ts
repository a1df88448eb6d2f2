import { say } from './say.ts';

/**
 * The heading level an author asks for.
 *
 * @param element whose attribute it is, for the console
 * @param asked the value of `heading-level`; nothing means 2
 * @param deepest the deepest level that leaves room for the headings below it (6 is HTML's last)
 * @returns a level from 1 to `deepest`; 2, and one sentence in the console, for anything else
 */
export function headingLevel(
  element: Element,
  asked: number | string | null | undefined,
  deepest: number,
): number {
  const level = asked == null ? 2 : Number(asked);
  if (level % 1 === 0 && level > 0 && level <= deepest) return level;
  say(`<${element.localName} heading-level="${asked}">: 1 to ${deepest}.`);
  return 2;
}
