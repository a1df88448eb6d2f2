import { findTranslationFaults } from './translation-faults.ts';
import { currentTranslation, standingOf, xliffPath, type Current } from './translations.ts';
import type { GuideFile } from './read-guide-file.ts';
import type { PackFile } from './pack-schema.ts';
import { excerpt, resolveNames, type Draft } from './to-pack.ts';
import { questionUnitsOf, translateDraft, unitsOf, type Unit } from './units.ts';
import type { TransUnit } from './xliff.ts';

/** What a guide shows of one organization's file: its own whole, or another's questions. */
export interface Part {
  readonly file: PackFile;
  /** The folder that holds the xliff/ of its translations. */
  readonly home: string;
  readonly draft: Draft;
  unitsOf(draft: Draft): Unit[];
}

/** A guide's own file, and what it includes. */
export const partsOf = ({ included = [], ...file }: GuideFile): [Part, ...Part[]] => [
  { file, home: '.', draft: resolveNames(file), unitsOf },
  ...included.map(({ file: other, home, questions }) => ({
    file: other,
    home,
    draft: excerpt(other, questions),
    unitsOf: (draft: Draft) => questionUnitsOf(draft.faq.questions),
  })),
];

/** One draft with everyone's questions, a guide's own first. */
export const joinDrafts = (own: Draft, others: readonly Draft[]): Draft => ({
  ...own,
  faq: { ...own.faq, questions: [own, ...others].flatMap(({ faq }) => faq.questions) },
});

/** A part in another language, as far as its own organization offers it. */
export function translatePart(
  { file, home, draft, unitsOf }: Part,
  locale: string,
  known: ReadonlyMap<string, TransUnit>,
) {
  const units = unitsOf(draft);
  const path = xliffPath(file.id, locale, home);
  const offers = file.offer_unreviewed === true;
  const { current, faults } = select(units, known, { path, locale, offers });
  const targets = new Map([...current].map(([id, { target }]) => [id, target]));
  const stale = units.filter(({ id, text }) => standingOf(text, known.get(id)) === 'stale');
  const outdated = new Set(stale.map(({ id }) => id));
  const translated = translateDraft(draft, unitsOf, targets, outdated);
  return { ...translated, shown: [...current.values()], faults };
}

/** The translations that readers may see, and what keeps the others from them that should be right. */
export function select(
  units: readonly { id: string; text: string; isRich: boolean }[],
  known: ReadonlyMap<string, TransUnit>,
  { path, locale, offers }: { path: string; locale: string; offers: boolean },
): { current: Map<string, Current>; faults: string[] } {
  const current = new Map<string, Current>();
  const faults = new Set<string>();
  for (const { id, text, isRich } of units) {
    const translation = currentTranslation(text, known.get(id), offers);
    if (!translation) continue;
    const found = findTranslationFaults(
      { source: text, target: translation.target, isRich },
      locale,
    );
    if (!found.length) current.set(id, translation);
    for (const fault of found) faults.add(`${path}: ${id} ${fault}.`);
  }
  return { current, faults: [...faults] };
}
