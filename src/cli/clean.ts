/** Empties what the build writes, so that nothing of an organization that has left stays published. */
import { rm } from 'node:fs/promises';

await Promise.all(['lib', 'dist'].map((folder) => rm(folder, { recursive: true, force: true })));
