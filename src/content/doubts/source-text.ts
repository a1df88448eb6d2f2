import { viewStrings } from '../../locale/strings.ts';
import { nameAgency } from '../name-agency.ts';
import type { PackFile } from '../pack-schema.ts';
import { expectedLines, type Published } from '../published.ts';
import { resolveNames } from '../to-pack.ts';
import type { Finding } from './finding.ts';
import { ownLines, type OwnLine } from './own-lines.ts';
import { shownLines } from './shown-lines.ts';
import type { TextAt } from './texts.ts';

/**
 * Official text that is not, word for word, what its organization published, and published text that the
 * guide has lost. Both refuse the guide: official words change where they are published, and then here.
 *
 * @param file one without faults of its own, so that it can be shown
 */
export function findChangedText(file: PackFile, published: Published): Finding[] {
  if (file.status === 'draft') return [];
  const { answer, verdicts } = viewStrings('en');
  const expected = expectedLines(published);
  const draft = nameAgency(resolveNames(file), 'en');
  const own = ownLines(draft);
  const shown = shownLines(draft).filter(({ text }) => expected.includes(text));
  const deviations = published.file.replace(/\.txt$/, '.deviations.yaml');
  const way = `put the published words back, or save the page there as it is published now, or list the difference and its reason in ${deviations}`;
  const fault = (path: Finding['path'], message: string): Finding => ({
    rule: 'source-text',
    path,
    message: `${message}; ${way}`,
    isFault: true,
  });

  const changed = own.flatMap(({ kind, path, text }) => {
    const isThere =
      kind === 'part' ? expected.some((line) => hasPart(line, text)) : expected.includes(text);
    if (isThere || shown.some((line) => isWithin({ path, text }, line))) return [];
    const { here, there } = kind === 'part' ? { here: text } : difference(text, expected);
    const message = there
      ? `has "${here}", where ${published.file} has "${there}"`
      : `has "${here}", which is not in ${published.file}`;
    return [fault(path, message)];
  });
  // A page need not say "Answer: No"; where it does, it says so below the question.
  const turned = draft.faq.questions.flatMap(({ question, verdict }, index) => {
    const next = expected[expected.indexOf(question) + 1];
    const isSaid = expected.includes(question) && next?.startsWith(`${answer} `);
    if (!isSaid || next === `${answer} ${verdicts[verdict]}`) return [];
    const message = `is ${verdict}, where ${published.file} has "${next}"`;
    return [fault(['faq', 'questions', index, 'verdict'], message)];
  });
  const faults = [...changed, ...turned];
  if (faults.length) return faults;
  const said = expected.filter((line) => !line.startsWith(`${answer} `));
  return findLost(own, shown, said).map(({ path, line }) =>
    fault(path, `has lost what follows it in ${published.file}: "${beginningOf(line)}"`),
  );
}

/** The published lines that the guide does not have, with what stands before each. */
function findLost(
  own: readonly OwnLine[],
  shown: readonly TextAt[],
  expected: readonly string[],
): { path: Finding['path']; line: string }[] {
  const places = new Map([
    ...shown.map((line) => {
      const last = own.findLast((each) => isWithin(each, line));
      return [line.text, (last ?? line).path] as const;
    }),
    ...own.map(({ text, path }) => [text, path] as const),
  ]);
  let path: Finding['path'] = [];
  return expected.flatMap((line) => {
    const place = places.get(line);
    path = place ?? path;
    return place ? [] : [{ path, line }];
  });
}

/** Whether a line that readers see has a text of the same question, card or statement in it. */
const isWithin = ({ path, text }: TextAt, line: TextAt): boolean =>
  line.path.every((key, index) => key === path[index]) && line.text.includes(text);

/** Whether a line has a number, an address or the like in it, and not as a piece of another one. */
function hasPart(line: string, part: string): boolean {
  const [all, wanted] = [line.toLowerCase(), part.toLowerCase()];
  const isWord = /^[\p{L}\p{N}]/u.test(wanted);
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
    const isBegun = isWord && /(?:[\p{L}\p{N}]|\d-)$/u.test(all.slice(0, at));
    const isEnded = /^\/?[.,;:!?)”"’']*(?:\s|$)/.test(all.slice(at + wanted.length));
    if (isEnded && !isBegun) return true;
  }
  return false;
}

/** Where a line leaves the published line that has most of its words, if one has half of them. */
function difference(text: string, lines: readonly string[]): { here: string; there?: string } {
  const words = text.split(' ');
  const shared = (line: string) => {
    const others = new Set(line.split(' '));
    return words.filter((word) => others.has(word)).length;
  };
  const [closest = ''] = lines.toSorted((one, other) => shared(other) - shared(one));
  if (shared(closest) * 2 < words.length) return { here: beginningOf(text) };
  const others = closest.split(' ');
  const at = words.findIndex((word, index) => word !== others[index]);
  // Where one only goes on, the last word that both have shows the place.
  const start = Math.min(at < 0 ? words.length : at, words.length - 1, others.length - 1);
  const from = (all: string[]) => (start ? '… ' : '') + beginningOf(all.slice(start).join(' '));
  return { here: from(words), there: from(others) };
}

/** As many words as it takes to find a line. */
function beginningOf(line: string): string {
  const words = line.split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : line;
}
