import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Chromium of 2018, 2019, 2021 and 2023, as npm packages bring them for servers that have no screen. */
export const versions = [64, 79, 92, 110] as const;
export type Version = (typeof versions)[number];

const folder = import.meta.dirname;
const packages = join(folder, 'node_modules');

export interface Browser {
  /** Where its DevTools listen, as in `http://127.0.0.1:9222`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Gets the packages, each held to its hash in the lock file. Nothing of theirs runs. */
export function install(): void {
  execFileSync('npm', ['ci', '--silent', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
}

/** Starts a browser with a profile of its own, which goes when it is closed. */
export async function startBrowser(version: Version): Promise<Browser> {
  const home = await unpack(version);
  const profile = await mkdtemp(join(home, 'profile-'));
  const child = spawn(
    join(home, 'chromium'),
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-zygote',
      // The oldest were built for servers that allow one process; 92 does not answer in one.
      ...(version < 80 ? ['--single-process'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LD_LIBRARY_PATH: join(home, 'lib'), HOME: profile },
    },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const socket = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += String(chunk);
      const [found] = said.match(/ws:\/\/\S+/) ?? [];
      if (found) resolve(found);
    });
    child.once('error', reject);
    void gone.then(() => reject(new Error(`Chromium ${version} does not start here:\n${said}`)));
  });
  return {
    address: `http://${new URL(socket).host}`,
    async close() {
      child.kill('SIGKILL');
      await gone;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Unpacks a browser once; returns its folder. */
async function unpack(version: Version): Promise<string> {
  const home = join(folder, '.browsers', String(version));
  if (existsSync(join(home, 'chromium'))) return home;
  const from = join(packages, `chromium-${version}`, 'bin');
  await mkdir(home, { recursive: true });
  const lib = join(from, 'aws.tar.br');
  if (existsSync(lib)) {
    // Libraries that a small Debian may lack.
    const archive = brotliDecompressSync(await readFile(lib));
    execFileSync('tar', ['-x', '-C', home], { input: archive });
  }
  const half = join(home, 'chromium.half');
  await writeFile(half, brotliDecompressSync(await readFile(join(from, 'chromium.br'))));
  await chmod(half, 0o755);
  await rename(half, join(home, 'chromium'));
  return home;
}
