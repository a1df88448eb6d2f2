import { contrast, readHex, toHex, type Rgb } from '../theme/contrast.ts';
import type { State } from './state.ts';
import { say, type Words } from './words/words.ts';

export type ColourName = 'accent' | 'text' | 'surface';

/** The token that each sets. */
const tokens: Readonly<Record<ColourName, string>> = {
  accent: '--rights-accent',
  text: '--rights-text-color',
  surface: '--rights-surface-color',
};

/** Reads what somebody wrote as a colour: the colour, or what is wrong with it. */
export type ReadColour = (written: string) => Rgb | 'fault' | 'transparent' | 'depends';

/** Those that are set and can be read, as `#rrggbb`. */
export function chosenColours({ colours }: State, read: ReadColour): Map<ColourName, string> {
  const names: readonly ColourName[] = ['accent', 'text', 'surface'];
  return new Map(
    names.flatMap((name) => {
      const color = colours[name].trim() ? read(colours[name]) : 'fault';
      return typeof color === 'string' ? [] : [[name, toHex(color)] as const];
    }),
  );
}

/** What goes into the site's style sheet; nothing where no colour is chosen. */
export function styleFor(chosen: ReadonlyMap<ColourName, string>): string {
  const lines = [...chosen].map(([name, hex]) => `  ${tokens[name]}: ${hex};\n`);
  return lines.length ? `rights-guide {\n${lines.join('')}}` : '';
}

/** What a colour is put on or under where nothing is chosen: the theme's own, on a light page. */
const usual = { text: '#1d2329', surface: '#ffffff' } as const;

/** What is said beside a colour's field: what is wrong, or its contrast, in words. */
export function adviceFor(name: ColourName, state: State, read: ReadColour, words: Words): string {
  const written = state.colours[name].trim();
  if (!written) return '';
  const color = read(written);
  if (color === 'fault') return say(words.colourFault, written);
  if (color === 'transparent') return words.colourTransparent;
  if (color === 'depends') return say(words.colourDepends, written);
  const chosen = chosenColours(state, read);
  const surface = chosen.get('surface') ?? usual.surface;
  const isBehind = name === 'surface';
  const front = isBehind ? (chosen.get('text') ?? usual.text) : toHex(color);
  return sayContrast(front, surface, isBehind, words);
}

/** A contrast in words. Rounded down, so that what is not enough never reads as 4.5. */
function sayContrast(front: string, back: string, isBehind: boolean, words: Words): string {
  const ratio = contrast(readHex(front), readHex(back));
  const figure = String(Math.floor(ratio * 10) / 10);
  if (ratio >= 4.5) return say(words.ratioEnough, figure);
  // The one that is written has to go away from the other.
  const other = readHex(isBehind ? front : back);
  const isDarker = contrast(other, [0, 0, 0]) > contrast(other, [255, 255, 255]);
  return say(isDarker ? words.ratioTooLittle : words.ratioTooLittleDark, figure);
}
