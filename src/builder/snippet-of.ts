import type { Choice } from '../snippets/choice.ts';
import {
  divSnippet,
  elementSnippet,
  frameScriptSnippet,
  frameSnippet,
  linkSnippet,
  scriptSnippet,
  twinSnippet,
} from '../snippets/ways.ts';
import type { Way } from './platforms.ts';
import type { Words } from './words/words.ts';

/** A piece of code to paste in one place. */
export interface Piece {
  /** Where it goes, if there are several. */
  readonly title?: string;
  readonly code: string;
}

/** What is pasted for a way, piece by piece. */
export function piecesOf(way: Way, choice: Choice, twin: string, words: Words): Piece[] {
  switch (way) {
    case 'element':
      return [{ code: elementSnippet(choice) }];
    case 'div':
      return [
        { title: words.onceTitle, code: scriptSnippet(choice) },
        { title: words.thenTitle, code: divSnippet(choice) },
      ];
    case 'link':
      return [
        { code: linkSnippet(choice) },
        { title: words.linkScriptTitle, code: scriptSnippet(choice) },
      ];
    case 'iframe':
      return [
        { code: frameSnippet(choice) },
        { title: words.growTitle, code: frameScriptSnippet(choice) },
      ];
    case 'twin':
      return [{ code: twinSnippet(choice, twin) }];
  }
}
