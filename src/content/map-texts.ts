/** Fields whose text no reader reads as it is. */
const notRead = [
  'id',
  'locale',
  'direction',
  'style',
  'href',
  'url',
  'number',
  'date',
  'built',
  'timeZone',
  'language',
  'sections',
  'kind',
  'verdict',
];

/**
 * The same content with every text that readers read changed.
 *
 * @param content a text, or anything that holds texts
 */
export function mapTexts<T>(content: T, change: (text: string) => string): T {
  if (typeof content === 'string') return change(content) as T;
  if (Array.isArray(content)) return content.map((item) => mapTexts<unknown>(item, change)) as T;
  if (typeof content !== 'object' || !content) return content;
  const fields = Object.entries(content).map(([key, value]) => [
    key,
    notRead.includes(key) ? (value as unknown) : mapTexts<unknown>(value, change),
  ]);
  return Object.fromEntries(fields) as T;
}
