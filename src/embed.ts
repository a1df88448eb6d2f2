import { bundle } from 'rights-guide:bundle';
import { define } from './define.ts';
import { RightsGuide } from './elements/rights-guide.ts';
import { say } from './elements/say.ts';
import { provideBundle } from './source/bundle.ts';

/**
 * What the script tag loads. The element may stand before or after it; where an editor strips the tag, a
 * guide comes into each `<div data-rights-guide>` and in the place of each link to the guide's page that
 * ends in `#embed`; `data-mount` puts one where the script stands. A second script on the page changes
 * nothing. The build wraps all of this so that a fault ends as one line in the console and never as an
 * error of the host page.
 */

const tag = 'rights-guide';
const { id } = bundle.view;
const script = ownScript();
const first = customElements.get(tag) as typeof RightsGuide | undefined;

if (first) say(`${id} is not the first here.`);
else {
  provideBundle(bundle, script ? new URL(bundle.data || '.', script.src).href : '');
  RightsGuide.of = id;
}
placeGuides();
// What stands inside a tag is read when it becomes an element, so the tags come to their places before.
if (!first) define();
if (document.readyState === 'loading') {
  addEventListener('DOMContentLoaded', placeGuides, { once: true });
}

/**
 * The script element being run. An `<img name="currentScript">` can stand in for the property, and
 * a module has none, so then it is looked for by its file's name.
 */
function ownScript(): HTMLScriptElement | undefined {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  return [...document.querySelectorAll('script')].find(({ src }) => src.includes(`/${id}.`));
}

function placeGuides(): void {
  if (!first) {
    // What readers write is marked by their site's software, and is no place for a guide.
    const links = `a[href*="/${id}/"][href$=".html#embed"]:not([rel*="nofollow"])`;
    for (const place of document.querySelectorAll<HTMLElement>(`div[data-rights-guide],${links}`)) {
      upgrade(place);
    }
  }
  // Another organization's words would be worse than none.
  if (script && script.hasAttribute('data-mount') && (!first || first.of === id)) mount(script);
}

/**
 * Puts a guide into a `<div data-rights-guide>`, or in the place of a link; what stood there stands inside
 * the tag. A div that names another guide waits for that guide's script.
 */
function upgrade(place: HTMLElement): void {
  const { rightsGuide } = place.dataset;
  if (place.closest(tag) || place.querySelector(tag) || (rightsGuide && rightsGuide !== id)) return;
  const guide = guideFor(place);
  const focused = document.activeElement;
  if (place instanceof HTMLAnchorElement) {
    const locale = place.pathname.replace(/.*\/|\.html$/g, '');
    if (!Object.keys(bundle.languages).includes(locale)) return;
    // The English page is where a link leads that leaves the language to its readers.
    if (locale !== 'en') guide.lang = locale;
    place.replaceWith(guide);
    guide.append(place);
  } else if (rightsGuide != null) {
    guide.append(...place.childNodes);
    place.append(guide);
  }
  // What moves in a page loses focus.
  if (guide.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
}

/**
 * Puts a guide after the script; at the end of the page where the script stands in its head; nowhere where
 * the page has a guide already, or no body yet.
 */
function mount(own: HTMLScriptElement): void {
  if (!document.body || document.querySelector(tag)) return;
  const guide = guideFor(own);
  if (own.closest('body')) own.after(guide);
  else document.body.append(guide);
}

/**
 * A guide with the attributes that its place carries as `data-…`. Words from elsewhere only where the
 * script itself asks for them: an editor leaves the attributes of a div to whoever may write on the page.
 */
function guideFor(place: HTMLElement): HTMLElement {
  const guide = document.createElement(tag);
  for (const name of RightsGuide.observedAttributes) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null && (name !== 'src' || place === script)) guide.setAttribute(name, value);
  }
  const { integrity } = place.dataset;
  if (integrity) guide.dataset['integrity'] = integrity;
  return guide;
}
