import { existsSync, watch, type FSWatcher } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listContent } from '../../content/read-content.ts';
import { publishSite } from '../../publish/publish-site.ts';
import { temporaryFolder } from '../../publish/temporary-folder.ts';
import type { Call, Command } from '../command.ts';
import { previewPage } from '../preview-page.ts';
import { readProgram } from '../read-program.ts';
import { addressOf, placeOptions, readPlace, serveFolder } from '../serve-folder.ts';

/**
 * Builds into a folder of its own, serves it, and builds anew at each change. What is wrong is said on the
 * page and in the terminal; the last guide that could be built stands below.
 */
async function previewGuides(call: Call): Promise<void> {
  // What is wrong in a file is shown on the page; that there is none is said here.
  await listContent();
  const place = readPlace(call);
  const out = await temporaryFolder(join(tmpdir(), 'rights-guide-preview-'));
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
      problem = (error as Error).message;
      console.error(problem);
    }
    for (const listener of listeners) listener.write('data: changed\n\n');
  }

  await build();
  const server = await serveFolder(out, place, {
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
  console.log(`${addressOf(server, place)} shows the guide and follows each change. Ctrl-C stops.`);
}

/** Tells of changes, those that come together once, and one after another. */
function watchFolders(folders: readonly string[], onChange: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  let watchers: FSWatcher[] = [];
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void (last = last.then(onChange)), 100);
  };
  const begin = () => {
    for (const watcher of watchers) watcher.close();
    watchers = folders
      .filter((name) => existsSync(name))
      .map((name) => watch(name, { recursive: true }, changed).on('error', changed));
  };
  begin();
  // A folder that comes, goes, or is another one of the same name.
  watch('.', (_, name) => {
    if (!folders.includes(String(name))) return;
    begin();
    changed();
  });
}

export const preview: Command = {
  most: 0,
  says: 'show the guide while you write; it follows each change',
  example: 'preview --port 8080',
  options: placeOptions,
  run: previewGuides,
};
