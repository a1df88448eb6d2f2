/**
 * How much of a table a run tries. `npm test` tries each case of a single list, and of tables with several
 * columns a choice in which every two values meet; `npm run test:all` tries every row.
 */

declare const TEST_EVERYTHING: boolean | undefined;

/** Whether this run is `npm run test:all`. The runner sets the constant in browsers, run.ts the variable in Node. */
export const everything: boolean =
  typeof TEST_EVERYTHING === 'boolean'
    ? TEST_EVERYTHING
    : globalThis.process?.env['TEST_EVERYTHING'] === '1';

type Row<T extends Record<string, readonly unknown[]>> = { [K in keyof T]: T[K][number] };

/** Every row of a table in `npm run test:all`, and else a few, in which each two values of two columns meet. */
export const rowsOf = <T extends Record<string, readonly unknown[]>>(columns: T): Row<T>[] =>
  everything ? allRows(columns) : pairwise(columns);

export function allRows<T extends Record<string, readonly unknown[]>>(columns: T): Row<T>[] {
  let rows = [{}] as Row<T>[];
  for (const [column, values] of Object.entries(columns)) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [column]: value })));
  }
  return rows;
}

/** Takes, again and again, the row that brings most pairs not met yet, until all have met. */
export function pairwise<T extends Record<string, readonly unknown[]>>(columns: T): Row<T>[] {
  const names = Object.keys(columns);
  const all = allRows(columns);
  const pairsOf = (row: Row<T>) =>
    names.flatMap((a, i) =>
      names
        .slice(i + 1)
        .map((b) =>
          [a, columns[a]?.indexOf(row[a]), b, columns[b]?.indexOf(row[b])].join('\u0000'),
        ),
    );
  const missing = new Set(all.flatMap(pairsOf));
  // One column has no pairs: every value of it is a case.
  if (names.length < 2) return all;
  const rows: Row<T>[] = [];
  while (missing.size) {
    const gain = (row: Row<T>) => pairsOf(row).filter((pair) => missing.has(pair)).length;
    const best = all.reduce(
      (found, row) => {
        const gained = gain(row);
        return gained > found.gained ? { row, gained } : found;
      },
      { row: all[0] as Row<T>, gained: 0 },
    ).row;
    for (const pair of pairsOf(best)) missing.delete(pair);
    rows.push(best);
  }
  return rows;
}
