import { readSubjects } from '../../../content/subjects.ts';
import { readTranslations, standingOf, type Standing } from '../../../content/translations.ts';
import type { Command } from '../../command.ts';
import { targetLocales } from '../../../locale/locales.ts';

const standings: readonly Standing[] = ['final', 'unreviewed', 'stale', 'missing'];
const heads = ['', 'language', 'total', 'final', 'to review', 'stale', 'missing'];

/** Prints how the texts of each subject stand in each language; with `showsUnits`, each that is not final. */
async function printStatus(showsUnits: boolean): Promise<void> {
  const rows: string[][] = [];
  const open: string[] = [];
  for (const { name, units } of await readSubjects()) {
    for (const locale of targetLocales) {
      // oxlint-disable-next-line no-await-in-loop -- one small file after another
      const { units: known } = await readTranslations(name, locale);
      const stood = units.map(({ id, text }) => ({ id, as: standingOf(text, known.get(id)) }));
      const counts = standings.map((each) => stood.filter(({ as }) => as === each).length);
      rows.push([name, locale, ...[units.length, ...counts].map(String)]);
      for (const { id, as } of stood) {
        if (as !== 'final')
          open.push(`${name} ${locale} ${id}: ${as === 'unreviewed' ? 'to review' : as}`);
      }
    }
  }
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...rows.map((row) => (row[index] as string).length)),
  );
  for (const row of [heads, ...rows]) {
    const cells = row.map((cell, index) => {
      const width = widths[index] as number;
      return index < 2 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(cells.join('  ').trimEnd());
  }
  if (showsUnits) console.log(`\n${open.join('\n')}`);
}

export const status: Command = {
  most: 0,
  says: 'how many texts are final, to review, stale or missing',
  example: 'translations status --units',
  options: { units: { type: 'boolean', says: 'name each that is not final' } },
  run: ({ is }) => printStatus(is('units')),
};
