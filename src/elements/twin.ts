import { anchorOf } from '../model/view.ts';
import { setOpen } from './disclosure.ts';
import type { RightsFaq } from './rights-faq.ts';

/** What a reader was doing in the static twin; questions by their fragment. */
export interface Reading {
  readonly open: readonly string[];
  readonly focused: string | undefined;
  /** A question and how far below the top of the window it stood, in CSS pixels. */
  readonly place: { readonly fragment: string; readonly top: number } | undefined;
}

/**
 * Reads the twin inside an element: `<details>` with a `<summary>` and, inside the answer, the id
 * that is the question's fragment (there, because a browser opens the details around a target).
 *
 * @returns nothing where there is no twin
 */
export function readTwin(element: Element): Reading | undefined {
  const items = [...element.querySelectorAll('details')].map((details) => ({
    details,
    fragment: details.querySelector('[id^="rights-"]')?.id ?? '',
    summary: details.querySelector('summary'),
  }));
  if (!items.length) return undefined;
  const active = document.activeElement;
  // Only a reader who has scrolled past the top of the guide can lose the place.
  const scrolledInto = element.getBoundingClientRect().top < 0;
  const inView = items.find(({ details }) => details.getBoundingClientRect().bottom > 0);
  return {
    open: items.filter(({ details }) => details.open).map(({ fragment }) => fragment),
    focused: items.find(({ summary }) => summary && summary === active)?.fragment,
    place: scrolledInto && inView ? placeOf(inView.fragment, inView.details) : undefined,
  };
}

/** Lets a reader go on in the element where the twin was left. Never scrolls a page at rest. */
export function resume(faq: RightsFaq, { open, focused, place }: Reading): void {
  for (const button of faq.buttons()) {
    const fragment = anchorOf(button.id);
    if (open.includes(fragment)) setOpen(button, true);
    if (fragment === focused) button.focus({ preventScroll: true });
  }
  const button = faq.buttons().find(({ id }) => anchorOf(id) === place?.fragment);
  if (button && place) {
    scrollBy(0, placeOf(place.fragment, button.closest('.item') as Element).top - place.top);
  }
}

const placeOf = (fragment: string, element: Element) => ({
  fragment,
  top: element.getBoundingClientRect().top,
});
