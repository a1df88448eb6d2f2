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
