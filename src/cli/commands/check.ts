import { basename } from 'node:path';
import { listContent } from '../../content/read-content.ts';
import { distinct, guideReader } from '../../content/read-guide-file.ts';
import { problemLine, type Problem } from '../../content/read-pack-file.ts';
import { readTranslations, xliffPath } from '../../content/translations.ts';
import { XliffError } from '../../content/xliff.ts';
import { targetLocales } from '../../locale/locales.ts';
import type { Command } from '../command.ts';
import { checkUrl } from '../check-url.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Prints what is wrong with organizations' files, and what their authors should look at.
 *
 * @param format `text`, a line each; or `json`, a list
 * @returns 1 where something cannot be published
 */
async function checkContent(format: string): Promise<number> {
  if (!['text', 'json'].includes(format))
    throw new UsageError(`"${format}" is neither text nor json`);
  // Swedish writes days as YYYY-MM-DD.
  const today = new Date().toLocaleDateString('sv');
  const unread: Problem[] = [];
  const read = guideReader(async (path) => ({
    today,
    translated: await readAllTranslations(basename(path, '.yaml'), unread),
  }));
  const results = await Promise.all((await listContent()).map(read));
  const errors = distinct([
    ...results.flatMap((result) => ('problems' in result ? result.problems : [])),
    ...unread,
  ]);
  const doubts = results.flatMap((result) => ('doubts' in result ? result.doubts : []));
  if (format === 'json') {
    const all = [
      ...errors.map((problem) => ({ ...problem, severity: 'error' })),
      ...doubts.map((problem) => ({ ...problem, severity: 'warning' })),
    ];
    console.log(JSON.stringify(all, null, 2));
  } else {
    for (const problem of errors) console.log(problemLine(problem));
    for (const problem of doubts) console.log(`${problemLine(problem)} (to look at)`);
    console.log(`${errors.length} to mend, ${doubts.length} to look at`);
  }
  return errors.length ? 1 : 0;
}

/**
 * What translators have for a guide, by language.
 *
 * @param unread takes what is wrong with files that cannot be read
 */
async function readAllTranslations(id: string, unread: Problem[]) {
  const all = await Promise.all(
    targetLocales.map(async (locale) => {
      try {
        return [[locale, (await readTranslations(id, locale)).units] as const];
      } catch (error) {
        if (!(error instanceof XliffError)) throw error;
        const file = xliffPath(id, locale);
        const { message: sentence } = error.cause as XliffError;
        unread.push({ file, line: 1, column: 1, sentence, rule: 'missing-translation' });
        return [];
      }
    }),
  );
  return new Map(all.flat());
}

export const check: Command = {
  most: 0,
  says: 'what cannot be published, and what to look at, by file, line and column',
  example: 'check --format json',
  options: {
    format: { type: 'string', value: 'text|json', says: 'for people (text) or programs (json)' },
    url: {
      type: 'string',
      value: '<address>',
      says: 'try the published site at an address instead',
    },
    out: { type: 'string', value: '<folder>', says: 'where that site is here. Default: dist' },
  },
  run: ({ text }) => {
    const url = text('url');
    return url === undefined
      ? checkContent(text('format') ?? 'text')
      : checkUrl(url, text('out') ?? 'dist');
  },
};
