/**
 * Text as an author may format it: paragraphs, lists, bold and links, and nothing else.
 *
 * Content never holds HTML. The build turns an author's text into these nodes, and every renderer
 * turns the nodes into its own output, so there is no string of markup for anyone to trust.
 */
export type RichText = readonly Block[];

/** A paragraph (`p`), which says so where it stands in English in another language; or a list whose items are lines of text (`ul` bulleted, `ol` numbered). */
export type Block =
  | { readonly p: readonly Inline[]; readonly locale?: 'en' }
  | { readonly ul: Inline[][] }
  | { readonly ol: Inline[][] };

/** Plain text, bold text (`b`), or a link: its address (`href`, checked by `safeUrl`) and words (`a`). */
export type Inline =
  string | { readonly b: Inline[] } | { readonly a: Inline[]; readonly href: string };

/** The words of inline text without its formatting. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      typeof inline === 'string' ? inline : inlineText('b' in inline ? inline.b : inline.a),
    )
    .join('');
}

/** A sentence with formatted text in the place where a value stands in it. */
export function setInline(sentence: string, value: string, inlines: readonly Inline[]): Inline[] {
  const at = sentence.indexOf(value);
  if (at < 0) return [sentence];
  const parts = [sentence.slice(0, at), ...inlines, sentence.slice(at + value.length)];
  return parts.filter(Boolean);
}

/** The words of a text without its formatting, one line for each paragraph and list item. */
export function richTextLines(text: RichText): string[] {
  return text.flatMap((block) =>
    'p' in block ? [inlineText(block.p)] : ('ul' in block ? block.ul : block.ol).map(inlineText),
  );
}
