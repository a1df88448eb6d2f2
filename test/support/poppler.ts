/** Debian's poppler-utils, which read a PDF as whoever copies from it or presses its links would. */
import { spawnSync } from 'node:child_process';
import { install, mayInstall } from './debian.ts';

const isHere = () => !spawnSync('pdftotext', ['-v']).error;

/** Whether they can be used here; installs them where it may. */
export function havePoppler(): boolean {
  if (!isHere() && mayInstall()) install(['poppler-utils']);
  return isHere();
}

/** The text of a PDF, in the order in which it was written. */
export const textOfPdf = (pdf: Uint8Array): string =>
  read(pdf, 'pdftotext', '-raw', '-nopgbrk', '-enc', 'UTF-8', '-', '-');

/** The addresses of the links of a PDF, in their order. */
export const linksOfPdf = (pdf: Uint8Array): string[] =>
  read(pdf, 'pdfinfo', '-url', '-')
    .split('\n')
    .flatMap((line) => line.match(/ Annotation +(\S+)/)?.[1] ?? []);

function read(pdf: Uint8Array, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { input: pdf, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}
