/** Puts a value into a text, in the place of `{0}`. */
export const fill = (text: string, value: string): string => text.replace('{0}', () => value);
