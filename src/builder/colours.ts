import { toHex, type Rgb } from '../theme/contrast.ts';
import type { State } from './state.ts';

export type ColourName = 'accent' | 'text' | 'surface';

/** The token that each sets. */
export const tokens: Readonly<Record<ColourName, string>> = {
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
