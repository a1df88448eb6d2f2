import { directionOf } from '../locale/locales.ts';
import { elementSnippet } from '../snippets/ways.ts';
import { chosenColours, styleFor, type ReadColour } from './colours.ts';
import type { Guide } from './guides.ts';
import { choiceFrom, type State } from './state.ts';

/** The language from right to left in which a guide is previewed: Dari, or another that it has. */
export const rightToLeft = ({ languages }: Guide): string | undefined => {
  const found = languages.map(({ locale }) => locale).filter((each) => directionOf(each) === 'rtl');
  return found.find((locale) => locale === 'fa-AF') ?? found[0];
};

/**
 * A page with the code on it, as it is pasted, but for the address: the preview takes the guide from where
 * the builder is. A page opened from a file may fetch nothing and vouch for nothing there, so it gets the
 * moving script with every language inside.
 *
 * @param here the address of the folder in which the site is, with its last slash
 */
export function previewPage(state: State, here: string, read: ReadColour): string {
  const { isRtl, isDark, isPrint } = state.preview;
  const locale = (isRtl && rightToLeft(state.guide)) || state.locale;
  const isFile = here.startsWith('file:');
  const shown = { ...state, locale, ...(isFile && { isPinned: false }) };
  const choice = { ...choiceFrom(shown, isFile || isPrint), site: here };
  const scheme = isDark && !isPrint ? 'dark' : 'light';
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<meta charset="utf-8">
<base href="${here.replaceAll('"', '%22')}" target="_blank">
<title>Rights Guide</title>
<style>
:root { color-scheme: ${scheme} }
body { margin: 1rem; font-family: Georgia, 'Noto Serif', serif; color: CanvasText; background: Canvas }
${styleFor(chosenColours(state, read))}
</style>
<body${isPrint ? ' data-print' : ''}>
${elementSnippet(choice)}
</body>
</html>`;
}

/** Shows on screen what paper gets: turns the rules of the page for print into rules for every medium. */
export async function showPaper(page: Document): Promise<void> {
  if (!page.body?.hasAttribute('data-print')) return;
  const guide = page.querySelector('rights-guide') as
    (Element & { updateComplete?: Promise<unknown> }) | null;
  await guide?.updateComplete;
  for (const root of rootsIn(page)) {
    const adopted = (root as Partial<DocumentOrShadowRoot>).adoptedStyleSheets ?? [];
    for (const { cssRules } of [...root.styleSheets, ...adopted]) showRules(cssRules);
  }
}

function showRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    const { media, cssRules } = rule as CSSMediaRule;
    if (media?.mediaText === 'print') media.mediaText = 'all';
    if (cssRules) showRules(cssRules);
  }
}

function* rootsIn(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const { shadowRoot } of root.querySelectorAll('*'))
    if (shadowRoot) yield* rootsIn(shadowRoot);
}

/** Makes either width fit where the builder has less, down to a size that can still be read. */
export function fitPreview(stage: HTMLElement): void {
  new ResizeObserver(() => {
    for (const [name, width] of [
      ['phone', 360],
      ['desktop', 960],
    ] as const) {
      const scale = Math.min(1, Math.max(0.6, stage.clientWidth / width));
      stage.style.setProperty(`--${name}-scale`, String(scale));
    }
  }).observe(stage);
}
