/**
 * Everything `npm test` promises, in the order that finds mistakes soonest. Each check of the tree
 * counts as one test, so the last line, `N passed, N failed`, speaks for all of them. With `--all`
 * (`npm run test:all`) every table is tried whole (support/scope.ts), and the suites that bring tools of
 * their own run too, each of which counts as one.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

// Builds of one run are alike, to the byte: the day of the build is in the script. It is today, as for readers,
// whose browsers tell them of a copy that is old.
process.env['SOURCE_DATE_EPOCH'] ??= String(Math.floor(Date.now() / 1000));

// Commands are called hundreds of times; each call would compile the same files again.
process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/node');

const everything = process.argv.includes('--all');
if (everything) process.env['TEST_EVERYTHING'] = '1';

let passed = 0;
let failed = 0;
let skipped = 0;

async function run(title: string, command: string, ...args: string[]) {
  console.log(`\n— ${title}`);
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += String(chunk);
    process.stdout.write(chunk);
  });
  const code = await new Promise<number>((resolve) =>
    child.on('close', (code) => resolve(code ?? 1)),
  );
  return { code, output };
}

/** A check that has no tests of its own to count. */
async function check(title: string, command: string, ...args: string[]) {
  const { code } = await run(title, command, ...args);
  if (code === 0) passed += 1;
  else failed += 1;
  return code === 0;
}

/** A test runner; `pattern` finds how many passed, failed and were skipped. */
async function suite(title: string, patterns: [RegExp, RegExp, RegExp], command: string[]) {
  const [name, ...args] = command as [string, ...string[]];
  const { code, output } = await run(title, name, ...args);
  const [ok, bad, left] = patterns.map((pattern) => Number(output.match(pattern)?.[1] ?? 0)) as [
    number,
    number,
    number,
  ];
  passed += ok;
  skipped += left;
  // A runner that fell over without counting is a failure too.
  failed += bad || (code === 0 && ok > 0 ? 0 : 1);
}

await check('Types', 'tsc');
await check('Format', 'prettier', '--check', '--log-level', 'warn', '.');
await check('Lint', 'oxlint');
const built = await check('Build', 'npm', 'run', '--silent', 'build');
if (built) {
  await suite(
    'Content, commands, static pages, the house and its budget',
    [/ℹ pass (\d+)/, / fail (\d+)/, / skipped (\d+)/],
    [
      'node',
      '--test',
      '--test-reporter=spec',
      `--test-concurrency=${availableParallelism()}`,
      'test/{content,cli,static,publish,snippets,builder,theme,reader,house,docs,wordpress}/**/*.test.ts',
    ],
  );
  await suite(
    'Elements and built pages, in each engine',
    [
      /(\d+) passed, \d+ failed(?:, \d+ skipped)?\s*$/,
      /passed, (\d+) failed(?:, \d+ skipped)?\s*$/,
      /, (\d+) skipped\s*$/,
    ],
    ['wtr'],
  );
  if (everything) {
    for (const name of ['package', 'editors', 'old', 'wordpress']) {
      await check(`npm run test:${name}`, 'npm', 'run', '--silent', `test:${name}`);
    }
  }
}

console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed ? 1 : 0;
