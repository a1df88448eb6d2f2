import type { Command } from './command.ts';
import { commands } from './commands.ts';

/** Every command in a line. */
export function overview(): string {
  const rows = Object.entries(commands).map(([name, { takes = '', says }]) => ({
    call: `${name} ${takes}`.trim(),
    says,
  }));
  const width = Math.max(...rows.map(({ call }) => call.length));
  const lines = rows.map(({ call, says }) => `  ${call.padEnd(width)}  ${says}`);
  return `npx rights-guide <command>

${lines.join('\n')}

npx rights-guide <command> --help says more of one. Begin with: npx rights-guide new my-town
`;
}

/** One command with its options and an example. */
export function helpFor(
  name: string,
  { takes = '', says, example, options = {} }: Command,
): string {
  const rows = Object.entries(options).map(([option, { value = '', says }]) => ({
    call: `--${option} ${value}`.trim(),
    says,
  }));
  const width = Math.max(...rows.map(({ call }) => call.length));
  const lines = rows.map(({ call, says }) => `  ${call.padEnd(width)}  ${says}\n`);
  return `npx rights-guide ${`${name} ${takes}`.trim()}

  ${says}

${lines.join('')}${lines.length ? '\n' : ''}As in: npx rights-guide ${example}
`;
}
