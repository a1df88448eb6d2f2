import { messages, type Strings } from '../locale/messages.ts';
import type { Pack } from '../model/pack.ts';
import { richTextLines } from '../model/rich-text.ts';
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
    if (pack) {
      const view = viewGuide(pack, strings);
      // Whatever is wrong with a pack shows here, and not half-way through the page.
      for (const { answer } of view.faq.questions) richTextLines(answer);
      return { status: 'ready', strings, pack, view };
    }
  } catch (error) {
    console.error('Rights Guide: not a pack:', error);
  }
  return { status: 'failed', strings };
}
