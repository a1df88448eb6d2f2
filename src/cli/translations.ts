/**
 * `npm run translations -- <command>`: everything between the English of today and what readers of
 * other languages see. Ends with 0 where all is well, 1 where something is to be mended, 2 where the
 * call itself is.
 */
import { parseArgs } from 'node:util';
import { ContentError } from '../content/read-content.ts';
import { XliffError } from '../content/xliff.ts';
import { check } from './translations/check.ts';
import { extract } from './translations/extract.ts';
import { importFile } from './translations/import.ts';
import { addLocale } from './translations/new.ts';
import { review } from './translations/review.ts';
import { status } from './translations/status.ts';
import { UsageError } from './usage-error.ts';

const help = `npm run translations -- <command>

  extract [--prefill]  bring every translator's file up to the English of today
  status [--units]     how many texts are final, to review, stale or missing; --units names them
  check                what is wrong with translations; ends with 1 where something has to be mended
  new <locale> [--prefill]
                       begin a language, as in: new vi
                       --prefill puts English where there is no translation; OmegaT shows no other texts
  import <file> [--finished]
                       take over a file that a translator has sent back, as in: import ~/es.xlf
                       --finished says that all of it is done; OmegaT knows no states
  review <locale> --by <role> [--subject <name>] [--unit <id>]… [--date <day>]
                       record that a person has reviewed the translations of today, as in:
                       review es --by "certified translator"
`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      units: { type: 'boolean' },
      by: { type: 'string' },
      subject: { type: 'string' },
      unit: { type: 'string', multiple: true },
      date: { type: 'string' },
      prefill: { type: 'boolean', default: false },
      finished: { type: 'boolean', default: false },
    },
  });
  const [command, argument, ...more] = positionals;
  if (more.length) throw new UsageError(`"${more.join(' ')}" is too much`);
  if (values.help || !command) console.log(help);
  else if (command === 'extract') await extract({ isPrefilled: values.prefill });
  else if (command === 'status') await status({ showsUnits: values.units === true });
  else if (command === 'check') process.exitCode = await check();
  else if (command === 'new') await addLocale(argument, { isPrefilled: values.prefill });
  else if (command === 'import')
    process.exitCode = await importFile(argument, { isFinished: values.finished });
  else if (command === 'review') await review(argument, values);
  else throw new UsageError(`"${command}" is no command`);
} catch (error) {
  const isUsage =
    error instanceof UsageError ||
    String((error as { code?: string }).code).startsWith('ERR_PARSE');
  if (isUsage) {
    console.error(`${(error as Error).message}.\n\n${help}`);
    process.exitCode = 2;
  } else if (error instanceof ContentError || error instanceof XliffError) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}
