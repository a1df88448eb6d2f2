import type { GuideView } from '../model/view.ts';
import { directionOf, locales } from './locales.ts';

/**
 * How a locale is written: its direction and, where the page's font may not do, CSS declarations with
 * fonts and a line height that do. They travel with the language, so no reader of another pays for them.
 */
export function scriptOf(locale: string): Pick<GuideView, 'direction' | 'style'> {
  const { font, lineHeight } = locales[locale] ?? {};
  const style = [
    ...(font ? [`--_script-font:${font}`] : []),
    ...(lineHeight ? [`--_script-line-height:${lineHeight}`] : []),
  ].join(';');
  return { direction: directionOf(locale), ...(style && { style }) };
}
