import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';

const dist = join(import.meta.dirname, '../../dist');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** What a path gives instead of its file; nothing cuts the line, as a dead network does. */
type Stand = (text: string) => string | undefined;

export interface Server {
  /** The site, as in `http://127.0.0.1:8000`. */
  readonly here: string;
  /** The same files from another origin. */
  readonly elsewhere: string;
  /** Puts a page beside those of the demo; returns its address. */
  put(html: string, policy?: string): string;
  /** Gives something else for each path that ends so, until `restore`. */
  replace(end: string, stand: Stand): void;
  restore(): void;
}

/** Serves dist/ byte for byte, and pages that tests make. */
export async function serve(): Promise<Server> {
  const pages = new Map<string, { html: string; policy: string }>();
  const stands = new Map<string, Stand>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname);
    const page = pages.get(path);
    const file = join(dist, normalize(path));
    if (!page && (!existsSync(file) || !extname(file))) {
      // Every browser asks for an icon, and would complain.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', types[page ? '.html' : extname(file)] ?? 'text/plain');
    if (page?.policy) response.setHeader('content-security-policy', page.policy);
    const [, stand] = [...stands].find(([end]) => path.endsWith(end)) ?? [];
    const body = page ? page.html : readFileSync(file);
    const given = stand ? stand(String(body)) : body;
    if (given === undefined) request.socket.destroy();
    else response.end(given);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // What still waits for an answer must not keep the run from ending.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    here: `http://127.0.0.1:${port}`,
    elsewhere: `http://localhost:${port}`,
    put(html, policy = '') {
      const path = `/demo/made-${pages.size}.html`;
      pages.set(path, { html, policy });
      return path;
    },
    replace: (end, stand) => void stands.set(end, stand),
    restore: () => stands.clear(),
  };
}
