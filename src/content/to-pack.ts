import type { Pack, Question, Statement } from '../model/pack.ts';
import type { ResourceGroup } from '../model/pack-resources.ts';
import { readPhone } from '../model/phone.ts';
import type { RichText } from '../model/rich-text.ts';
import { safeUrl } from '../model/safe-url.ts';
import type { PackFile } from './pack-schema.ts';
import { parseRichText } from './parse-rich-text.ts';

/** An organization's file with the agencies' names in their places: what a translator translates. */
export type Draft = ReturnType<typeof resolveNames>;

export function resolveNames({ agencies, faq, statements, ...rest }: PackFile) {
  const nameOf = (id: string) => ({ id, name: agencies[id] as string });
  return {
    ...rest,
    faq: {
      ...faq,
      questions: faq.questions.map((question) => ({
        ...question,
        from: undefined as From | undefined,
        about: nameOf(question.about),
        applies_to: question.applies_to?.map(nameOf),
        applies_not_to: question.applies_not_to?.map(nameOf),
      })),
    },
    statements: statements?.map((statement) => ({ ...statement, by: nameOf(statement.by) })),
  };
}

/** The other organization whose question it is. */
interface From {
  publisher: string;
  isDraft?: boolean;
}

/** Another organization's draft with some of its questions, each of which says whose it is. */
export function excerpt(file: PackFile, questions: readonly string[]): Draft {
  const { faq, ...draft } = resolveNames(file);
  const { publisher, status } = file;
  const chosen = questions.flatMap(
    (id) => faq.questions.find((question) => question.id === id) ?? [],
  );
  const from = (): From => ({ publisher, ...(status === 'draft' && { isDraft: true }) });
  return {
    ...draft,
    faq: { ...faq, questions: chosen.map((question) => ({ ...question, from: from() })) },
  };
}

/** What a pack has that its draft does not. */
type Build = Pick<Pack, 'locale' | 'built' | 'english' | 'stale' | 'unreviewed'>;

/** A draft, in English or translated → `Pack`. */
export function toPack(draft: Draft, build: Build): Pack {
  const {
    id,
    title,
    publisher,
    publisher_kind: kind,
    status,
    sections,
    time_zone: timeZone,
    faq,
    resources,
    statements,
  } = draft;
  return {
    id,
    title,
    publisher,
    ...(kind && { kind }),
    ...(status && { status }),
    sections,
    timeZone,
    faq: {
      title: faq.title,
      questions: faq.questions.map(toQuestion),
    },
    ...(resources && {
      resources: { title: resources.title, groups: resources.groups.map(toGroup) },
    }),
    ...(statements && {
      statements: statements.map(({ by, text, ...statement }) =>
        withoutUndefined({ ...statement, by: by.name, text: rich(text) }),
      ) as Statement[],
    }),
    ...build,
  };
}

function toQuestion({
  about,
  answer,
  exceptions,
  what_to_do: whatToDo,
  applies_to: appliesTo,
  applies_not_to: appliesNotTo,
  sources,
  review_by: reviewBy,
  withdrawn,
  ...question
}: Draft['faq']['questions'][number]): Question {
  return withoutUndefined({
    ...question,
    about: about.name,
    answer: rich(answer),
    exceptions: exceptions && rich(exceptions),
    whatToDo: whatToDo && rich(whatToDo),
    appliesTo: appliesTo?.map(({ name }) => name),
    appliesNotTo: appliesNotTo?.map(({ name }) => name),
    sources: sources?.map((source) =>
      withoutUndefined({ ...source, url: source.url && safeUrl(source.url) }),
    ),
    reviewBy,
    withdrawn: withdrawn && { ...withdrawn, reason: rich(withdrawn.reason) },
  }) as Question;
}

type GroupDraft = NonNullable<Draft['resources']>['groups'][number];

const toGroup = ({ items, ...group }: GroupDraft): ResourceGroup =>
  withoutUndefined({
    ...group,
    items: items.map(({ description, phone, phones, website, documents, ...item }) =>
      withoutUndefined({
        ...item,
        description: description && rich(description),
        phones: (phones ?? (phone ? [{ number: phone }] : undefined))?.map(toPhone),
        documents: documents?.map(({ language, url }) => ({ language, url: safeUrl(url) })),
        website: website && withoutUndefined({ ...website, url: safeUrl(website.url) as string }),
      }),
    ),
  }) as ResourceGroup;

const toPhone = ({ number, ...rest }: { number: string }) =>
  withoutUndefined({ ...rest, ...readPhone(number) });

/** A field that is not there takes no byte in the script. */
const withoutUndefined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

function rich(text: string): RichText {
  const parsed = parseRichText(text);
  if ('problem' in parsed) throw new Error(`A text ${parsed.problem}: ${text}`);
  return parsed.nodes;
}
