import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; padding: 1rem; max-inline-size: 45rem; }
  pre { border: 2px solid; padding: 0.75rem; white-space: pre-wrap; }
`;

/** Loads the page anew when the guide was built anew, and when the program is back after a pause. */
const script = `
  let wasLost = false;
  const changes = new EventSource('/changes');
  changes.onmessage = () => location.reload();
  changes.onerror = () => (wasLost = true);
  changes.onopen = () => wasLost && location.reload();
`;

/** @param problem what could not be built, one sentence a line */
export function previewPage(
  id: string | undefined,
  ids: readonly string[],
  problem: string,
): string {
  const links = ids.flatMap((each) => [
    each === id ? h('strong', each) : h('a', { href: `/${each}` }, each),
    ' · ',
  ]);
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', `Preview of ${id ?? 'a guide'}`),
        h('style', style),
      ]),
      h('body', [
        h('nav', [...links, ...(id ? [h('a', { href: `/${id}/en.html` }, 'static page')] : [])]),
        ...(problem ? [h('pre', { role: 'alert' }, problem)] : []),
        ...(id ? [h('rights-guide'), h('script', { src: `/v1/${id}.js`, async: true })] : []),
        h('script', script),
      ]),
    ]),
  ]);
  return toHtml(page);
}
