/** Where the guide of West Sacramento was published by the build, in a browser. */

const integrity = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
const script = Object.keys(integrity).find((path) =>
  path.endsWith('/west-sacramento.js'),
) as string;

/** The folder in which nothing changes, with its last slash. */
export const pinned = `/dist/${script.slice(0, script.lastIndexOf('/') + 1)}`;
