import { candidates } from './candidates/names.ts';
import { goals, isMet } from './goals.ts';
import { median, ratioOf, type Results } from './median.ts';

const format = (value: number): string => {
  if (Number.isNaN(value)) return '–';
  if (value === 0 || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(3).replace(/\.?0+$/, '');
};

/** The results for people: goals, then every measure with its ratio to native in brackets. Pure. */
export function writeTable({ date, machine, figures }: Results): string {
  const shown = candidates.filter(({ id }) => Object.values(figures).some((row) => row[id]));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const goalRows = goals.map((each) => {
    const { goal, limit, unit = ' ×', peers = '', measure, reason = '' } = each;
    const met = isMet(each, figures);
    const said = met === undefined ? 'not measured' : met ? 'yes' : `**no**: ${reason}`;
    const measured = measure(figures);
    const figure = format(measured) + (Number.isNaN(measured) ? '' : unit);
    return row([goal, `≤ ${format(limit)}${unit}`, figure, said, peers]);
  });
  const measureRows = Object.entries(figures).map(([measure, values]) =>
    row([
      measure,
      ...shown.map(({ id }) => {
        const rounds = values[id];
        if (!rounds) return '–';
        const ratio = ratioOf(rounds, values['native']);
        return (
          format(median(rounds)) +
          (ratio && id !== 'native' && Number.isFinite(ratio) ? ` (${format(ratio)})` : '')
        );
      }),
    ]),
  );
  return [
    '# Speed and weight, measured',
    '',
    `Written by \`npm run bench\` from latest.json. ${date}; ${Object.entries(machine)
      .map(([what, is]) => `${what}: ${is}`)
      .join('; ')}.`,
    '',
    '## Goals',
    '',
    row(['goal', 'limit', 'measured', 'met', 'peers, as the goal was set']),
    row(['---', '---:', '---:', '---', '---']),
    ...goalRows,
    '',
    '## Measures',
    '',
    'Medians; in brackets the median of the ratios to native `<details>` in the same rounds. Times in milliseconds at 4× CPU; loads over Slow 4G.',
    '',
    row(['measure', ...shown.map(({ name }) => name)]),
    row(['---', ...shown.map(() => '---:')]),
    ...measureRows,
    '',
  ].join('\n');
}
