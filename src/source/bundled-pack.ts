import type { Pack } from '../model/pack.ts';

let bundled: Pack | undefined;

/** Gives the elements of this script the pack that came inside it. The first one given stays. */
export function provideBundledPack(pack: Pack): void {
  bundled ??= pack;
}

/** The pack that came inside the script; none where the elements came from npm. */
export const bundledPack = (): Pack | undefined => bundled;
