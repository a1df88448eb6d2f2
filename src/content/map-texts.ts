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
  'checked',
  'reviewed',
  'reviewBy',
  'verified',
  'built',
  'timeZone',
  'language',
  'sections',
  'english',
  'languages',
  'kind',
  'verdict',
];

/**
 * The same content with every text that readers read changed.
 *
 * @param content a text, or anything that holds texts
 * @param change gets a text and the name of its field
 */
export function mapTexts<T>(
  content: T,
  change: (text: string, field: string) => string,
  field = '',
): T {
  if (typeof content === 'string') return change(content, field) as T;
  if (Array.isArray(content))
    return content.map((item) => mapTexts<unknown>(item, change, field)) as T;
  if (typeof content !== 'object' || !content) return content;
  const fields = Object.entries(content).map(([key, value]) => [
    key,
    notRead.includes(key) ? (value as unknown) : mapTexts<unknown>(value, change, key),
  ]);
  return Object.fromEntries(fields) as T;
}
