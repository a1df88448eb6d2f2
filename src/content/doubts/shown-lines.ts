import { messages } from '../../locale/messages.ts';
import { scriptOf } from '../../locale/script.ts';
import { speak, viewStrings } from '../../locale/strings.ts';
import { richTextLines } from '../../model/rich-text.ts';
import { viewGuide } from '../../model/view.ts';
import { plainLine } from '../published.ts';
import { toPack, type Draft } from '../to-pack.ts';
import type { TextAt } from './texts.ts';

/**
 * The lines that readers see below each question, card and statement, between the interface's words: a
 * page may have them so, as in "Hours: Monday to Friday". Each with the place of what it belongs to.
 *
 * @param draft in English, with the organization's name in its places
 */
export function shownLines(draft: Draft): TextAt[] {
  // No line that is read here depends on the day.
  const pack = toPack(draft, { locale: 'en', built: '1970-01-01' });
  const view = viewGuide(pack, scriptOf('en'), speak('en', messages), viewStrings);
  const at = (path: TextAt['path'], lines: readonly string[]): TextAt[] =>
    lines.map((line) => ({ path, text: plainLine(line) }));
  return [
    ...at(['publisher'], [view.publisher.text]),
    ...view.faq.questions.flatMap(({ about, answer }, index) =>
      at(['faq', 'questions', index], [about, ...richTextLines(answer)]),
    ),
    ...(view.resources?.groups ?? []).flatMap(({ items }, group) =>
      items.flatMap(({ text, events }, item) =>
        at(
          ['resources', 'groups', group, 'items', item],
          [...richTextLines(text), ...(events?.items ?? []).map((event) => event.text)],
        ),
      ),
    ),
    // A page may have each fact of a statement on a line of its own.
    ...view.statements.flatMap(({ by }, index) => {
      const { resolution, date } = draft.statements?.[index] ?? {};
      const words = viewStrings('en');
      const facts = [
        ...(resolution ? [words.resolution(resolution)] : []),
        ...(date && date !== 'not given' ? [words.statementDate(words.shortDate(date))] : []),
      ];
      return at(['statements', index], [by, ...facts]);
    }),
  ];
}
