import type { Fault } from '../find-faults.ts';
import type { PackFile } from '../pack-schema.ts';

/** A text of an organization's file, and where it stands. */
export interface TextAt {
  readonly path: Fault['path'];
  readonly text: string;
}

/** What the answers say: those of an author's own words that readers act on. */
export function answersOf({ faq }: PackFile): TextAt[] {
  return faq.questions.flatMap((question, index) =>
    (['answer', 'exceptions', 'what_to_do'] as const).flatMap((field) =>
      at(question[field], ['faq', 'questions', index, field]),
    ),
  );
}

/** Every text that may hold links and paragraphs. */
export function richTextsOf(file: PackFile): TextAt[] {
  const statements = (file.statements ?? []).flatMap(({ text }, index) =>
    at(text, ['statements', index, 'text']),
  );
  const resources = (file.resources?.groups ?? []).flatMap(({ items }, group) =>
    items.flatMap(({ description }, index) =>
      at(description, ['resources', 'groups', group, 'items', index, 'description']),
    ),
  );
  return [...answersOf(file), ...statements, ...resources];
}

const at = (text: string | undefined, path: TextAt['path']): TextAt[] =>
  text === undefined ? [] : [{ path, text }];

/** Every text of a file, whatever its field; a field that is added is among them. */
export function everyText(value: unknown, path: TextAt['path'] = []): TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => everyText(item, [...path, index]));
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, item]) => everyText(item, [...path, key]));
}
