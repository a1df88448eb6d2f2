import { richTextLines } from '../../model/rich-text.ts';
import { parseRichText } from '../parse-rich-text.ts';

export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
}

/** The sentences of an author's text without its marks; one never runs from a paragraph into the next. */
export function sentencesOf(text: string): Sentence[] {
  const parsed = parseRichText(text);
  if ('problem' in parsed) return [];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return richTextLines(parsed.nodes).flatMap((line) =>
    [...segmenter.segment(line)].map(({ segment }) => ({
      text: segment.trim(),
      words: segment.match(/[\p{L}\p{N}’'-]+/gu) ?? [],
    })),
  );
}
