import { bundle } from 'rights-guide:bundle';
import { define } from './define.ts';
import { provideBundle } from './source/bundle.ts';

/**
 * What the script tag loads. The element may stand before or after it; `data-mount` puts a guide
 * where the script stands. A second script on the page changes nothing. The build wraps all of this
 * so that a fault ends as one line in the console and never as an error of the host page.
 */

const tag = 'rights-guide';
const { id } = bundle.view;
const script = ownScript();

if (customElements.get(tag)) {
  console.warn(`Rights Guide: ${id} is not the first here.`);
} else {
  provideBundle(bundle, script ? new URL(bundle.data || '.', script.src).href : '');
  define();
}

if (script && script.hasAttribute('data-mount')) {
  const placeGuide = () => mount(script);
  if (document.body) placeGuide();
  else addEventListener('DOMContentLoaded', placeGuide, { once: true });
}

/**
 * The script element being run. An `<img name="currentScript">` can stand in for the property, and
 * a module has none, so then it is looked for by its file's name.
 */
function ownScript(): HTMLScriptElement | undefined {
  const { currentScript, scripts } = document;
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  return [...scripts].find(({ src }) => src.includes(`/${id}.`));
}

/**
 * Puts a guide after the script, with the attributes that the script carries as `data-…`; at the end of
 * the page where the script stands in its head; nowhere where the page has a guide already.
 */
function mount(own: HTMLScriptElement): void {
  if (document.querySelector(tag)) return;
  const guide = document.createElement(tag);
  for (const name of ['lang', 'heading-level', 'bilingual', 'reviewed-only', 'src', 'integrity']) {
    const value = own.getAttribute(`data-${name}`);
    // Without its prefix, `integrity` is the script's own.
    if (value !== null) guide.setAttribute(name === 'integrity' ? `data-${name}` : name, value);
  }
  if (document.body.contains(own)) own.after(guide);
  else document.body.append(guide);
}
