import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRows, pairwise } from '../support/scope.ts';

const columns = { engine: ['a', 'b', 'c'], theme: ['x', 'y', 'z', 'w'], dark: [true, false] };

test('a short run leaves out no two conditions together', () => {
  const rows = pairwise(columns);
  assert(rows.length < allRows(columns).length / 1.5, `${rows.length} rows`);
  for (const engine of columns.engine) {
    for (const theme of columns.theme) {
      for (const dark of columns.dark) {
        assert(rows.some((row) => row.engine === engine && row.theme === theme));
        assert(rows.some((row) => row.engine === engine && row.dark === dark));
        assert(rows.some((row) => row.theme === theme && row.dark === dark));
      }
    }
  }
});

test('a table of one column is tried whole', () => {
  assert.deepEqual(pairwise({ theme: columns.theme }), allRows({ theme: columns.theme }));
});
