import type { Page } from './frame.ts';

/** Puts a script at the end of a page, whatever the page has made of its own functions, and waits until it has run. */
export async function runScript(
  { document: page }: Page,
  src = '/dist/v1/west-sacramento.js',
  attributes: Record<string, string> = {},
): Promise<HTMLScriptElement> {
  // Those of the page under test may be others, or an image's name.
  const { createElement, querySelector } = Document.prototype;
  const script = createElement.call(page, 'script') as HTMLScriptElement;
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.src = src;
  const ran = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${src} did not come`)));
  });
  querySelector.call(page, 'body')?.append(script);
  await ran;
  return script;
}

/** Runs a copy of a script with another word or day in it, as if from the same address. */
export async function runChanged(
  { document: page }: Page,
  src: string,
  change: (code: string) => string,
): Promise<void> {
  const { href } = new URL(src, location.href);
  const code = await (await fetch(href)).text();
  const changed = change(code);
  if (changed === code) throw new Error(`${src} has nothing to change.`);
  const script = page.createElement('script');
  script.textContent = `Object.defineProperty(document.currentScript, 'src', { value: '${href}' });${changed}`;
  page.body.append(script);
}
