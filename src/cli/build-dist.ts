/**
 * Writes dist/: each organization's scripts; for each of its languages the static page
 * (`<id>/<locale>.html`) and, but for English, the file that the script fetches (`<id>/<locale>.json`);
 * the twin to paste (`<id>/<locale>.twin.html`); `integrity.json`, the hash of every script; and the
 * demo pages, with what they quote from the build filled in.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { readGuides } from '../content/guides.ts';
import { ContentError } from '../content/read-content.ts';
import { languageFile, scriptsOf } from '../content/scripts.ts';
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

const engine = await readFile('lib/engine.js', 'utf8');
const guides = await readGuides().catch((error: unknown) => {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exit(1);
});

for (const guide of guides) {
  const { view, languages, faults } = guide;
  for (const fault of faults) console.warn(`${fault} Its readers get the English.`);
  await mkdir(`${dist}/${view.id}`, { recursive: true });
  for (const [name, script] of scriptsOf(guide, engine)) {
    await writeFile(`${dist}/${name}`, script);
    const hash = `sha384-${createHash('sha384').update(script).digest('base64')}`;
    integrity[name] = quoted[`integrity:${name.slice(0, -3)}`] = hash;
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

/** What a demo page quotes from the build. */
const mark = /\{\{(.+?)\}\}/g;
await mkdir(`${dist}/demo`, { recursive: true });
await cp('demo', `${dist}/demo`, { recursive: true, filter: (path) => !path.endsWith('.ts') });
for (const name of (await readdir('demo')).filter((file) => file.endsWith('.html'))) {
  const page = await readFile(`demo/${name}`, 'utf8');
  const missing = [...page.matchAll(mark)].find(([, key = '']) => quoted[key] === undefined);
  if (missing) {
    console.warn(`demo/${name} is left out: nothing in this build is called ${missing[1]}.`);
    await rm(`${dist}/demo/${name}`);
    continue;
  }
  const filled = page.replace(mark, (_, key: string) => quoted[key] as string);
  await writeFile(`${dist}/demo/${name}`, filled);
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
