import { isDay } from '../fields.ts';
import type { PackFile } from '../pack-schema.ts';
import type { Finding } from './finding.ts';
import { everyText, type TextAt } from './texts.ts';

/**
 * Days of what a person has done or said that are yet to come: a slip of the year, most of the time.
 *
 * @param today YYYY-MM-DD; on no day nothing is yet to come
 */
export function findYetToCome(file: PackFile, today: string): Finding[] {
  return everyText(file)
    .filter(({ path, text }) => today && isDone(path) && isDay(text) && text > today)
    .map(({ path, text }) => ({
      rule: 'yet-to-come',
      path,
      message: `is ${text}, which is yet to come; look at the day again`,
    }));
}

/** Events, and when an answer is due, are of days to come. */
function isDone(path: TextAt['path']): boolean {
  const [parent, key] = path.slice(-2);
  if (key === 'date') return parent === 'withdrawn' || path[0] === 'statements';
  return ['reviewed', 'checked', 'verified'].includes(String(key));
}
