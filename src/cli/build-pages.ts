/**
 * Writes everything in dist/ that is not a script: for each organization and language the static page
 * (`<id>/<locale>.html`) and, but for English, the file that the script fetches (`<id>/<locale>.json`);
 * the twin to paste (`<id>/<locale>.twin.html`); `integrity.json`, the hash of every script; and the
 * demo pages, with what they quote from the build filled in.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { languageFile, readGuides, scriptsOf } from '../content/guides.ts';
import { endonymOf } from '../locale/locales.ts';
import type { GuideView } from '../model/view.ts';
import { renderPage } from '../static/render-page.ts';
import { renderTwin } from '../static/render-twin.ts';
import { tokenStyles } from '../theme/tokens.styles.ts';

const dist = 'dist';
const pageStyles = tokenStyles.cssText + (await readFile('src/static/page.css', 'utf8'));
const { code: style } = await transform(pageStyles, { loader: 'css', minify: true });
const integrity: Record<string, string> = {};
const quoted: Record<string, string> = {};

for (const guide of await readGuides()) {
  const { view, languages, faults } = guide;
  for (const fault of faults) console.warn(`${fault} Its readers get the English.`);
  await mkdir(`${dist}/${view.id}`, { recursive: true });
  for (const name of scriptsOf(guide)) {
    const script = await readFile(`${dist}/${name}.js`);
    const hash = `sha384-${createHash('sha384').update(script).digest('base64')}`;
    integrity[`${name}.js`] = quoted[`integrity:${name}`] = hash;
  }
  for (const [locale, language] of languages) {
    await writeFile(`${dist}/${view.id}/${locale}.json`, languageFile(language));
  }
  const views = [view, ...languages.values()];
  for (const each of views) {
    await writeFile(`${dist}/${view.id}/${each.locale}.html`, renderPageOf(each, views));
    await writeFile(`${dist}/${view.id}/${each.locale}.twin.html`, renderTwin(each));
  }
  quoted[`twin:${view.id}`] = renderTwin(view);
}
await writeFile(`${dist}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);

await mkdir(`${dist}/demo`, { recursive: true });
await cp('demo', `${dist}/demo`, { recursive: true, filter: (path) => !path.endsWith('.ts') });
for (const name of (await readdir('demo')).filter((file) => file.endsWith('.html'))) {
  const page = await readFile(`demo/${name}`, 'utf8');
  await writeFile(`${dist}/demo/${name}`, page.replace(/\{\{(.+?)\}\}/g, quote));
}
await cp('node_modules/bootstrap/dist/css/bootstrap.min.css', `${dist}/demo/bootstrap-3.css`);

function renderPageOf(view: GuideView, views: readonly GuideView[]): string {
  const alternates = views.map(({ locale }) => ({
    locale,
    endonym: endonymOf(locale),
    href: `${locale}.html`,
  }));
  return renderPage(view, { alternates, style });
}

function quote(mark: string, key: string): string {
  const value = quoted[key];
  if (value === undefined) throw new Error(`demo: nothing in the build is called ${mark}`);
  return value;
}
