import { fill } from '../model/fill.ts';
import type { Strings } from '../model/strings.ts';

/**
 * Puts the address of a question on the clipboard and says so in the status beside the button.
 * Where the browser forbids that (plain http, some frames), the address itself appears there.
 */
export async function copyLink(status: Element, fragment: string, strings: Strings): Promise<void> {
  const address = new URL(`#${fragment}`, location.href).href;
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = strings.linkCopied;
  } catch {
    status.textContent = fill(strings.copyThis, address);
  }
}
