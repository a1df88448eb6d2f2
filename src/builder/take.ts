/**
 * Puts a text on the clipboard. Where the browser refuses, as it does to a page without https, the text is
 * selected, so that the reader's own keys copy it.
 *
 * @returns whether it was copied
 */
export async function copyText(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    (shown.closest('[tabindex]') as HTMLElement | null)?.focus();
    return false;
  }
}

/** Saves a text as a file. Nothing is sent: the file is made here. */
export function saveText(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(link.href);
}
