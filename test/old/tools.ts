/**
 * What tests ask of a page, from inside it. The text of this function goes there, lowered to the browser's
 * syntax; it calls only what a browser of 2018 has.
 */
export function makeTools() {
  const tools = {
    text: (node: Node | null | undefined): string =>
      ((node && node.textContent) || '').replace(/\s+/g, ' ').trim(),
    guide: (at = 0): HTMLElement => document.querySelectorAll<HTMLElement>('rights-guide')[at]!,
    /** A guide's inner root; nothing until it shows something. */
    root: (at = 0): HTMLElement | null => {
      const guide = tools.guide(at);
      return (guide && guide.shadowRoot && guide.shadowRoot.querySelector('.root')) || null;
    },
    faq: (at = 0): ShadowRoot | null => {
      const root = tools.root(at);
      const faq = root && root.querySelector('rights-faq');
      return (faq && faq.shadowRoot) || null;
    },
    questions: (at = 0): HTMLElement[] => {
      const faq = tools.faq(at);
      return faq ? [...faq.querySelectorAll<HTMLElement>('.question')] : [];
    },
    panel: (button: Element): HTMLElement =>
      (button.getRootNode() as ShadowRoot).getElementById(button.getAttribute('aria-controls')!)!,
    isOpen: (button: Element): boolean => button.getAttribute('aria-expanded') === 'true',
    /** How high an answer stands on the page, in CSS pixels. */
    height: (button: Element): number => tools.panel(button).getBoundingClientRect().height,
    button: (name: string, root: ParentNode | null = tools.root()): HTMLElement =>
      [...root!.querySelectorAll('button')].find((each) => tools.text(each) === name)!,
    language: (locale: string, at = 0): HTMLElement =>
      tools.root(at)!.querySelector<HTMLElement>(`.languages [lang="${locale}"]`)!,
    isShown: (element: Element | null): boolean => {
      if (!element) return false;
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0;
    },
    /** Every element of a guide that has words of its own, its sections' too. */
    worded: (at = 0): Element[] => {
      const found: Element[] = [];
      const walk = (node: ParentNode) => {
        for (const each of node.querySelectorAll('*')) {
          if ([...each.childNodes].some((child) => child.nodeType === 3 && tools.text(child))) {
            if (!/^(STYLE|SLOT)$/.test(each.tagName)) found.push(each);
          }
          if (each.shadowRoot) walk(each.shadowRoot);
        }
      };
      walk(tools.guide(at).shadowRoot!);
      return found.filter((each) => tools.isShown(each) && !each.closest('.visually-hidden'));
    },
    /** The colour of words and what stands behind them, as the browser says them. */
    pair: (element: Element): [string, string] => {
      let behind: Node | null = element;
      while (behind) {
        if (behind instanceof Element) {
          const colour = getComputedStyle(behind).backgroundColor!;
          if (colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') {
            return [getComputedStyle(element).color!, colour];
          }
        }
        behind = behind.parentNode || (behind as ShadowRoot).host || null;
      }
      return [getComputedStyle(element).color!, 'rgb(255, 255, 255)'];
    },
  };
  return tools;
}

export type Tools = ReturnType<typeof makeTools>;
