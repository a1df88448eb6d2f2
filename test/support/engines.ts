/**
 * The browsers that tests run in: found where they are, installed from Debian's packages where this
 * machine allows it, and otherwise named with the line that installs them.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { install, mayInstall } from './debian.ts';

export type Engine = 'chromium' | 'firefox' | 'webkit';

interface Found {
  readonly engine: Engine;
  readonly path: string;
}

/** Debian's packages for an engine, and where each system keeps the browser. */
const engines: Record<
  Engine,
  { packages: string[]; commands: string[]; paths: string[]; needs?: string[] }
> = {
  chromium: {
    packages: ['chromium'],
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    packages: ['firefox-esr'],
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    commands: ['WebKitWebDriver'],
    paths: [],
    needs: ['Xvfb'],
  },
};

/** Installs what is missing where it can, and says what it did. */
export function ensureEngines(): { found: Found[]; notes: string[] } {
  const notes: string[] = [];
  const missing = (Object.keys(engines) as Engine[]).filter((engine) => !locate(engine));
  if (missing.length) {
    const packages = missing.flatMap((engine) => engines[engine].packages);
    if (mayInstall()) {
      notes.push(`Installing ${packages.join(', ')} …`);
      install([...packages, 'fonts-noto-core']);
    }
    for (const engine of missing.filter((name) => !locate(name))) {
      notes.push(`SKIPPED ${engine}: not on this machine. ${installLine(engine)}`);
    }
  }
  const found = (Object.keys(engines) as Engine[]).flatMap((engine) => {
    const path = locate(engine);
    return path ? [{ engine, path }] : [];
  });
  return { found, notes };
}

/** Where an engine's browser (for WebKit, its driver) is, if all that it needs is there. */
export function locate(engine: Engine): string | undefined {
  const { commands, paths, needs = [] } = engines[engine];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const find = (name: string) => folders.map((folder) => join(folder, name)).find(existsSync);
  if (!needs.every(find)) return undefined;
  return commands.map(find).find(Boolean) ?? paths.find(existsSync);
}

function installLine(engine: Engine): string {
  if (process.platform === 'linux') {
    return `On Debian or Ubuntu: sudo apt-get install ${engines[engine].packages.join(' ')}`;
  }
  return engine === 'webkit'
    ? 'Tests drive WebKitGTK, which runs on Linux only.'
    : `Install ${engine === 'chromium' ? 'Chrome' : 'Firefox'} in its usual place.`;
}
