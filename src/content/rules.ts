/** What `check` looks at, by names that programs may rely on; docs/authoring.md says what each is. */
export const rules = [
  'yaml',
  'cut-text',
  'field',
  'consistency',
  'duplicate-id',
  'fictional-phone',
  'template-text',
  'source-text',
  'source-file',
  'hidden-exception',
  'due',
  'yet-to-come',
  'no-source',
  'no-languages',
  'missing-translation',
  'spoken-language',
  'phone',
  'phone-form',
  'vague-link',
  'http-link',
  'long-sentence',
  'reading-grade',
] as const;

export type Rule = (typeof rules)[number];
