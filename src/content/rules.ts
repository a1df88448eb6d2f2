/** What `check` looks at, by names that programs may rely on; docs/authoring.md says what each is. */
export const rules = [
  'yaml',
  'cut-text',
  'field',
  'consistency',
  'duplicate-id',
  'fictional-phone',
  'hidden-exception',
  'due',
  'phone',
  'phone-form',
  'vague-link',
  'http-link',
  'long-sentence',
  'reading-grade',
] as const;

export type Rule = (typeof rules)[number];
