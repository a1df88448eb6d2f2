/**
 * Writes everything in dist/ that is not a script: for each organization the static page
 * (`<id>/en.html`) and the twin to paste (`<id>/en.twin.html`); `integrity.json`, the hash of every
 * script; and the demo pages, with what they quote from the build filled in.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { readContent } from '../content/read-content.ts';
import { messages } from '../locale/messages.ts';
import { viewGuide } from '../model/view.ts';
import { renderPage } from '../static/render-page.ts';
import { renderTwin } from '../static/render-twin.ts';
import { tokenStyles } from '../theme/tokens.styles.ts';

const dist = 'dist';
const pageStyles = tokenStyles.cssText + (await readFile('src/static/page.css', 'utf8'));
const { code: style } = await transform(pageStyles, { loader: 'css', minify: true });
const integrity: Record<string, string> = {};
const quoted: Record<string, string> = {};

for (const pack of await readContent()) {
  const view = viewGuide(pack, messages());
  const script = await readFile(`${dist}/${pack.id}.js`);
  integrity[`${pack.id}.js`] = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  quoted[`twin:${pack.id}`] = renderTwin(view);
  quoted[`integrity:${pack.id}`] = integrity[`${pack.id}.js`] as string;
  await mkdir(`${dist}/${pack.id}`, { recursive: true });
  await writeFile(`${dist}/${pack.id}/${pack.locale}.html`, renderPage(view, style));
  await writeFile(`${dist}/${pack.id}/${pack.locale}.twin.html`, renderTwin(view));
}
await writeFile(`${dist}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);

await cp('demo', `${dist}/demo`, { recursive: true, filter: (path) => !path.endsWith('.ts') });
for (const name of (await readdir('demo')).filter((file) => file.endsWith('.html'))) {
  const page = await readFile(`demo/${name}`, 'utf8');
  await writeFile(`${dist}/demo/${name}`, page.replace(/\{\{(.+?)\}\}/g, quote));
}
await cp('node_modules/bootstrap/dist/css/bootstrap.min.css', `${dist}/demo/bootstrap-3.css`);

function quote(mark: string, key: string): string {
  const value = quoted[key];
  if (value === undefined) throw new Error(`demo: nothing in the build is called ${mark}`);
  return value;
}
