import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { cacheFor, common } from '../publish/headers.ts';
import { UsageError } from './usage-error.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Serves a folder as a published site is served: the same headers, the same compressed files.
 *
 * @param port 0 for any that is free
 * @param first what is asked before the folder; answers `true` where it has answered
 * @param isFresh whether nothing may be kept, for what changes while it is looked at
 */
export async function serveFolder(
  folder: string,
  port: number,
  { first = () => false, isFresh = false }: { first?: Answer; isFresh?: boolean } = {},
): Promise<Server> {
  const files = sirv(folder, {
    // Read anew at each request: a build may come in while this runs.
    dev: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(common)) response.setHeader(name, value);
      response.setHeader('Cache-Control', isFresh ? 'no-store' : cacheFor(path));
    },
  });
  const server = createServer((request, response) => {
    if (first(request, response)) return;
    files(request, response, () => {
      response.writeHead(404, { ...common, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`There is nothing at ${request.url}.\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new UsageError(`Port ${port} is taken; choose another with --port`);
  });
  return server;
}

/** The port that a server listens on. */
export const portOf = (server: Server): number => (server.address() as { port: number }).port;
