import { viewStrings } from '../locale/strings.ts';
import { setAgency } from './agency-mark.ts';
import type { Draft } from './to-pack.ts';
import { questionUnitsOf } from './units.ts';

/**
 * Sets the organization's name into the questions of a draft: each in the language that it stands in. A
 * name that is not translated stands in a translated text as it is, which brackets allow.
 *
 * @param english the draft before it was translated
 * @param inEnglish the parts that stand in English
 */
export function nameAgency(
  draft: Draft,
  locale: string,
  english: Draft = draft,
  inEnglish: readonly string[] = [],
): Draft {
  const named = structuredClone(draft);
  const own = { name: nameOf(draft), brackets: viewStrings(locale).brackets };
  const plain = { name: nameOf(english), brackets: viewStrings('en').brackets };
  for (const { part, text, isRich, assign } of questionUnitsOf(named.faq.questions)) {
    const { name, brackets } = inEnglish.includes(part) ? plain : own;
    assign(setAgency(text, name, brackets, isRich));
  }
  return named;
}

/** The short name, else the name; nothing where the guide is a model for others to include. */
const nameOf = (draft: Draft): string | undefined =>
  draft.names_agency === false ? undefined : (draft.publisher_short_name ?? draft.publisher);
