import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../publish/files.ts';
import { cacheFor, common } from '../publish/headers.ts';
import { readAddress } from './usage-error.ts';

/** How long an answer may take, in milliseconds. */
const patience = 20_000;

/** What is asked for at a published address, and the type that it has to come with. */
const types: readonly (readonly [RegExp, RegExp])[] = [
  [/\.js$/, /^(text|application)\/javascript\b/],
  [/\.json$/, /^application\/json\b/],
  [/\.html$/, /^text\/html\b/],
];

const copyAgain = 'copy the whole folder to the host again';

/** Takes what is wrong with a file: the end of a sentence that begins with its address. */
type Say = (path: string, what: string) => void;

/**
 * Tries a published site as a browser of another organization's page would: whether each file of the build
 * comes, packed and plain, as what, whether that page may read it, how long it may be kept, and whether it
 * is what was built.
 *
 * @param out the folder that was published, if it is here
 * @returns 1 where something is to be mended
 */
export async function checkUrl(address: string, out: string): Promise<number> {
  const base = readAddress(address);
  const said = new Map<string, string[]>();
  const say: Say = (path, what) => void said.set(what, [...(said.get(what) ?? []), path]);
  const hashes = await readList(base, out, say);
  const paths = Object.keys(hashes);
  for (const path of paths) {
    const encodings = path.endsWith('.js') ? ['br, gzip', 'identity'] : ['br, gzip'];
    for (const encoding of encodings) {
      // oxlint-disable-next-line no-await-in-loop -- a host is not to be flooded
      const bytes = await get(base, path, say, encoding);
      if (bytes && hashOf(bytes) !== hashes[path]) say(path, `is not what was built; ${copyAgain}`);
    }
  }
  for (const [what, all] of said) {
    const [first, ...others] = new Set(all);
    console.log(`${base}${first}${others.length ? ` and ${others.length} more:` : ''} ${what}.`);
  }
  console.log(`${paths.length} files tried, ${said.size} to mend`);
  return said.size ? 1 : 0;
}

/** The files of the build that the host has, with their hashes; and whether it is the one that is here. */
async function readList(base: string, out: string, say: Say): Promise<Record<string, string>> {
  const name = 'published.json';
  const bytes = await get(base, name, say, 'identity');
  if (!bytes) return {};
  const text = new TextDecoder().decode(bytes);
  const ours = await readFile(join(out, name), 'utf8').catch(() => text);
  if (ours !== text) say(name, `is of another build than the one in ${out}/; ${copyAgain}`);
  try {
    return Object(JSON.parse(text)) as Record<string, string>;
  } catch {
    say(name, `is not what was built; ${copyAgain}`);
    return {};
  }
}

async function get(
  base: string,
  path: string,
  say: Say,
  encoding: string,
): Promise<Uint8Array | undefined> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    const headers = { 'Accept-Encoding': encoding };
    response = await fetch(base + path, { headers, signal: AbortSignal.timeout(patience) });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } };
    say(path, `does not answer (${cause?.code ?? message}); look at the address and at the host`);
    return undefined;
  }
  if (!response.ok) {
    say(path, `answers ${response.status}; ${copyAgain}`);
    return undefined;
  }
  checkHeaders(path, response.headers, say);
  return bytes;
}

function checkHeaders(path: string, headers: Headers, say: Say): void {
  const type = headers.get('content-type') ?? '';
  const [, expected] = types.find(([name]) => name.test(path)) ?? [];
  if (expected && !expected.test(type)) {
    say(path, `comes as "${type}"; have the host send the type that its name says`);
  }
  for (const [name, value] of Object.entries(common)) {
    const sent = headers.get(name);
    if (sent === value) continue;
    const how = sent === null ? 'without' : `with "${sent}" as`;
    say(path, `comes ${how} ${name}; send "${value}"`);
  }
  const cache = headers.get('cache-control') ?? '';
  const age = Number(cache.match(/max-age=(\d+)/)?.[1] ?? NaN);
  const wanted = cacheFor(`/${path}`);
  const most = Number(wanted.match(/max-age=(\d+)/)?.[1]);
  if (most <= 300 && !(age <= most)) {
    const mend = `send "Cache-Control: ${wanted}", so that a withdrawal arrives`;
    say(path, `may be kept too long ("${cache}"); ${mend}`);
  }
}
