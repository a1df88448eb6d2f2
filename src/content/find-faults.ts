import { findMarkFault, hasMark } from './agency-mark.ts';
import { findIncludeFaults } from './find-include-faults.ts';
import type { PackFile } from './pack-schema.ts';
import { reserved } from './reserved.ts';
import type { Rule } from './rules.ts';

/** Something wrong: where, and the end of a sentence that begins with the field's name. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** Default: `consistency`. */
  readonly rule?: Rule;
}

/** What the fields cannot see one by one: names that lead nowhere, ids given twice, sections without content. */
export function findFaults(file: PackFile): Fault[] {
  const { agencies, faq, resources, statements = [], sections } = file;
  const questions = faq.questions.map((question, index) => ({
    ...question,
    path: ['faq', 'questions', index],
  }));
  const said = statements.map((statement, index) => ({
    ...statement,
    path: ['statements', index],
  }));
  const helpers = (resources?.groups ?? []).flatMap(({ id, items }, group) => [
    { id, path: ['resources', 'groups', group] },
    ...items.map((item, index) => ({
      id: item.id,
      path: ['resources', 'groups', group, 'items', index],
    })),
  ]);
  return [
    ...findReserved(file.id),
    ...[questions, said, helpers].flatMap(findRepeated),
    ...questions.flatMap(({ about, path }) => findUnknown(agencies, about, [...path, 'about'])),
    ...questions.flatMap(({ path, ...question }) =>
      (['applies_to', 'applies_not_to'] as const).flatMap((field) =>
        (question[field] ?? []).flatMap((name, index) =>
          findUnknown(agencies, name, [...path, field, index]),
        ),
      ),
    ),
    ...questions.flatMap(findContradictions),
    ...findMarks(file),
    ...findIncludeFaults(file),
    ...(resources?.groups ?? []).flatMap(({ items }, group) =>
      items.flatMap((item, index) =>
        findRepeatedFields(item, ['resources', 'groups', group, 'items', index]),
      ),
    ),
    ...said.flatMap(({ by, path }) => findUnknown(agencies, by, [...path, 'by'])),
    ...sections.flatMap((section, index) =>
      file[section]
        ? []
        : [
            {
              path: ['sections', index],
              message: `names "${section}", which the file does not have; add it or leave it out here`,
            },
          ],
    ),
  ];
}

/** A name that would stand in the way of something else. */
function findReserved(id: string): Fault[] {
  if (!reserved.includes(id)) return [];
  return [
    { path: ['id'], message: `is "${id}", which the program needs itself; choose another name` },
  ];
}

function findRepeated(items: readonly { id: string; path: (string | number)[] }[]): Fault[] {
  return items.flatMap(({ id, path }, index) => {
    const first = items.findIndex((other) => other.id === id);
    if (first === index) return [];
    const message = `is "${id}", as above; give each its own id`;
    return { rule: 'duplicate-id', path: [...path, 'id'], message };
  });
}

function findUnknown(
  agencies: Readonly<Record<string, string>>,
  name: string,
  path: (string | number)[],
): Fault[] {
  if (Object.hasOwn(agencies, name)) return [];
  const known = Object.keys(agencies).join(', ');
  return [
    {
      path,
      message: `is "${name}", which is not under agencies; add it there or write one of: ${known}`,
    },
  ];
}

type ResourceFile = NonNullable<PackFile['resources']>['groups'][number]['items'][number];

/** What a resource says twice. */
function findRepeatedFields(
  { phone, phones = [], documents = [] }: ResourceFile,
  path: Fault['path'],
): Fault[] {
  const both = 'stands beside phones; move the number there, or leave phones out';
  const numbers = phones.map(({ number }) => number);
  const languages = documents.map(({ language }) => language);
  const again = (list: readonly string[], fields: readonly [string, string], mend: string) =>
    list.flatMap((each, index) =>
      list.indexOf(each) === index
        ? []
        : [
            {
              path: [...path, fields[0], index, fields[1]],
              message: `is "${each}", as above; ${mend}`,
            },
          ],
    );
  return [
    ...(phone && phones.length ? [{ path: [...path, 'phone'], message: both }] : []),
    ...again(numbers, ['phones', 'number'], 'write each number once'),
    ...again(languages, ['documents', 'language'], 'write each language once'),
  ];
}

/** The texts in which the build puts the organization's name. */
const named = ['question', 'answer', 'exceptions', 'what_to_do'];

/** Marks for the organization's name, where they stand wrong or nothing would take their place. */
function findMarks(value: unknown, path: (string | number)[] = []): Fault[] {
  if (typeof value === 'object' && value) {
    return Object.entries(value).flatMap(([key, inner]) =>
      findMarks(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }
  if (typeof value !== 'string') return [];
  const isNamed = path[1] === 'questions' && path.length === 4 && named.includes(String(path[3]));
  const message = isNamed
    ? findMarkFault(value)
    : hasMark(value)
      ? `has {agency}, which only ${named.join(', ')} may have; write the name`
      : undefined;
  return message ? [{ path, message }] : [];
}

/** What a reader could not make sense of, or what would mislead them. */
function findContradictions({
  verdict,
  exceptions,
  reviewed,
  review_by: reviewBy,
  path,
}: PackFile['faq']['questions'][number] & { path: (string | number)[] }): Fault[] {
  const faults: Fault[] = [];
  if (verdict === 'no-except' && !exceptions) {
    const message = 'is "no-except"; add exceptions, or write no';
    faults.push({ path: [...path, 'verdict'], message });
  }
  if (exceptions && verdict !== 'no-except' && verdict !== 'depends') {
    const message = `is ${verdict}, but there are exceptions; write no-except or depends`;
    faults.push({ path: [...path, 'verdict'], message });
  }
  if (reviewed && reviewBy && reviewBy <= reviewed) {
    const message = `is ${reviewBy}, not after the day of the review; write a later day`;
    faults.push({ path: [...path, 'review_by'], message });
  }
  return faults;
}
