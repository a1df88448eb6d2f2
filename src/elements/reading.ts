import { anchorOf } from '../model/anchor.ts';
import { isOpen, itemOf, setOpen } from './disclosure.ts';
import type { RightsFaq } from './rights-faq.ts';

/** What a reader was doing among the questions, before they are drawn anew; questions by their fragment. */
export interface Reading {
  readonly open: readonly string[];
  /** Empty where focus was elsewhere inside the tag, as on a link. */
  readonly focused: string | false;
  /** Whether the question that the page's address asks for was before the reader. */
  readonly addressed: boolean;
  readonly place: Place | false;
}

/** What a reader was looking at, and where. */
interface Place {
  /** A question; nothing for a reader who is past the guide and looks at what follows it. */
  readonly fragment?: string;
  /** How far below the top of the window it began; past the guide, below the end of the page; CSS pixels. */
  readonly top: number;
  /** How far the page was scrolled, in CSS pixels. */
  readonly scrolled: number;
}

/** A question, in the twin or in the guide. */
interface Item {
  readonly fragment: string;
  readonly open: boolean;
  readonly focused: boolean;
  readonly box: DOMRect;
}

/**
 * Reads the twin inside an element: `<details>` with a `<summary>` and, inside the answer, the id
 * that is the question's fragment (there, because a browser opens the details around a target).
 *
 * @returns nothing where the reader has done nothing that could be lost
 */
export function readTwin(element: Element): Reading | undefined {
  const items = [...element.querySelectorAll('details')].map((details) => ({
    open: details.open,
    box: details.getBoundingClientRect(),
    fragment: (details.querySelector('[id^="rights-"]') || details).id,
    focused: details.contains(document.activeElement),
  }));
  const active = element.contains(document.activeElement);
  if (!items.length && !active) return undefined;
  const addressed = items.some(
    (item) => isInView(item) && item.fragment && `#${item.fragment}` === location.hash,
  );
  return { ...readItems(element, items, active), addressed };
}

/**
 * Reads the questions that are on screen before their words change.
 *
 * @param isAnew whether their nodes will be others, so that focus would be lost
 */
export function readQuestions(faq: RightsFaq, isAnew: boolean): Reading {
  const items = faq.buttons().map((button) => ({
    open: isOpen(button),
    box: itemOf(button).getBoundingClientRect(),
    fragment: anchorOf(button.id),
    focused: isAnew && itemOf(button).contains((faq.renderRoot as ShadowRoot).activeElement),
  }));
  return { ...readItems(faq, items, false), addressed: false };
}

const isInView = ({ box }: Item) => box.bottom > 0 && box.top < innerHeight;

function readItems(
  element: Element,
  items: readonly Item[],
  active: boolean,
): Omit<Reading, 'addressed'> {
  const inView = items.filter(isInView);
  const read =
    inView.find(({ focused }) => focused) ||
    inView.find(({ open }) => open) ||
    inView.find(({ box }) => box.top >= 0);
  const [inFocus] = items.filter(({ focused }) => focused);
  return {
    open: items.filter(({ open }) => open).map(({ fragment }) => fragment),
    focused: inFocus ? inFocus.fragment : active && '',
    // Above the guide nothing moves, so a reader there has no place to lose.
    place:
      element.getBoundingClientRect().top < 0 &&
      (read
        ? { fragment: read.fragment, top: read.box.top, scrolled: scrollY }
        : { top: scrollY - pageHeight(), scrolled: scrollY }),
  };
}

/**
 * Lets a reader go on where they were.
 *
 * @param guide the element around the twin, or the questions themselves
 */
export function resume(
  guide: Element,
  faq: RightsFaq,
  { open, focused, addressed, place }: Reading,
): void {
  // The twin is out of sight now; its ids would still catch links, and smooth-scroll scripts.
  for (const target of guide.querySelectorAll('details [id^="rights-"]')) {
    target.removeAttribute('id');
  }
  const buttons = faq.buttons();
  for (const button of buttons) if (open.includes(anchorOf(button.id))) setOpen(button, true);
  const find = (fragment: string) => buttons.find(({ id }) => anchorOf(id) === fragment);
  if (focused !== false) {
    const button = find(focused) || buttons[0];
    if (button) button.focus({ preventScroll: true });
  }
  if (addressed) return faq.reveal(location.hash.slice(1));
  if (!place) return;
  let top = pageHeight() + place.top;
  if (place.fragment !== undefined) {
    const button = find(place.fragment);
    // A twin older than the guide may have a question that is gone: then the page stays as it is.
    top = button
      ? scrollY + itemOf(button).getBoundingClientRect().top - place.top
      : place.scrolled;
  }
  // Instant, because a page may ask for smooth scrolling, and this is not to be seen.
  scrollTo({ top, behavior: 'instant' });
}

/** Whoever is past the guide keeps the distance from the end of the page. */
const pageHeight = () => document.documentElement.scrollHeight;
