import { findDue } from './doubts/due.ts';
import type { Finding } from './doubts/finding.ts';
import { findHiddenExceptions } from './doubts/hidden-exception.ts';
import { findMissingLanguages, type Translated } from './doubts/languages.ts';
import { findWeakLinks } from './doubts/links.ts';
import { findLongSentence } from './doubts/long-sentence.ts';
import { findBadPhones } from './doubts/phones.ts';
import { findNoSource } from './doubts/no-source.ts';
import { findHighGrades } from './doubts/reading-grade.ts';
import { findChangedText } from './doubts/source-text.ts';
import { findTemplateTexts } from './doubts/template-text.ts';
import { richTextsOf } from './doubts/texts.ts';
import { findYetToCome } from './doubts/yet-to-come.ts';
import type { PackFile } from './pack-schema.ts';
import { sourcePaths, type Published } from './published.ts';

/** What is known beside an organization's file; nothing is said that would need what is left out. */
export interface Surroundings {
  /** The day that it is, YYYY-MM-DD. */
  readonly today?: string;
  /** The page as the organization published it; `none` where it has saved none. */
  readonly published?: Published | 'none';
  readonly translated?: Translated;
}

/**
 * What an author should look at, marked where it cannot be published. Each is the end of a sentence that
 * begins with the field's name.
 *
 * @param path the file's own
 */
export function findDoubts(
  file: PackFile,
  path: string,
  { today = '', published, translated }: Surroundings,
): Finding[] {
  // Official text is published as it is; only an author's own words can be made plainer.
  const isOwn = file.status === 'draft';
  const texts = richTextsOf(file);
  return [
    ...(published === 'none' ? findNoSource(file, sourcePaths(path).page) : []),
    ...(typeof published === 'object' ? findChangedText(file, published) : []),
    ...(translated ? findMissingLanguages(file, translated) : []),
    ...findHiddenExceptions(file),
    ...findDue(file, today),
    ...findYetToCome(file, today),
    ...findBadPhones(file),
    ...findTemplateTexts(file),
    ...texts.flatMap(findWeakLinks),
    ...(isOwn ? [...texts.flatMap(findLongSentence), ...findHighGrades(file)] : []),
  ];
}
