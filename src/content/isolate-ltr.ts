import { mapTexts } from './map-texts.ts';

/**
 * English names in brackets, and citations such as 287(g), 17-29 and 2025-02-05, run left to right in a
 * right-to-left text too, held by Unicode's isolates (U+2066, U+2069). Telephone numbers are links,
 * which have a direction of their own. An address is written in English and isolated whole.
 *
 * @param content a text, or anything that holds texts
 */
export const isolateLtr = <T>(content: T): T => mapTexts(content, isolateText);

const runs =
  /(\(\d{3}\) \d{3}-\d{4})|(\d+\([a-z]\)|\d+(?:-\d+)+)|\(([A-Za-z][\x20-\x7e\u2019]*)\)/g;

const isolated = (run: string): string => `\u2066${run}\u2069`;

const isolateText = (text: string, field: string): string =>
  field === 'address' ? isolated(text) : isolateRuns(text);

const isolateRuns = (text: string): string =>
  text.replace(runs, (run: string, phone?: string, citation?: string, name?: string) => {
    if (phone) return run;
    return citation ? isolated(citation) : `(${isolated(name as string)})`;
  });
