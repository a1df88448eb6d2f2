import { createHash } from 'node:crypto';
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

/**
 * Tries a published site as a browser of another organization's page would: whether its files come, as what,
 * whether that page may read them, how long they may be kept, and whether they are what was built.
 *
 * @returns 1 where something is to be mended
 */
export async function checkUrl(address: string): Promise<number> {
  const base = readAddress(address);
  const problems: string[] = [];
  const say = (path: string, what: string) => problems.push(`${base}${path} ${what}.`);
  const list = await get(base, 'integrity.json', say);
  const integrity = list ? readIntegrity(list.text, say) : {};
  let tried = 0;
  for (const [path, hash] of Object.entries(integrity)) {
    // oxlint-disable-next-line no-await-in-loop -- a host is not to be flooded
    const script = await get(base, path, say);
    tried += 1;
    if (!script) continue;
    const found = `sha384-${createHash('sha384').update(script.bytes).digest('base64')}`;
    if (found !== hash) say(path, 'is not what was built; copy the whole folder to the host again');
  }
  for (const path of moving(Object.keys(integrity))) {
    // oxlint-disable-next-line no-await-in-loop
    await get(base, path, say);
    tried += 1;
  }
  for (const problem of problems) console.log(problem);
  console.log(`${tried} files tried, ${problems.length} to mend`);
  return problems.length ? 1 : 0;
}

/** What stands at addresses that stay: each guide's script, its page, and its English for other sites. */
function moving(scripts: readonly string[]): string[] {
  const guides = scripts.flatMap((path) => {
    const [, id = '', , name] = path.split('/');
    return name === `${id}.js` ? [id] : [];
  });
  return guides.flatMap((id) => [`v1/${id}.js`, `${id}/en.html`, `${id}/en.json`]);
}

type Say = (path: string, what: string) => void;

async function get(
  base: string,
  path: string,
  say: Say,
): Promise<{ text: string; bytes: Uint8Array } | undefined> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(base + path, { signal: AbortSignal.timeout(patience) });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } };
    say(path, `does not answer (${cause?.code ?? message}); look at the address and at the host`);
    return undefined;
  }
  if (!response.ok) {
    say(path, `answers ${response.status}; copy the whole folder to the host`);
    return undefined;
  }
  const type = response.headers.get('content-type') ?? '';
  const [, expected] = types.find(([name]) => name.test(path)) ?? [];
  if (expected && !expected.test(type))
    say(path, `comes as "${type}"; have the host send the type that its name says`);
  for (const [name, value] of Object.entries(common)) {
    const sent = response.headers.get(name);
    if (sent !== value)
      say(
        path,
        `comes ${sent === null ? 'without' : `with "${sent}" as`} ${name}; send "${value}"`,
      );
  }
  const cache = response.headers.get('cache-control') ?? '';
  const age = Number(cache.match(/max-age=(\d+)/)?.[1] ?? NaN);
  const most = Number(cacheFor(`/${path}`).match(/max-age=(\d+)/)?.[1]);
  if (most <= 300 && !(age <= most)) {
    say(
      path,
      `may be kept too long ("${cache}"); send "Cache-Control: ${cacheFor(`/${path}`)}", so that a withdrawal arrives`,
    );
  }
  return { text: new TextDecoder().decode(bytes), bytes };
}

function readIntegrity(text: string, say: Say): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    say('integrity.json', 'is not what was built; copy the whole folder to the host again');
    return {};
  }
}
