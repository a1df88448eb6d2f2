import type { Choice } from '../snippets/choice.ts';
import { pageLink } from '../snippets/ways.ts';
import { say, type Words } from './words/words.ts';

/** The lines of a content security policy that a guide needs: its script, its languages, its frame. */
export const policyLines = (site: string): string[] => {
  const { origin } = new URL(site);
  return ['script-src', 'connect-src', 'frame-src'].map((name) => `${name} ${origin}`);
};

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
    policyLines(choice.site)
      .map((line) => `  ${line}`)
      .join('\n'),
  );
}
