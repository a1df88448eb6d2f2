import { hasMark } from './agency-mark.ts';
import type { Draft } from './to-pack.ts';

/** A text of a draft that a translator translates. */
export interface Unit {
  /** Never changes, and means the same text in every language. */
  readonly id: string;
  /** What stands or falls with it: a reader sees a part translated whole, or in English. */
  readonly part: string;
  readonly text: string;
  /** What the text is, for its translator. */
  readonly note: string;
  /** Whether it may hold paragraphs, lists, bold and links. */
  readonly isRich: boolean;
  /** Puts another text in its place in the draft. */
  assign(text: string): void;
}

/** Every text of a draft to translate, in the order of the file. A name that stands in several parts comes with each. */
export function unitsOf(draft: Draft): Unit[] {
  const { units, add } = collect();
  add('title', 'title', draft, 'title', 'Heading of the guide');
  add('publisher', 'publisher', draft, 'publisher', 'Who publishes the guide');
  add('publisher', 'publisher.short-name', draft, 'publisher_short_name', 'The same in short');
  add('faq.title', 'faq.title', draft.faq, 'title', 'Heading above the questions');
  units.push(...questionUnitsOf(draft.faq.questions));
  const { resources, statements = [] } = draft;
  if (resources) add('resources.title', 'resources.title', resources, 'title', 'Heading');
  for (const group of resources?.groups ?? []) {
    const part = `resources.${group.id}`;
    add(part, `${part}.title`, group, 'title', 'Heading of a group');
    add(part, `${part}.intro`, group, 'intro', 'Sentence above a group');
    for (const item of group.items) addResource(item);
  }
  for (const statement of statements) {
    const part = `statements.${statement.id}`;
    add(part, `${part}.title`, statement, 'title', 'Heading of an official statement');
    add(part, `agencies.${statement.by.id}`, statement.by, 'name', 'Name of an agency');
    add(part, `${part}.text`, statement, 'text', 'Official statement', true);
  }
  return units;

  function addResource(item: ResourceDraft) {
    const part = `resources.${item.id}`;
    add(part, `${part}.name`, item, 'name', 'Name of a resource');
    add(part, `${part}.description`, item, 'description', 'What a resource does', true);
    for (const phone of item.phones ?? []) {
      // The place in the list is not stable; the number is the same in every language.
      const own = `${part}.phone-${phone.number.replace(/\D/g, '')}`;
      add(part, `${own}.purpose`, phone, 'purpose', 'What a telephone number is for; follows it');
      add(part, `${own}.hours`, phone, 'hours', 'When a telephone is answered; follows its number');
    }
    add(part, `${part}.hours`, item, 'hours', 'When a place is open; follows resources.hours');
    if (item.website) {
      add(part, `${part}.website-label`, item.website, 'label', 'Stands before a web address');
    }
  }
}

type ResourceDraft = NonNullable<Draft['resources']>['groups'][number]['items'][number];

/** Every text of some questions to translate. */
export function questionUnitsOf(questions: Draft['faq']['questions']): Unit[] {
  const { units, add } = collect();
  for (const question of questions) {
    const part = `faq.${question.id}`;
    const note = (words: string, text = '') => (hasMark(text) ? `${words}. ${markNote}` : words);
    const { about, applies_to: bound = [], applies_not_to: free = [], withdrawn } = question;
    const { answer, exceptions, what_to_do: advice, verdict } = question;
    add(part, `${part}.question`, question, 'question', note('Question', question.question));
    const what = `Answer; the verdict is ${verdict}`;
    add(part, `${part}.answer`, question, 'answer', note(what, answer), true);
    const when = note('When the answer is another', exceptions);
    add(part, `${part}.exceptions`, question, 'exceptions', when, true);
    const help = note('What a reader can do', advice);
    add(part, `${part}.what-to-do`, question, 'what_to_do', help, true);
    for (const agency of [about, ...bound, ...free]) {
      add(part, `agencies.${agency.id}`, agency, 'name', 'Name of an agency');
    }
    if (question.from)
      add(part, 'publisher', question.from, 'publisher', 'Who publishes the guide');
    if (withdrawn) {
      // A part of its own: that an answer was taken back is said in every language at once.
      const reason = `${part}.withdrawn`;
      add(reason, reason, withdrawn, 'reason', 'Why an answer was taken back', true);
    }
  }
  return units;
}

const markNote =
  'The name of an organization, in brackets, takes the place of {agency}: keep it, and put it right after the noun that says what the organization is';

/** A list of units, and what adds the text that a field of a record holds, if it does. */
function collect() {
  const units: Unit[] = [];
  function add<K extends string>(
    part: string,
    id: string,
    record: { [key in K]?: string | undefined },
    key: K,
    note: string,
    isRich = false,
  ) {
    const text = record[key];
    if (text === undefined) return;
    units.push({ id, part, text, note, isRich, assign: (other) => void (record[key] = other) });
  }
  return { units, add };
}

/**
 * A draft in another language, part by part.
 *
 * @param unitsOf the texts that are translated
 * @param targets current translations by unit id
 * @param outdated the units that have a translation older than their English
 * @returns the draft; the parts that stay in English because one of their units has no target; and how
 *   many of these do because of one that is stale
 */
export function translateDraft(
  english: Draft,
  unitsOf: (draft: Draft) => Unit[],
  targets: ReadonlyMap<string, string>,
  outdated: ReadonlySet<string>,
): { draft: Draft; english: string[]; stale: number } {
  const draft = structuredClone(english);
  const units = unitsOf(draft);
  const without = units.filter(({ id }) => !targets.has(id));
  const inEnglish = new Set(without.map(({ part }) => part));
  const stale = new Set(without.filter(({ id }) => outdated.has(id)).map(({ part }) => part));
  for (const { id, part, assign } of units) {
    if (!inEnglish.has(part)) assign(targets.get(id) as string);
  }
  return { draft, english: [...inEnglish], stale: stale.size };
}
