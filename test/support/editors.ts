/** The fixtures of test/editors, in a browser. */

const fixtures = '/test/editors/fixtures/';
const get = async (path: string) => (await fetch(fixtures + path)).text();

interface Versions {
  readonly editors: Record<string, { name: string; version: string; how: string }>;
}

const versions = JSON.parse(await get('versions.json')) as Versions;

/** Each editor's folder, with what it is called in a sentence. */
export const editors: readonly (readonly [folder: string, name: string])[] = Object.entries(
  versions.editors,
).map(([folder, { name, version, how }]) => [folder, `${name} ${version} (${how})`]);

/** A snippet as it is pasted. */
export const pastedOf = (way: string): Promise<string> => get(`pasted/${way}.html`);

/** What an editor leaves of a snippet. */
export const leftOf = (editor: string, way: string): Promise<string> =>
  get(`${editor}/${way}.html`);
