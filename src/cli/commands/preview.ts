import { existsSync, watch } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentError, listContent } from '../../content/read-content.ts';
import { XliffError } from '../../content/xliff.ts';
import { publishSite } from '../../publish/publish-site.ts';
import type { Call, Command } from '../command.ts';
import { previewPage } from '../preview-page.ts';
import { readProgram } from '../read-program.ts';
import { portOf, serveFolder } from '../serve-folder.ts';
import { readPort } from '../usage-error.ts';

/**
 * Builds into a folder of its own, serves it, and builds anew at each change. What is wrong is said on the
 * page and in the terminal; the last guide that could be built stands below.
 */
async function previewGuides(call: Call): Promise<void> {
  const port = readPort(call.text('port') ?? '8000');
  const out = await mkdtemp(join(tmpdir(), 'rights-guide-preview-'));
  const program = await readProgram();
  const listeners = new Set<ServerResponse>();
  let problem = '';
  let ids: string[] = [];

  async function build(): Promise<void> {
    try {
      const options = { ...program, out, isCompressed: false };
      const { pinned } = await publishSite({ ...options, onFault: (fault) => console.warn(fault) });
      ids = [...pinned.keys()];
      problem = '';
    } catch (error) {
      if (!(error instanceof ContentError || error instanceof XliffError)) throw error;
      problem = error.message;
      console.error(problem);
    }
    for (const listener of listeners) listener.write('data: changed\n\n');
  }

  // What is wrong in a file is shown on the page; that there is none is said here.
  await listContent();
  await build();
  const server = await serveFolder(out, port, {
    isFresh: true,
    first(request, response) {
      if (request.url === '/changes') {
        response.writeHead(200, {
          'Content-Type': 'text/event-stream',
          'Cache-Control': 'no-store',
        });
        response.write(':\n\n');
        listeners.add(response);
        request.on('close', () => listeners.delete(response));
        return true;
      }
      const id = request.url?.slice(1) ?? '';
      if (id && !ids.includes(id)) return false;
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
      });
      response.end(previewPage(id || ids[0], ids, problem));
      return true;
    },
  });
  watchFolders(['content', 'xliff'], async () => {
    await build();
    console.log(
      problem ? 'Not built; the last guide that could be is still shown.' : 'Built anew.',
    );
  });
  process.once('SIGINT', () => {
    void rm(out, { recursive: true, force: true }).then(() => process.exit(0));
  });
  console.log(
    `http://localhost:${portOf(server)}/ shows the guide and follows each change. Ctrl-C stops.`,
  );
}

/** Tells of changes, those that come together once, and one after another. */
function watchFolders(folders: readonly string[], onChange: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  for (const folder of folders.filter((name) => existsSync(name))) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void (last = last.then(onChange)), 100);
    });
  }
}

export const preview: Command = {
  most: 0,
  says: 'show the guide while you write; it follows each change',
  example: 'preview --port 8080',
  options: { port: { type: 'string', value: '<number>', says: 'Default: 8000' } },
  run: previewGuides,
};
