import { pack } from 'rights-guide:pack';
import { define } from './define.ts';
import { RightsGuide } from './elements/rights-guide.ts';
import { provideBundledPack } from './source/bundled-pack.ts';

/**
 * What the script tag loads. The element may stand before or after it; `data-mount` puts a guide
 * where the script stands. A second script on the page changes nothing. The build wraps all of this
 * so that a fault ends as one line in the console and never as an error of the host page.
 */

const tag = 'rights-guide';

if (customElements.get(tag)) {
  console.warn(`Rights Guide (${pack.id}): the page has this script already.`);
} else {
  provideBundledPack(pack);
  define();
}

const script = ownScript();
if (script?.hasAttribute('data-mount')) mount(script);

/**
 * The script element being run. An `<img name="currentScript">` can stand in for the property, and
 * a module has none, so then the one that mounts this file is looked for.
 */
function ownScript(): HTMLScriptElement | undefined {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  return [...document.querySelectorAll<HTMLScriptElement>('script[data-mount]')].find(({ src }) =>
    src.split(/[?#]/, 1)[0]?.endsWith(`/${pack.id}.js`),
  );
}

/**
 * Puts a guide after the script, with the attributes that the script carries as `data-…`; none where
 * the page has a guide already.
 */
function mount(script: HTMLScriptElement): void {
  const isInBody = document.body?.contains(script);
  if (!isInBody) {
    console.warn(
      'Rights Guide: move the data-mount script from <head> to where the guide belongs.',
    );
  }
  const place = () => {
    if (document.querySelector(tag)) return;
    const guide = document.createElement(tag);
    for (const name of RightsGuide.observedAttributes) {
      const value = script.getAttribute(`data-${name}`);
      if (value !== null) guide.setAttribute(name, value);
    }
    if (isInBody) script.after(guide);
    else document.body.append(guide);
  };
  if (document.body) place();
  else addEventListener('DOMContentLoaded', place, { once: true });
}
