import type { PackFile } from '../pack-schema.ts';
import type { Finding } from './finding.ts';

/**
 * Official text that could be changed by a slip of the hand, and nobody would know.
 *
 * @param page the path where the published page is looked for
 */
export function findNoSource(file: PackFile, page: string): Finding[] {
  if (file.status === 'draft') return [];
  const message = `is official, and nothing guards its words; save the text of the published page as ${page}, each paragraph on a line of its own`;
  return [{ rule: 'no-source', path: [], message }];
}
