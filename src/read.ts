import { bringView } from './reader/bring-view.ts';
import type { ReaderTag } from './source/bundle.ts';

/**
 * What the script loads where a page names a view from elsewhere (`src`): reader.js. It does what is
 * ordered on its own tag and nothing else, so a page that loads it by hand meets nothing.
 */

const script = ownScript();
if (script instanceof HTMLScriptElement && 'order' in script) {
  script.remove();
  const [from, resolve, reject, timer] = (script as ReaderTag).order;
  clearTimeout(timer);
  bringView(from).then(resolve, ({ message }: Error) => reject(message));
}

/**
 * The script element being run. An `<img name="currentScript">` can stand in for the property, not for its
 * getter; MooTools has a `Document` of its own.
 */
function ownScript(): unknown {
  const { getPrototypeOf, getOwnPropertyDescriptor } = Object;
  const prototype = getPrototypeOf(getPrototypeOf(document)) as Document;
  return getOwnPropertyDescriptor(prototype, 'currentScript')?.get?.call(document);
}
