import type { Choice } from '../snippets/choice.ts';
import { pageLink } from '../snippets/ways.ts';
import { say, type Words } from './words/words.ts';

/** The lines of a content security policy that a guide needs: its script, its languages, its frame. */
export const policyLines = (site: string): string[] => {
  const { origin } = new URL(site);
  return ['script-src', 'connect-src', 'frame-src'].map((name) => `${name} ${origin}`);
};

/** Those that this code needs: what it does not load, nobody has to allow. */
const linesFor = (site: string, code: string): string[] =>
  policyLines(site).filter((line) => {
    if (line.startsWith('frame-src')) return code.includes('<iframe');
    if (line.startsWith('connect-src') && code.includes('.all.js')) return false;
    return code.includes('<script');
  });

/** A text to send to those who may change the site. Plain text: it is pasted into a mail. */
export function writeLetter(choice: Choice, code: string, way: string, words: Words): string {
  const address =
    pageLink(choice)
      .match(/href="([^"]+)"/)?.[1]
      ?.replaceAll('&amp;', '&') ?? '';
  return say(
    words.letterText,
    address,
    way,
    code,
    new URL(choice.site).origin,
    linesFor(choice.site, code)
      .map((line) => `  ${line}`)
      .join('\n'),
  );
}
