/**
 * `v1/frame.js`, for a page that shows the guide in an iframe: each frame of this site's is as high as
 * what stands in it, so that a reader scrolls one page and not two. Without it a frame keeps the height
 * that it was pasted with, and scrolls.
 *
 * It changes nothing but the `height` of such frames, and only for a message from one of them
 * (src/static/frame-script.ts). Twice on a page, it sets the same height twice.
 */

/** In CSS px. Less is no guide, and more is a frame that has gone wrong: both are ignored. */
const least = 200;
const most = 20_000;

// A tag names the script at either address; what stands before it is the site's.
const [, site] =
  ownScript()?.src.match(/^(https?:.*\/)(?:v1|pinned\/[^/]+\/[^/]+)\/frame\.js(?:[?#]|$)/) ?? [];

if (site) {
  const { origin: ours } = new URL(site);
  addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    const height: unknown = Object(data).rightsGuide === 'height' && data.height;
    // A frame with `sandbox` has no origin of its own, and says "null".
    if (!source || (origin !== ours && origin !== 'null')) return;
    if (typeof height !== 'number' || !(height >= least && height <= most)) return;
    for (const frame of framesOf(site)) {
      if (frame.contentWindow === source) frame.setAttribute('height', `${Math.ceil(height)}`);
    }
  });
  // A frame that was there first has said its height to nobody. The question says nothing about the page.
  for (const { contentWindow } of framesOf(site)) {
    contentWindow?.postMessage({ rightsGuide: 'height' }, '*');
  }
}

/** The frames that show a guide of this site, also those that came later. */
function framesOf(address: string): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(
    ({ src }) => src.startsWith(address) && src.endsWith('.frame.html'),
  );
}

/**
 * The script element being run. An `<img name="currentScript">` can stand in for the property, not for
 * its getter; a module has none, and is looked for by its file's name.
 */
function ownScript(): HTMLScriptElement | undefined {
  const own: unknown = Object.getOwnPropertyDescriptor(
    Document.prototype,
    'currentScript',
  )?.get?.call(document);
  if (own instanceof HTMLScriptElement) return own;
  return [...document.querySelectorAll('script')].find(({ src }) => /\/frame\.js\b/.test(src));
}
