import { messages, type Strings } from '../locale/messages.ts';
import type { Pack } from '../model/pack.ts';
import { viewGuide, type GuideView } from '../model/view.ts';
import { bundledPack } from '../source/bundled-pack.ts';

/** What an element can show now. Where it failed, the page's own content inside the tag stands. */
export type GuideState =
  | {
      readonly status: 'ready';
      readonly strings: Strings;
      readonly pack: Pack;
      readonly view: GuideView;
    }
  | { readonly status: 'failed'; readonly strings: Strings };

/** @param given the pack set on the element; without one, the pack that came with the script. */
export function guideState(given: Pack | undefined): GuideState {
  const strings = messages();
  const pack = given ?? bundledPack();
  try {
    if (pack) return { status: 'ready', strings, pack, view: viewGuide(pack, strings) };
  } catch (error) {
    console.error('Rights Guide: this is not a pack. Build one from content/<id>.yaml.', error);
  }
  return { status: 'failed', strings };
}
