/**
 * A disclosure after the W3C ARIA Authoring Practices: a button, and the panel that its
 * `aria-controls` names in the same tree.
 *
 * The DOM is the one owner of what is open: no property mirrors it, so opening one of a thousand
 * questions touches one.
 */

export const isOpen = (button: Element): boolean => button.getAttribute('aria-expanded') === 'true';

/**
 * A closed panel is `hidden="until-found"`, so that find-in-page reaches the answer where the
 * engine can; elsewhere any value of `hidden` hides it.
 */
export function setOpen(button: Element, open: boolean): void {
  const panel = panelOf(button);
  if (open) panel.removeAttribute('hidden');
  else panel.setAttribute('hidden', 'until-found');
  button.setAttribute('aria-expanded', String(open));
}

/** What a question's button and answer stand in. */
export const itemOf = (button: Element): Element => button.closest('.item') as Element;

function panelOf(button: Element): HTMLElement {
  const tree = button.getRootNode() as ShadowRoot;
  return tree.getElementById(button.getAttribute('aria-controls') as string) as HTMLElement;
}
