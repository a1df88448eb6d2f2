import { contrast, toHex, type Rgb } from '../theme/contrast.ts';
import { chosenColours, type ColourName, type ReadColour } from './colours.ts';
import { isMisfit, settleScheme } from './settle-scheme.ts';
import type { Scheme, State, Theme } from './state.ts';
import { say, type Words } from './words/words.ts';

/** The colours that a guide shows; named as in the tokens. */
export type Shown = Readonly<Record<'text' | 'muted' | 'accent' | 'surface' | 'raised', Rgb>>;

/** What a guide shows with a theme and chosen colours. tokens.styles.ts knows; measure-looks.ts asks it. */
export type Measure = (
  theme: Theme,
  scheme: Exclude<Scheme, 'page'>,
  chosen: ReadonlyMap<ColourName, string>,
) => Shown;

/** How colours are found out: what one is that somebody wrote, and what the guide makes of it. */
export interface Eyes {
  readonly read: ReadColour;
  readonly measure: Measure;
}

/** What is said beside a colour's field: what is wrong, or the contrast that readers get, in words. */
export function adviceFor(name: ColourName, state: State, eyes: Eyes, words: Words): string {
  const written = state.colours[name].trim();
  if (!written) return '';
  const color = eyes.read(written);
  if (color === 'fault') return say(words.colourFault, written);
  if (color === 'transparent') return words.colourTransparent;
  if (color === 'depends') return say(words.colourDepends, written);
  if (name === 'accent' && !isAccentUsed(state.theme, eyes.measure)) {
    return isAccentUsed('plain', eyes.measure) ? words.accentOfTheme : words.accentKept;
  }
  const { theme, scheme } = settleScheme(state, eyes.read);
  const schemes = scheme === 'page' ? (['light', 'dark'] as const) : [scheme];
  const chosen = chosenColours(state, eyes.read);
  const shown = schemes.map((each) => eyes.measure(theme, each, chosen));
  const ratios = shown.map((each) => ratioOf(name, each));
  if (ratios.some((ratio) => ratio < 4.5)) {
    const figure = figureOf(Math.min(...ratios));
    // No other colour would help where the scheme is not the one that the background is made for.
    if (isMisfit(state, eyes.read) || schemes.length > 1) return say(words.ratioTooLow, figure);
    const isDarker = (scheme === 'light') === (name !== 'surface');
    return say(isDarker ? words.ratioTooLittle : words.ratioTooLittleDark, figure);
  }
  const enough = schemes.length > 1 ? words.ratioBothEnough : words.ratioEnough;
  const said = say(enough, ...ratios.map(figureOf));
  const isMoved = name === 'accent' && shown.some(({ accent }) => toHex(accent) !== toHex(color));
  return isMoved ? `${said}. ${words.accentMoved}` : said;
}

/** Whether anything that the guide shows follows from the accent: not where the browser cannot reckon it. */
export function isAccentUsed(theme: Theme, measure: Measure): boolean {
  const [one, other] = ['#800000', '#008000'].map((seed) =>
    toHex(measure(theme, 'light', new Map([['accent', seed]])).accent),
  );
  return one !== other;
}

/** The least contrast that a colour has with what stands on it, or with what it stands on. */
function ratioOf(name: ColourName, shown: Shown): number {
  const { text, muted, accent, surface, raised } = shown;
  const ratios =
    name === 'surface'
      ? [text, muted, accent].map((front) => contrast(front, surface))
      : [surface, raised].map((back) => contrast(shown[name], back));
  return Math.min(...ratios);
}

/** Rounded down, so that what is not enough never reads as 4.5. */
const figureOf = (ratio: number): string => String(Math.floor(ratio * 10) / 10);
