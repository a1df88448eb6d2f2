import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { launch } from './browser.ts';
import { groups, type Group, type Note, type Tools } from './groups.ts';
import type { Figures, Results } from './median.ts';
import { writeTable } from './table.ts';

export interface Options {
  readonly rounds: number;
  /** Names of groups; a beginning is enough. Default: all. */
  readonly only: readonly string[];
  readonly isQuick: boolean;
}

const file = 'test/bench/results/latest.json';
const latest = (): Results | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : undefined;
const known = (): Figures => latest()?.figures ?? {};

/** Measures, and writes results/; figures that `only` leaves out stay, where they are of the same machine. */
export async function measureAll({ rounds, only, isQuick }: Options): Promise<void> {
  const wanted = groups.filter(
    ({ name }) => !only.length || only.some((each) => name.startsWith(each)),
  );
  if (!wanted.length) throw new Error(`--only knows ${groups.map(({ name }) => name).join(', ')}`);
  const figures: Figures = {};
  const tools = { paced: await launch(), unpaced: await launch({ isPaced: false }), isQuick };
  const chromium = await tools.paced.version();
  try {
    for (const group of wanted) {
      const time = group.minutes * 60_000 * Math.max(1, rounds / 5);
      const most = group.minutes ? rounds : 1;
      // oxlint-disable-next-line no-await-in-loop -- one after the other, or they would disturb each other
      await runGroup(group, tools, most, time, figures);
    }
  } finally {
    await Promise.all([tools.paced.close(), tools.unpaced.close()]);
  }
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: `${cpus()[0]?.model}, ${cpus().length} cores`,
      browser: chromium,
      Node: process.version,
      fonts: fonts(),
    },
    figures: isQuick || !only.length ? figures : { ...known(), ...figures },
  };
  const table = writeTable(results);
  console.log(table);
  if (isQuick) return;
  if (only.length && !isDeepStrictEqual(latest()?.machine ?? results.machine, results.machine)) {
    console.error('Not written: the other figures are of another machine. Measure without --only.');
    return;
  }
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync('test/bench/results/table.md', table);
}

/** Whether there are letters for the names of all languages: a browser looks longest for those that are nowhere. */
function fonts(): string {
  const tags = ['fa', 'pa', 'ps', 'ru', 'uk', 'zh-cn', 'zh-tw'];
  const missing = tags.filter((tag) => {
    const { stdout, error } = spawnSync('fc-list', [`:lang=${tag}`], { encoding: 'utf8' });
    return error || !stdout.trim();
  });
  return missing.length ? `none known for ${missing.join(', ')}` : 'for every language';
}

async function runGroup(
  { name, of, open, measure }: Group,
  tools: Tools,
  rounds: number,
  time: number,
  figures: Figures,
): Promise<void> {
  const site = await open(tools);
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const elapsed = performance.now() - start;
    if (round && elapsed * (1 + 1 / round) > time) break;
    const note: Note = (what, { id }, value) => {
      const row = ((figures[what] ??= {})[id] ??= []);
      row[round] = value;
    };
    // Each round begins with another, so that none always follows the same.
    for (let turn = 0; turn < of.length; turn += 1) {
      const candidate = of[(turn + round) % of.length] as (typeof of)[0];
      // oxlint-disable-next-line no-await-in-loop -- interleaved, not together
      await measure(site, candidate, note, tools);
    }
    const seconds = Math.round((performance.now() - start) / 1000);
    console.error(`${name}: round ${round + 1} of ${rounds}, ${seconds} s`);
  }
  site.close();
}
