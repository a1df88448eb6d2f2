/** Debian's nginx, which serves a folder as an organization's host would. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { install, mayInstall } from './debian.ts';

const program = '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether it can be used here; installs it where it may, and does not leave Debian's own server running. */
export function haveNginx(): boolean {
  if (!existsSync(program) && mayInstall()) {
    install(['nginx-light', 'libnginx-mod-http-brotli-static']);
    spawnSync(program, ['-s', 'stop']);
  }
  return existsSync(program) && existsSync(brotli);
}

/**
 * Serves a folder with the include that stands in it, and with the line that its comment names.
 *
 * @returns its address with its last slash, and what stops it
 */
export async function serveWithNginx(
  folder: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const root = resolve(folder);
  const config = join(home, 'nginx.conf');
  writeFileSync(
    config,
    `load_module ${brotli};
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${home}/pid;
error_log ${home}/errors;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${root}/rights-guide.nginx.conf;
    brotli_static on;
  }
}
`,
  );
  const server = spawn(
    program,
    ['-c', config, '-p', home, '-e', join(home, 'errors'), '-g', 'daemon off;'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const address = `http://127.0.0.1:${port}/`;
  await untilItAnswers(address, ended);
  return {
    address,
    async stop() {
      server.kill();
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function untilItAnswers(address: string, ended: Promise<void>): Promise<void> {
  const over = ended.then(() => {
    throw new Error('nginx ended; what it says stands above.');
  });
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one try after another
    if (await Promise.race([over, fetch(address).catch(() => undefined)])) return;
  }
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
