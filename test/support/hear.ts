import type { Page } from './frame.ts';

/** What a page says in its console, and the errors that it would report as its own; each as one text. */
export function hear({ window: page }: Page): { said: string[]; faults: string[] } {
  const said: string[] = [];
  const faults: string[] = [];
  const { console: own } = page as unknown as { console: Console };
  own.warn = own.error = (...parts: unknown[]) => void said.push(parts.map(String).join(' '));
  page.addEventListener('error', ({ message }) => void faults.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => void faults.push(String(reason)));
  return { said, faults };
}
