import { readFileSync } from 'node:fs';

/** The folder of West Sacramento's guide in dist/ in which nothing changes, with its last slash. */
export function pinnedFolder(): string {
  const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as object;
  const script = Object.keys(integrity).find((path) => path.endsWith('/west-sacramento.js'));
  return `dist/${script?.slice(0, script.lastIndexOf('/') + 1)}`;
}
