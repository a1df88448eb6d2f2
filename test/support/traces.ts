/** What a script could have left on a page, for comparing before and after. */
import type { Page } from './frame.ts';

/** What a script could leave something in, by name; builtins by the identity of what they hold. */
export const traces = (page: Page) => {
  const { head, documentElement, cookie, styleSheets, adoptedStyleSheets } = page.document;
  const { localStorage, sessionStorage, history, location } = page.window;
  return {
    globals: Object.getOwnPropertyNames(page.window).toSorted(),
    head: head.innerHTML,
    html: documentElement.getAttributeNames(),
    sheets: styleSheets.length + adoptedStyleSheets.length,
    cookie,
    stored: localStorage.length + sessionStorage.length,
    history: history.length,
    address: location.href,
  };
};

/** Every function and value of the page's builtins, to compare by identity. */
export function builtinsOf({ window: page }: Page): Map<string, unknown> {
  const held = new Map<string, unknown>();
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(page))) {
    // RegExp keeps the last match of whoever matched last.
    if (typeof value !== 'function' || !/^(?!RegExp$)[A-Z]/.test(name)) continue;
    for (const holder of [value, value.prototype]) {
      if (!holder) continue;
      const descriptors = Object.getOwnPropertyDescriptors(holder) as Record<
        PropertyKey,
        PropertyDescriptor
      >;
      for (const key of Reflect.ownKeys(descriptors)) {
        const { value: own, get, set } = descriptors[key] as PropertyDescriptor;
        const path = `${name}${holder === value ? '' : '.prototype'}.${String(key)}`;
        held
          .set(path, typeof own === 'object' ? null : own)
          .set(`get ${path}`, get)
          .set(`set ${path}`, set);
      }
    }
  }
  return held;
}

/** The paths at which two such lists differ. */
export const changed = (before: Map<string, unknown>, after: Map<string, unknown>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => !Object.is(before.get(path), after.get(path)) || before.has(path) !== after.has(path),
  );
