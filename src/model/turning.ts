/**
 * Invisible marks of direction that turn letters around, so that a number or an address reads as another:
 * overrides, and marks for text from right to left around a number beside which there is no such letter.
 * Letters by their blocks, from Hebrew to Arabic, because not every browser knows scripts by name.
 */
export const turning =
  /[\u202d\u202e]|[\u202b\u2067](?=[^\u202c\u2069]*\d)(?![^\u202c\u2069]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])/;
