/**
 * The host of the files on a bad day. `/faults/<kind>/<key>/…` is dist/ with every language's file spoiled,
 * until the key is mended; and it keeps what it was asked for, so that a test can read what a host learns.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** For every file, as publishing says (src/publish/headers.ts). */
const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
const types = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };
const page = Buffer.from('<!doctype html><title>Log in</title><p>Please log in.');

/** What each kind answers, for a language's file whose right bytes are these. */
const kinds = {
  'is not there': (response) => send(response, page, { status: 404, type: 'text/html' }),
  'has a host that fails': (response) => send(response, page, { status: 500, type: 'text/html' }),
  'is never answered': () => undefined,
  'stops midway and never ends': (response, bytes) => sendHalf(response, bytes),
  'is cut midway by the network': (response, bytes) => {
    sendHalf(response, bytes);
    setTimeout(() => response.destroy(), 50);
  },
  'is cut before its first byte': (response) => response.destroy(),
  'ends too early, with a length that fits': (response, bytes) =>
    send(response, bytes.subarray(0, bytes.length / 2)),
  'is a page in its place': (response) => send(response, page, { type: 'text/html' }),
  'is other data in its place': (response) => send(response, Buffer.from('{"words":["Hola"]}')),
  'is a list in its place': (response) => send(response, Buffer.from('[]')),
  'is itself with one letter changed': (response, bytes) => {
    const changed = Buffer.from(bytes);
    changed[changed.lastIndexOf(' ')] = 95;
    send(response, changed);
  },
  'is empty': (response) => send(response, Buffer.alloc(0)),
  'is an answer without a body': (response) => send(response, Buffer.alloc(0), { status: 204 }),
  'is packed as nobody can unpack it': (response, bytes) =>
    send(response, Buffer.concat([Buffer.from([31, 139, 8, 0]), bytes]), {
      'content-encoding': 'gzip',
    }),
  'leads to a page to log in': (response) =>
    send(response, page, { status: 302, location: '/test/support/blank.html' }),
  'leads round in a circle': (response, _, path) =>
    send(response, page, { status: 302, location: path }),
  'may not be read by other sites': (response, bytes) =>
    send(response, bytes, { 'access-control-allow-origin': undefined }),
  'has the wrong type': (response, bytes) => send(response, bytes, { type: 'text/html' }),
  'has moved': (response, bytes, path, isMoved) =>
    isMoved
      ? send(response, bytes)
      : send(response, page, { status: 302, location: `${path}?moved` }),
  nothing: (response, bytes) => send(response, bytes),
};

const mended = new Set();
const asked = new Map();

export function serveFaults(context, next) {
  const [, kind, key, file] =
    decodeURIComponent(context.path).match(/^\/faults\/([^/]+)\/([^/]+)\/(.*)$/) ?? [];
  if (!kind) return next();
  const { res: response } = context;
  // Koa ends no answer of its own: some have no end.
  context.respond = false;
  if (file === 'mend') mended.add(key);
  if (file === 'mend' || file === 'asked') {
    send(response, Buffer.from(JSON.stringify(asked.get(key) ?? [])), { type: types['.json'] });
    return undefined;
  }
  const { referer, cookie, origin } = context.headers;
  asked.set(key, [...(asked.get(key) ?? []), { file, referer, cookie, origin }]);
  const path = join(import.meta.dirname, '../../dist', file);
  if (!existsSync(path) || !kinds[kind]) {
    send(response, page, { status: 404 });
    return undefined;
  }
  const bytes = readFileSync(path);
  const type = types[extname(path)];
  const isSpoiled = type === types['.json'] && !mended.has(key);
  if (isSpoiled) kinds[kind](response, bytes, context.path, context.querystring === 'moved');
  else send(response, bytes, { type });
  return undefined;
}

function send(response, bytes, { status = 200, type = types['.json'], ...headers } = {}) {
  const all = { ...open, 'content-type': type, 'content-length': bytes.length, ...headers };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  response.writeHead(status, Object.fromEntries(given));
  response.end(bytes);
}

/** The length of all of it, and then half. */
function sendHalf(response, bytes) {
  const headers = { ...open, 'content-type': types['.json'], 'content-length': bytes.length };
  response.writeHead(200, headers);
  response.write(bytes.subarray(0, bytes.length / 2));
}
