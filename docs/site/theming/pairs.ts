/** Which colour is read on which: 4.5 : 1 between the two of a pair (WCAG 2.2 AA). */
export const pairs = [
  ['text', 'surface'],
  ['text', 'raised'],
  ['muted', 'surface'],
  ['muted', 'raised'],
  ['accent', 'surface'],
  ['accent', 'raised'],
  ['verdict-text', 'verdict-surface'],
] as const;
