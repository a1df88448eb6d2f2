import { createReadStream, existsSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore as puppeteer } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { ensureEngines } from './test/support/engines.ts';
import { serveFaults } from './test/support/faults.mjs';
import { ensureHosts, hostFile, hostNames } from './test/support/hosts.ts';
import { summaryReporter } from './test/support/summary-reporter.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

const launchers = {
  // No `browser` key: it would empty the coverage. The arguments keep Chromium from calling home.
  chromium: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        executablePath,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath },
    }),
  webkit: (driver) => webkitLauncher({ driver }),
};

/** `ENGINES=chromium,firefox` tests in fewer engines. */
const wanted = process.env['ENGINES']?.split(',');
const { found, notes } = ensureEngines();
for (const note of [...notes, ...ensureHosts()]) console.log(note);

/** What a page under test loads goes out byte for byte: integrity hashes hold, nothing is added. */
function serveBuilt(context, next) {
  const path = normalize(decodeURIComponent(context.path));
  if (!/^\/(dist\/|test\/editors\/fixtures\/|test\/support\/blank\.html$)/.test(path))
    return next();
  const file = join(import.meta.dirname, path);
  if (!existsSync(file)) return next();
  context.type = extname(path);
  context.body = createReadStream(file);
}

/** What other people's pages bring with them, as it is: `/hosts/` lists it, `/hosts/<name>` is a file of it. */
function serveHosts(context, next) {
  if (!context.path.startsWith('/hosts/')) return next();
  const name = context.path.slice('/hosts/'.length);
  const file = hostFile(name);
  if (name && !file) return next();
  context.type = extname(name) || '.json';
  context.body = name ? createReadStream(file) : JSON.stringify(hostNames());
}

export default {
  files: 'test/{model,locale,elements,embed}/**/*.test.ts',
  rootDir: import.meta.dirname,
  nodeResolve: { exportConditions: ['production'] },
  testFramework: { config: { timeout: 30000 } },
  browserStartTimeout: 60000,
  testsStartTimeout: 60000,
  // Every row of a table with hundreds takes its time.
  testsFinishTimeout: process.env['TEST_EVERYTHING'] === '1' ? 3_600_000 : 180_000,
  reporters: [defaultReporter(), summaryReporter()],
  middleware: [serveFaults, serveBuilt, serveHosts],
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: 'tsconfig.json',
      target: 'es2022',
      define: { TEST_EVERYTHING: String(process.env['TEST_EVERYTHING'] === '1') },
    }),
    a11ySnapshotPlugin(),
  ],
  browsers: found
    .filter(({ engine }) => !wanted || wanted.includes(engine))
    .map(({ engine, path }) => launchers[engine](path)),
};
