import { anchorOf } from '../model/view.ts';
import { setOpen } from './disclosure.ts';
import type { RightsFaq } from './rights-faq.ts';

/** What a reader was doing in the static twin; questions by their fragment. */
export interface Reading {
  readonly open: readonly string[];
  readonly focused: string | undefined;
  readonly place: Place | undefined;
}

/** What a reader was looking at, and how far below the top of the window it began, in CSS pixels. */
interface Place {
  /** A question; nothing for a reader who is past the guide and looks at what follows it. */
  readonly fragment: string | undefined;
  readonly top: number;
}

/**
 * Reads the twin inside an element: `<details>` with a `<summary>` and, inside the answer, the id
 * that is the question's fragment (there, because a browser opens the details around a target).
 *
 * @returns nothing where there is no twin
 */
export function readTwin(element: Element): Reading | undefined {
  const items = [...element.querySelectorAll('details')].map((details) => ({
    open: details.open,
    box: details.getBoundingClientRect(),
    fragment: details.querySelector('[id^="rights-"]')?.id ?? '',
    focused: details.contains(document.activeElement),
  }));
  if (!items.length) return undefined;
  const inView = items.filter(({ box }) => box.bottom > 0 && box.top < innerHeight);
  const read =
    inView.find(({ focused }) => focused) ??
    inView.find(({ open }) => open) ??
    inView.find(({ box }) => box.top >= 0);
  const { top, bottom } = element.getBoundingClientRect();
  const place = read
    ? { fragment: read.fragment, top: read.box.top }
    : { fragment: undefined, top: bottom };
  return {
    open: items.filter(({ open }) => open).map(({ fragment }) => fragment),
    focused: items.find(({ focused }) => focused)?.fragment,
    // Above the guide nothing moves, so a reader there has no place to lose.
    place: top < 0 ? place : undefined,
  };
}

/**
 * Lets a reader go on in the guide where the twin was left.
 *
 * @param guide the element around the questions
 */
export function resume(guide: Element, faq: RightsFaq, { open, focused, place }: Reading): void {
  let read: Element | null = null;
  let addressed = false;
  for (const button of faq.buttons()) {
    const fragment = anchorOf(button.id);
    if (open.includes(fragment)) setOpen(button, true);
    if (fragment === focused) button.focus({ preventScroll: true });
    if (`#${fragment}` === location.hash) addressed = true;
    if (fragment === place?.fragment) read = button.closest('.item');
  }
  // A question that the address asks for has just been scrolled to.
  if (!place || addressed) return;
  const now = read ? read.getBoundingClientRect().top : guide.getBoundingClientRect().bottom;
  // Instant, because a page may ask for smooth scrolling, and this is not to be seen.
  scrollBy({ top: now - place.top, behavior: 'instant' });
}
