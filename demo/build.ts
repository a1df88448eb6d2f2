/**
 * Writes dist/demo/: the demo pages with what they quote from the site filled in: `{{pinned:<script>}}`,
 * its address from there; `{{integrity:<script>}}`, its hash; `{{twin:<id>}}`.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

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
