/**
 * Takes from a page what Safari of iOS 12 lacks and this script or Lit might call. An imitation: neither
 * WebKit's own faults nor its style sheets can be had in Chromium.
 */
export const withoutIos12 = `
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'PointerEvent', 'queueMicrotask', 'requestIdleCallback', 'structuredClone', 'WeakRef']) delete window[name];
  for (const name of ['flat', 'flatMap', 'at']) delete Array.prototype[name];
  for (const name of ['replaceChildren']) { delete Element.prototype[name]; delete ShadowRoot.prototype[name]; delete DocumentFragment.prototype[name]; }
  for (const name of ['adoptedStyleSheets']) { delete Document.prototype[name]; delete ShadowRoot.prototype[name]; }
  for (const name of ['replace', 'replaceSync']) delete CSSStyleSheet.prototype[name];
  delete HTMLElement.prototype.inert;
  delete HTMLElement.prototype.onbeforematch;
  delete Object.fromEntries;
  delete Promise.allSettled;
  delete Navigator.prototype.clipboard;
  delete String.prototype.matchAll;
  delete String.prototype.replaceAll;
`;
