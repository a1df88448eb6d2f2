import { contrast, readHex } from '../theme/contrast.ts';
import { chosenColours, type ReadColour } from './colours.ts';
import type { Scheme, State } from './state.ts';

/**
 * What is chosen, with the scheme that follows from it. One colour of text or background cannot be right on
 * a light and on a dark page, so with one of them the guide no longer does as the page does: a light
 * background asks for light, and where only the text is chosen, a dark text does.
 */
export function settleScheme(state: State, read: ReadColour): State {
  const scheme = schemeOf(state, read);
  return state.scheme === 'page' && scheme ? { ...state, scheme } : state;
}

/** Whether the chosen background is made for the other scheme than the one chosen. */
export function isMisfit(state: State, read: ReadColour): boolean {
  const fit = chosenColours(state, read).has('surface') && schemeOf(state, read);
  return Boolean(fit) && state.scheme !== 'page' && state.scheme !== fit;
}

/** The scheme that text and background ask for; nothing where neither is chosen. */
function schemeOf(state: State, read: ReadColour): Exclude<Scheme, 'page'> | undefined {
  const chosen = chosenColours(state, read);
  const surface = chosen.get('surface');
  const text = chosen.get('text');
  if (surface) return isLight(surface) ? 'light' : 'dark';
  if (text) return isLight(text) ? 'dark' : 'light';
  return undefined;
}

/** Whether black can be read better on it than white. */
const isLight = (hex: string): boolean =>
  contrast(readHex(hex), [0, 0, 0]) > contrast(readHex(hex), [255, 255, 255]);
