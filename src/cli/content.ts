/**
 * `npm run content -- <command>`: for those who write a guide. Ends with 0 where all is well, 1 where
 * something is to be mended, 2 where the call itself is.
 */
import { parseArgs } from 'node:util';
import { ContentError } from '../content/read-content.ts';
import { XliffError } from '../content/xliff.ts';
import { checkContent } from './content/check.ts';
import { newContent } from './content/new.ts';
import { UsageError } from './usage-error.ts';

const help = `npm run content -- <command>

  new <id> [city | school-district | nonprofit]
                          begin a guide in content/<id>.yaml, as in: new my-town city
  check [--format json]   what cannot be published, and what to look at, by file, line and column
`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, format: { type: 'string', default: 'text' } },
  });
  const [command, ...rest] = positionals;
  if (values.help || !command) console.log(help);
  else if (command === 'new') await newContent(rest);
  else if (command === 'check') process.exitCode = await checkContent(values.format);
  else throw new UsageError(`"${command}" is no command`);
} catch (error) {
  const { code, message } = error as Error & { code?: string };
  if (error instanceof UsageError || code?.startsWith('ERR_PARSE')) {
    console.error(`${message}.\n\n${help}`);
    process.exitCode = 2;
  } else if (error instanceof ContentError || error instanceof XliffError) {
    console.error(message);
    process.exitCode = 1;
  } else throw error;
}
