import { findDue } from './doubts/due.ts';
import type { Finding } from './doubts/finding.ts';
import { findHiddenExceptions } from './doubts/hidden-exception.ts';
import { findWeakLinks } from './doubts/links.ts';
import { findLongSentence } from './doubts/long-sentence.ts';
import { findBadPhones } from './doubts/phones.ts';
import { findHighGrades } from './doubts/reading-grade.ts';
import { richTextsOf } from './doubts/texts.ts';
import type { PackFile } from './pack-schema.ts';

/**
 * What an author should look at, marked where it cannot be published. Each is the end of a sentence that
 * begins with the field's name.
 *
 * @param today YYYY-MM-DD; nothing is due where it is not given
 */
export function findDoubts(file: PackFile, today = ''): Finding[] {
  // Official text is published as it is; only an author's own words can be made plainer.
  const isOwn = file.status === 'draft';
  const texts = richTextsOf(file);
  return [
    ...findHiddenExceptions(file),
    ...findDue(file, today),
    ...findBadPhones(file),
    ...texts.flatMap(findWeakLinks),
    ...(isOwn ? [...texts.flatMap(findLongSentence), ...findHighGrades(file)] : []),
  ];
}
