/** Small readers for tests: what a person would see or hear. */

export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The button of an element that is called this. */
export function buttonNamed(element: Element, name: string): HTMLButtonElement {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find((button) => textOf(button) === name);
  if (!found) throw new Error(`No button "${name}" among: ${buttons.map(textOf).join(', ')}`);
  return found;
}

/** The panel that a disclosure's button opens. */
export const panelOf = (button: Element): HTMLElement =>
  (button.getRootNode() as ShadowRoot).getElementById(
    button.getAttribute('aria-controls') as string,
  ) as HTMLElement;

/** Whether an element takes room on screen. */
export const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** Runs something that is expected to speak in the console, and returns what it said there. */
export async function quietly<T>(
  run: () => Promise<T>,
): Promise<{ result: T; warnings: string; errors: string }> {
  const said = { warn: [] as unknown[], error: [] as unknown[] };
  const { warn, error } = console;
  console.warn = (...parts: unknown[]) => void said.warn.push(...parts);
  console.error = (...parts: unknown[]) => void said.error.push(...parts);
  try {
    return { result: await run(), warnings: said.warn.join(' '), errors: said.error.join(' ') };
  } finally {
    Object.assign(console, { warn, error });
  }
}
