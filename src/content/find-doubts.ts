import type { Fault } from './find-faults.ts';
import { richTextLines } from '../model/rich-text.ts';
import { parseRichText } from './parse-rich-text.ts';
import type { PackFile } from './pack-schema.ts';

/** As many words as a hurried reader keeps in mind (plainlanguage.gov advises 20 on average). */
const longest = 25;

/** How many days before an answer is due its author is told. */
const ahead = 30;

/**
 * What can be published, and what an author should look at all the same. Each is the end of a sentence
 * that begins with the field's name.
 *
 * @param today YYYY-MM-DD
 */
export function findDoubts(file: PackFile, today: string): Fault[] {
  const questions = file.faq.questions.flatMap((question, index) => {
    const path = ['faq', 'questions', index];
    const texts = (['answer', 'exceptions', 'what_to_do'] as const).flatMap((field) =>
      findInText(question[field], [...path, field], file.status),
    );
    return [...findHiddenException(question, path), ...findDue(question, path, today), ...texts];
  });
  const statements = (file.statements ?? []).flatMap(({ text }, index) =>
    findInText(text, ['statements', index, 'text'], file.status),
  );
  const resources = (file.resources?.groups ?? []).flatMap(({ items }, group) =>
    items.flatMap(({ description }, index) =>
      findInText(
        description,
        ['resources', 'groups', group, 'items', index, 'description'],
        file.status,
      ),
    ),
  );
  return [...questions, ...statements, ...resources];
}

type Question = PackFile['faq']['questions'][number];
type Path = (string | number)[];

/** A bare no is read alone, by people in a hurry. */
function findHiddenException({ verdict, answer }: Question, path: Path): Fault[] {
  const [found] = answer.match(/\b(except|unless|solely|other than)\b/i) ?? [];
  if (verdict !== 'no' || !found) return [];
  const message = `is "no", but the answer says "${found}"; if there are exceptions, write no-except and name them under exceptions`;
  return [{ path: [...path, 'verdict'], message }];
}

function findDue({ review_by: due }: Question, path: Path, today: string): Fault[] {
  if (!due) return [];
  const days = Math.round((Date.parse(due) - Date.parse(today)) / 86_400_000);
  if (days > ahead) return [];
  const when =
    days < 0
      ? 'is over, and readers are asked to confirm the answer by phone'
      : `is in ${days} days`;
  const message = `${when}; check the answer, then write the day under reviewed and a later review_by`;
  return [{ path: [...path, 'review_by'], message }];
}

/** Official text is published as it is; only an author's own words can be made plainer. */
function findInText(text: string | undefined, path: Path, status: PackFile['status']): Fault[] {
  if (text === undefined) return [];
  const [vague] = text.match(/\[(?:click )?(?:here|link|this link|more)\]/i) ?? [];
  const [plain] = text.match(/\]\(http:\/\/[^)]+/) ?? [];
  const lengths = status === 'draft' ? sentencesOf(text).map((words) => words.length) : [];
  const most = Math.max(0, ...lengths);
  return [
    ...(vague ? [`has a link called "${vague.slice(1, -1)}"; say where it leads`] : []),
    ...(plain ? [`links to ${plain.slice(2)}; write https:// where the site has it`] : []),
    ...(most > longest
      ? [`has a sentence of ${most} words; readers follow up to ${longest}, so make two of it`]
      : []),
  ].map((message) => ({ path, message }));
}

function sentencesOf(text: string): string[][] {
  const parsed = parseRichText(text);
  if ('problem' in parsed) return [];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return richTextLines(parsed.nodes).flatMap((line) =>
    [...segmenter.segment(line)].map(({ segment }) => segment.match(/[\p{L}\p{N}’'-]+/gu) ?? []),
  );
}
