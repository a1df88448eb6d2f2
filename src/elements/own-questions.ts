/** The page's own questions, as the page writes them inside the tag. */
const written = 'details[data-rights-own]';

/**
 * Lets the page's own questions be seen, also those that come later; of one that an editor wrapped, with
 * what wraps it. Nothing is moved, because what made it may look for it where it was. Everything else
 * inside the tag stays out of sight.
 */
export function adoptOwn(host: Element): void {
  for (const own of host.querySelectorAll<HTMLElement>(written)) {
    let child = own;
    while (child.parentElement !== host) child = child.parentElement as HTMLElement;
    child.slot = 'own';
    // In a guide that runs the other way it keeps the direction of its words.
    own.dir = own.dir || 'auto';
  }
}

/** What the page has put into a list of questions, its own ones or what wraps them. */
export function ownIn(root: ParentNode): Node[] {
  const slot = root.querySelector<HTMLSlotElement>('[name]') as HTMLSlotElement;
  return slot.assignedNodes({ flatten: true });
}

/** Opens or closes all of them, in a list of questions. */
export function openOwn(root: ParentNode, open: boolean): void {
  for (const { parentNode } of ownIn(root)) {
    for (const own of (parentNode as Element).querySelectorAll(written)) {
      (own as HTMLDetailsElement).open = open;
    }
  }
}
