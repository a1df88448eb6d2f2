import type { PackFile } from './pack-schema.ts';
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
