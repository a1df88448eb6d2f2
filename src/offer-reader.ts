import { provideReader } from './source/bundle.ts';

/**
 * Lets the elements read a view from elsewhere (`src`). The script that a webmaster pastes loads reader.js
 * for that, by its hash; in an application the same code comes from the package, as a piece of its own that
 * a bundler splits off and that only a page with `src` loads.
 */
export function offerReader(): void {
  provideReader(async (from) => {
    const { bringView } = await import('./reader/bring-view.ts');
    return bringView(from);
  });
}
