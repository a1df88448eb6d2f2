/**
 * Writes dist/demo/: the demo pages with what they quote from the site filled in: `{{pinned:<script>}}`,
 * its address from there; `{{integrity:<script>}}`, its hash; `{{twin:<id>}}`.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Guide } from '../src/builder/guides.ts';
import { targetLocales } from '../src/locale/locales.ts';
import type { GuideView } from '../src/model/view.ts';
import { tokenStyles } from '../src/theme/tokens.styles.ts';

const dist = 'dist';
const integrity = JSON.parse(await readFile(`${dist}/integrity.json`, 'utf8')) as Record<
  string,
  string
>;
const quoted = new Map<string, string>();
for (const [path, hash] of Object.entries(integrity)) {
  const name = basename(path, '.js');
  quoted.set(`pinned:${name}`, `../${path}`).set(`integrity:${name}`, hash);
  const twin = `${dist}/${name}/en.twin.html`;
  if (existsSync(twin)) quoted.set(`twin:${name}`, await readFile(twin, 'utf8'));
}

const mark = /\{\{(.+?)\}\}/g;
await mkdir(`${dist}/demo`, { recursive: true });
await cp('demo', `${dist}/demo`, { recursive: true, filter: (path) => !path.endsWith('.ts') });
for (const name of (await readdir('demo')).filter((file) => file.endsWith('.html'))) {
  const page = await readFile(`demo/${name}`, 'utf8');
  const missing = [...page.matchAll(mark)].find(([, key = '']) => !quoted.has(key));
  if (missing) {
    console.warn(`demo/${name} is left out: nothing in this build is called ${missing[1]}.`);
    await rm(`${dist}/demo/${name}`);
    continue;
  }
  const filled = page.replace(mark, (_, key: string) => quoted.get(key) as string);
  await writeFile(`${dist}/demo/${name}`, filled);
}
await cp('node_modules/bootstrap/dist/css/bootstrap.min.css', `${dist}/demo/bootstrap-3.css`);
await writeBuilder();

/** What builder.html needs beside it: its program, the tokens, and the guides of this site. */
async function writeBuilder(): Promise<void> {
  const guides: Guide[] = [];
  for (const path of Object.keys(integrity)) {
    const [, folder = '', id = ''] = path.match(/^(pinned\/([^/]+)\/[^/]+\/)\2\.js$/) ?? [];
    if (id) guides.push(await readGuide(id, folder));
  }
  const text = JSON.stringify(guides.toSorted((a, b) => Number(a.isDraft) - Number(b.isDraft)));
  await writeFile(`${dist}/demo/builder-guides.js`, `window.rightsGuides = ${text};\n`);
  await writeFile(`${dist}/demo/tokens.css`, tokenStyles.cssText);
  await cp('lib/builder.js', `${dist}/demo/builder.js`);
}

async function readGuide(id: string, folder: string): Promise<Guide> {
  const offered = (await readdir(`${dist}/${folder}`)).filter((name) => name.endsWith('.json'));
  const views = await Promise.all(
    offered.map(
      async (name) => JSON.parse(await readFile(`${dist}/${folder}${name}`, 'utf8')) as GuideView,
    ),
  );
  const order = ['en', ...targetLocales];
  const [english] = views.filter(({ locale }) => locale === 'en') as [GuideView];
  return {
    id,
    folder,
    isDraft: Boolean(english.notices),
    integrity: Object.fromEntries(
      Object.entries(integrity).filter(([path]) => path.startsWith(`${folder}${id}.`)),
    ),
    sections: english.sections,
    languages: await Promise.all(
      views
        .toSorted((a, b) => order.indexOf(a.locale) - order.indexOf(b.locale))
        .map(async ({ locale, title, publisher }) => ({
          locale,
          title: title.text,
          publisher: publisher.text,
          twin: await readFile(`${dist}/${id}/${locale}.twin.html`, 'utf8'),
        })),
    ),
  };
}
