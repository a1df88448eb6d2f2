import { readFile } from 'node:fs/promises';
import { ours } from '../content/ours.ts';
import type { Program } from '../publish/scripts.ts';

/** What the build has made of the source, to be set into every guide. */
export async function readProgram(): Promise<Program & { style: string }> {
  const [engine, reader, frame, style] = await Promise.all(
    ['engine.js', 'reader.js', 'frame.js', 'page.css'].map((name) =>
      readFile(ours(`lib/${name}`), 'utf8'),
    ),
  );
  return { engine, reader, frame, style } as Program & { style: string };
}
