import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { cacheFor, common } from '../publish/headers.ts';
import type { Call, Option } from './command.ts';
import { readPort, UsageError } from './usage-error.ts';

/** Where to listen. */
export interface Place {
  /** 0 for any that is free. */
  readonly port: number;
  /** The address of this machine to listen at; `0.0.0.0` for all of them. */
  readonly host: string;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Serves a folder as a published site is served: the same headers, the same compressed files.
 *
 * @param first what is asked before the folder; answers `true` where it has answered
 * @param isFresh whether nothing may be kept, for what changes while it is looked at
 */
export async function serveFolder(
  folder: string,
  { port, host }: Place,
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
    // A part of a packed file is of no use, and what asks for less than nothing would end the program.
    delete request.headers.range;
    if (first(request, response)) return;
    files(request, response, () => {
      response.writeHead(404, { ...common, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`There is nothing at ${request.url}.\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new UsageError(`Port ${port} is taken; choose another with --port`);
  });
  return server;
}

/** The address that a server answers at, with its last slash. */
export function addressOf(server: Server, { host }: Place): string {
  const { port } = server.address() as { port: number };
  return `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}/`;
}

/** The options of commands that serve. */
export const placeOptions: Readonly<Record<string, Option>> = {
  port: { type: 'string', value: '<number>', says: 'Default: 8000' },
  host: {
    type: 'string',
    value: '<address>',
    says: 'Default: localhost; 0.0.0.0 lets a phone in your network look',
  },
};

export const readPlace = (call: Call): Place => ({
  port: readPort(call.text('port') ?? '8000'),
  host: call.text('host') ?? 'localhost',
});
