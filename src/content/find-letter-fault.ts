import { turning } from '../model/turning.ts';

/**
 * Letters that no reader would see as their writer meant them, in an author’s file and in a translator’s. What
 * a language writes with (joiners, the marks U+200E and U+200F, emoji) is no fault.
 */

/** How many letters one text may have: twice what the longest statement that we know of has. */
const longest = 20_000;

/** How many marks may stand on one letter, as Unicode’s Stream-Safe Text Format has it (UAX #15). */
const mostMarks = 30;

const faults: readonly { readonly pattern: RegExp; readonly says: (name: string) => string }[] = [
  {
    // Lone halves of a letter that takes two, and letters that Unicode will never give a meaning.
    pattern: /\p{Surrogate}|\p{Noncharacter_Code_Point}/u,
    says: (name) => `has ${name}, which is no whole letter; write the letter anew`,
  },
  {
    pattern: /\ufffd/,
    says: (name) => `has ${name} (\ufffd), which stands where a letter was lost; write the letter`,
  },
  {
    pattern: /(?![\n\t\r])\p{Cc}/u,
    says: (name) => `has ${name}, an invisible control character; take it out`,
  },
  {
    pattern: /\p{Co}/u,
    says: (name) => `has ${name}, a sign of one font only; write a letter or a word in its place`,
  },
  {
    // Flags of some regions are a black flag and letters of this kind.
    pattern: /(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]/u,
    says: (name) => `has ${name}, an invisible letter; take it out`,
  },
  {
    pattern: turning,
    says: (name) =>
      `has ${name}, an invisible mark that turns letters around, so that a number or an address reads as another; take it out`,
  },
  {
    pattern: new RegExp(`\\p{M}{${mostMarks + 1}}`, 'u'),
    says: () =>
      `has more than ${mostMarks} marks on one letter, which would cover other lines; write the letter with its own marks`,
  },
];

/** What is wrong with the letters of a text, as the end of a sentence. */
export function findLetterFault(text: string): string | undefined {
  if (text.length > longest) {
    return `has ${text.length} letters, and ${longest} is the most that a text may have; make several of it`;
  }
  for (const { pattern, says } of faults) {
    const [found] = text.match(pattern) ?? [];
    if (found) return says(nameOf(found));
  }
  return hasOpenMark(text)
    ? 'has an invisible direction mark without its pair; take the marks out, numbers are set right for you'
    : undefined;
}

const nameOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;

/** Invisible marks of direction that are opened and not closed turn the rest of a page around. */
function hasOpenMark(text: string): boolean {
  const open: string[] = [];
  for (const mark of text.match(/[\u202a-\u202e\u2066-\u2069]/gu) ?? []) {
    if (mark !== '\u202c' && mark !== '\u2069') open.push(mark > '\u2065' ? '\u2069' : '\u202c');
    else if (open.pop() !== mark) return true;
  }
  return open.length > 0;
}
