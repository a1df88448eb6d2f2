import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A file that comes with the program, wherever that is installed: templates, the interface's translations,
 * the engine. An organization's own files are in the folder it works in.
 */
export const ours = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** An organization's own file where it has one, else the one that comes with the program. */
export const located = (path: string): string => (existsSync(path) ? path : ours(path));
