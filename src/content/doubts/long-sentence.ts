import type { Finding } from './finding.ts';
import { sentencesOf } from './sentences.ts';
import type { TextAt } from './texts.ts';

/** As many words as a hurried reader keeps in mind (plainlanguage.gov advises 20 on average). */
const longest = 25;

export function findLongSentence({ path, text }: TextAt): Finding[] {
  const most = Math.max(0, ...sentencesOf(text).map(({ words }) => words.length));
  if (most <= longest) return [];
  const message = `has a sentence of ${most} words; readers follow up to ${longest}, so make two of it`;
  return [{ rule: 'long-sentence', path, message }];
}
