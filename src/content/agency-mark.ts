/** Stands in a text for the name of the organization that publishes the guide. */
const mark = '{agency}';

/**
 * Words after which a name would have to be declined in many languages, or that belong to a noun which
 * is not there.
 */
const leading = `
  a an the this that your our its their each every any about against as at before by for from
  in into like near of off on onto outside over through to toward under until upon via with
  within without and or but nor than if
`.split(/\s+/);

/** Verbs, after which a name is no addition to a noun. None of them is also what an organization is. */
const verbs = `
  am is are was were be been does do did has have had can could must shall should would
  ask asks asked call calls called tell tells told visit visits inform informs notify notifies
`.split(/\s+/);

/** Verbs only where they begin a sentence, or after a few words: "your contact" is a noun. */
const orders = ['contact', 'email', 'phone', 'text', 'write', 'see', 'join', 'reach', 'trust'];

const begins = /(?:(?:^|[.!?:;]\s+)\p{Lu}|\b(?:[Pp]lease|to|can)\s+)\p{L}+$/u;

/** What may stand between a noun and the mark: the end of bold, a link or a quotation; a remark. */
const closing = /(?:\*\*|__|["”’'»]|\]\((?:[^()]|\([^()]*\))*\)|\s*\([^()]*\))$/;

const mend = 'put a common noun before it, as in: the school district {agency}';

/** What is wrong with the marks in a text that may have them, as the end of a sentence. */
export function findMarkFault(text: string): string | undefined {
  const [other] = [...text.matchAll(/\{[^{}]*\}/g)].map(([found]) => found).filter(isOther);
  if (other) return `has ${other}, which nothing takes the place of; write {agency} or the words`;
  for (const { index } of text.matchAll(/\{agency\}/g)) {
    const before = wordsBefore(text.slice(0, index));
    const [word] = before.match(/[\p{L}\p{N}]+$/u) ?? [];
    if (word === undefined) return `has {agency} without a word before it; ${mend}`;
    const isOrder = orders.includes(word.toLowerCase()) && begins.test(before);
    if (isOrder || [...leading, ...verbs].includes(word.toLowerCase()))
      return `has {agency} after "${word}"; ${mend}`;
    const [possessive] = text.slice(index + mark.length).match(/^['’]s?/) ?? [];
    if (possessive) return `has {agency}${possessive}, which few languages can say; ${mend}`;
  }
  return undefined;
}

/** What a mark follows in its paragraph, without blanks and what closes a noun; nothing without a blank. */
function wordsBefore(text: string): string {
  const paragraph = text.split(/\n[^\S\n]*\n/).at(-1) ?? '';
  if (!/\s$/.test(paragraph)) return '';
  let words = paragraph.trimEnd();
  while (closing.test(words)) words = words.replace(closing, '');
  return words;
}

const isOther = (found: string): boolean => found !== mark;

/** Whether a text that may have no mark has one. */
export const hasMark = (text: string): boolean => text.includes(mark);

/**
 * Puts a name in the place of the mark, in brackets after the noun before it, so that no language has to
 * decline it. Without a name the mark goes, and the sentence is whole.
 *
 * @param brackets sets a text in a language's brackets, with the space before them
 * @param isRich whether marks of formatting in the name have to be kept from being read as such
 */
export function setAgency(
  text: string,
  name: string | undefined,
  brackets: (text: string) => string,
  isRich: boolean,
): string {
  const words = isRich ? name?.replace(/[\\`*_[\]<>&#]/g, '\\$&') : name;
  return text.replace(/\s*\{agency\}/g, () => (words ? brackets(words) : ''));
}
