import { anchorOf } from '../model/anchor.ts';
import { isOpen, setOpen } from './disclosure.ts';
import type { GuideElement } from './guide-element.ts';

/** What a reader was doing among the questions, before they are drawn anew; questions by their fragment, cards and statements by their place. */
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
  /** Of a block; nothing for a reader who is past the guide and looks at what follows it. */
  readonly fragment?: string;
  /** How far below the top of the window it began; past the guide, below the end of the page; CSS pixels. */
  readonly top: number;
  /** How far the page was scrolled, in CSS pixels. */
  readonly scrolled: number;
}

/** A question in the twin, or a block in the guide. */
interface Item {
  readonly fragment: string;
  readonly open: boolean;
  readonly focused: boolean;
  readonly box: DOMRect;
}

/** The twin's questions; the page's own stay what they are. */
const twins = 'details:not([data-rights-own])';

/**
 * Reads the twin inside an element: `<details>` with a `<summary>` and, inside the answer, the id
 * that is the question's fragment (there, because a browser opens the details around a target).
 *
 * @returns nothing where the reader has done nothing that could be lost
 */
export function readTwin(element: Element): Reading | undefined {
  const items = [...element.querySelectorAll<HTMLDetailsElement>(twins)].map((details) => ({
    open: details.open,
    box: details.getBoundingClientRect(),
    fragment: (details.querySelector('[id^="rights-"]') || details).id,
    focused: details.contains(document.activeElement),
  }));
  const { activeElement } = document;
  const active =
    element.contains(activeElement) && !(activeElement as Element).closest('[data-rights-own]');
  if (!items.length && !active) return undefined;
  const addressed = items.some(
    (item) => isInView(item) && item.fragment && `#${item.fragment}` === location.hash,
  );
  return { ...readItems(element, items, active), addressed };
}

/**
 * Reads what is on screen before its words change.
 *
 * @param isAnew whether its nodes will be others, so that focus would be lost
 */
export function readBlocks(element: GuideElement, isAnew: boolean): Reading {
  const items = blocksOf(element).map(({ block, button, fragment }) => ({
    open: Boolean(button && isOpen(button)),
    box: block.getBoundingClientRect(),
    fragment,
    focused: isAnew && block.contains((block.getRootNode() as ShadowRoot).activeElement),
  }));
  return { ...readItems(element, items, false), addressed: false };
}

/** The questions, cards and statements on screen, each with a name of its own. */
function blocksOf(element: GuideElement) {
  const roots = [element, ...element.renderRoot.querySelectorAll('[exportparts]')];
  return roots
    .reduce<Element[]>(
      (blocks, { shadowRoot }) => [
        ...blocks,
        ...(shadowRoot as ShadowRoot).querySelectorAll('.item, .card, .statement'),
      ],
      [],
    )
    .map((block, index) => {
      const button = block.querySelector<HTMLElement>('.question');
      return { block, button, fragment: button ? anchorOf(button.id) : String(index) };
    });
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
    inView.find(({ box }) => box.top >= 0) ||
    inView[0];
  const [inFocus] = items.filter(({ focused }) => focused);
  const { top, bottom } = element.getBoundingClientRect();
  const past = bottom < 0 && { top: scrollY - pageHeight(), scrolled: scrollY };
  return {
    open: items.filter(({ open }) => open).map(({ fragment }) => fragment),
    focused: inFocus ? inFocus.fragment : active && '',
    // Above the guide nothing moves, so a reader there has no place to lose.
    place:
      top < 0 && (read ? { fragment: read.fragment, top: read.box.top, scrolled: scrollY } : past),
  };
}

/** Lets a reader go on where they were. */
export function resume(element: GuideElement, { open, focused, addressed, place }: Reading): void {
  // The twin is out of sight now; its ids would still catch links, and smooth-scroll scripts.
  for (const target of element.querySelectorAll(`${twins} [id^="rights-"]`)) {
    target.removeAttribute('id');
  }
  const blocks = blocksOf(element);
  for (const { button, fragment } of blocks) {
    if (button && open.includes(fragment)) setOpen(button, true);
  }
  const find = (fragment: string) => blocks.find((block) => block.fragment === fragment);
  if (focused !== false) {
    const { button } = find(focused) || blocks[0] || {};
    if (button) button.focus({ preventScroll: true });
  }
  const asked = addressed && find(location.hash.slice(1));
  if (asked) {
    asked.block.scrollIntoView();
    return;
  }
  if (!place) return;
  let top = pageHeight() + place.top;
  if (place.fragment !== undefined) {
    const found = find(place.fragment);
    // A twin older than the guide may have a question that is gone: then the page stays as it is.
    top = found ? scrollY + found.block.getBoundingClientRect().top - place.top : place.scrolled;
  }
  // Instant, because a page may ask for smooth scrolling, and this is not to be seen.
  scrollTo({ top, behavior: 'instant' });
}

/** Whoever is past the guide keeps the distance from the end of the page. */
const pageHeight = () => document.documentElement.scrollHeight;
