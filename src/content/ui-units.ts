import { readFile } from 'node:fs/promises';
import { targetLocales } from '../locale/locales.ts';
import { messages } from '../locale/messages.ts';
import { viewMessages } from '../locale/view-messages.ts';
import { addTemplates, speak, type Templates } from '../locale/strings.ts';

/** A text of the interface, with `{0}`, `{1}` for what is put into it. */
export interface UiUnit {
  readonly id: string;
  readonly text: string;
  readonly note: string;
  readonly isRich: false;
}

type Say = (...values: string[]) => string;

/**
 * Every text of messages.ts, view-messages.ts and notice-messages.ts with its id and description. A locale
 * whose templates only take notes is asked for each text: it learns the id, has no translation, and so the
 * English comes back.
 */
export async function readUiUnits(): Promise<UiUnit[]> {
  const sources = await Promise.all(
    ['messages', 'view-messages', 'notice-messages'].map((name) =>
      // An installed program has no sources, and nobody there translates the interface.
      readFile(new URL(`../locale/${name}.ts`, import.meta.url), 'utf8').catch(() => ''),
    ),
  );
  const source = sources.join('\n');
  const noteOf = (id: string) =>
    source.match(new RegExp(`id: '${id.replaceAll('.', '\\.')}',\\s+desc: '([^']+)'`))?.[1] ?? '';
  return [...listen(messages), ...listen(viewMessages)].map((unit) => ({
    ...unit,
    note: noteOf(unit.id),
    isRich: false,
  }));
}

function listen(make: () => object): { id: string; text: string }[] {
  const ids: string[] = [];
  const locale = targetLocales[0] as string;
  addTemplates(locale, new Proxy({}, { get: (_, id) => void ids.push(String(id)) }) as Templates);
  const values = flatten(speak(locale, make));
  // Plain texts were asked for when the strings were made, in their order; the others are now.
  const plain = values.filter((value) => typeof value === 'string');
  const said = values
    .filter((value) => typeof value === 'function')
    .map((say) => (say as Say)('{0}', '{1}'));
  addTemplates(locale, {});
  return [...plain, ...said].map((text, index) => ({ id: ids[index] as string, text }));
}

const flatten = (value: unknown): unknown[] =>
  typeof value === 'object' && value ? Object.values(value).flatMap(flatten) : [value];
