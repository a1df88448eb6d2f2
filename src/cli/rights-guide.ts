#!/usr/bin/env node
/**
 * `rights-guide <command>`: write a guide, check it, see it, translate it, publish it. Ends with 0 where
 * all is well, 1 where something is to be mended, 2 where the call itself is.
 */
import { parseArgs } from 'node:util';
import { ContentError } from '../content/read-content.ts';
import { XliffError } from '../content/xliff.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { helpFor, overview } from './help.ts';
import { CallError, UsageError } from './usage-error.ts';

const args = process.argv.slice(2);
const name = [args.slice(0, 2).join(' '), args[0] ?? ''].find((each) =>
  Object.hasOwn(commands, each),
);
const command = name === undefined ? undefined : commands[name];

// So that what the program has made for the time being goes with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(130));
}

try {
  if (command && name !== undefined) process.exitCode = await run(name, command);
  else if (!args.length || args.some((word) => ['-h', '--help', 'help'].includes(word))) {
    console.log(overview());
  } else throw new CallError(`"${args.join(' ')}" is no command`);
} catch (error) {
  const { code, message } = error as Error & { code?: string };
  if (error instanceof CallError || code?.startsWith('ERR_PARSE')) {
    const sentence = code ? sayOption(message, command) : message;
    console.error(`${sentence}.\n\n${command ? helpFor(name as string, command) : overview()}`);
    process.exitCode = 2;
  } else if (error instanceof UsageError) {
    console.error(`${message}.`);
    process.exitCode = 2;
  } else if (error instanceof ContentError || error instanceof XliffError) {
    console.error(message);
    process.exitCode = 1;
  } else if (code && /^E[A-Z]+$/.test(code)) {
    console.error(`A file or folder cannot be used (${message}).`);
    process.exitCode = 1;
  } else throw error;
}

/** What is wrong with an option, in a sentence of ours where Node’s is for programmers. */
function sayOption(message: string, command: Command | undefined): string {
  const [, option] = message.match(/^Unknown option '(\S+?)'/) ?? [];
  const known = Object.keys(command?.options ?? {}).map((each) => `--${each}`);
  if (!option) return message;
  return `${option} is no option here; ${known.length ? `write one of: ${known.join(', ')}` : 'leave it out'}`;
}

async function run(name: string, command: Command): Promise<number> {
  const { positionals, values: given } = parseArgs({
    args: args.slice(name.split(' ').length),
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, ...command.options },
  });
  const values = given as Record<string, string | string[] | boolean | undefined>;
  if (values['help']) {
    console.log(helpFor(name, command));
    return 0;
  }
  const more = positionals.slice(command.most);
  if (more.length) throw new CallError(`"${more.join(' ')}" is too much`);
  const result = await command.run({
    words: positionals,
    text: (option) => values[option] as string | undefined,
    texts: (option) => values[option] as string[] | undefined,
    is: (option) => values[option] === true,
  });
  return result ?? 0;
}
