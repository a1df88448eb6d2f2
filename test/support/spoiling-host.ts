/** A request as its host sees it. */
export interface Asked {
  readonly file: string;
  readonly referer?: string;
  readonly cookie?: string;
  readonly origin?: string;
}

let count = 0;

/**
 * A host of the guide at an origin of its own, as it mostly is, that spoils its languages' files.
 *
 * @param kind one of test/support/faults.mjs; `nothing` spoils none
 */
export function spoilingHost(kind: string) {
  const key = `${Date.now()}-${(count += 1)}-${Math.random().toString(36).slice(2)}`;
  const folder = `http://127.0.0.1:${location.port}/faults/${encodeURIComponent(kind)}/${key}/`;
  const ask = async (file: string) => (await (await fetch(folder + file)).json()) as Asked[];
  return {
    /** The address of dist/ there, with its last slash. */
    folder,
    /** What it was asked for until now. */
    asked: () => ask('asked'),
    mend: () => ask('mend'),
  };
}
