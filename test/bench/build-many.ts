/**
 * How time and memory of a build grow with the number of organizations, each with twelve languages (two
 * of them nobody's): `npm run bench:build`, or with counts of your own: `npm run bench:build -- 10 1000`.
 * Figures are ratios to the first count of the same run.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';

const counts = process.argv.slice(2).map(Number);
if (!counts.length) counts.push(10, 100, 1000);

const program = resolve('lib/cli/rights-guide.js');
/** Says how much memory the build took at most, in kB, when it is over. */
const measured = `process.on('exit',()=>console.log('peak',process.resourceUsage().maxRSS));process.argv.splice(1,0,'');import(${JSON.stringify(program)})`;

interface Result {
  readonly count: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Builds so many guides, each the City's under another name. */
function build(count: number): Result {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const source = readFileSync('content/west-sacramento.yaml', 'utf8');
  mkdirSync(join(folder, 'content/sources'), { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const id = `town-${index}`;
    // A draft, because it is not what any organization has published.
    const draft = source.replace('id: west-sacramento', `id: ${id}\nstatus: draft`);
    writeFileSync(join(folder, `content/${id}.yaml`), draft);
    cpSync('xliff/west-sacramento', join(folder, 'xliff', id), { recursive: true });
  }
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['-e', measured, 'build', '--uncompressed'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, PSEUDO: '1' } },
  );
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true, force: true });
  const peak = stdout.match(/^peak (\d+)$/m)?.[1];
  if (status !== 0 || !peak) throw new Error(stdout + stderr);
  return { count, seconds, megabytes: Number(peak) / 1024 };
}

console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`,
);
console.log('| guides | time | per guide, to the first | peak memory | to the first |');
console.log('| ---: | ---: | ---: | ---: | ---: |');
const results: Result[] = [];
for (const count of counts) {
  results.push(build(count));
  const [first, last] = [results[0], results.at(-1)] as [Result, Result];
  const perGuide = last.seconds / last.count / (first.seconds / first.count);
  console.log(
    `| ${count} | ${last.seconds.toFixed(1)} s | ${perGuide.toFixed(2)} | ${last.megabytes.toFixed(0)} MB | ${(last.megabytes / first.megabytes).toFixed(2)} |`,
  );
}
