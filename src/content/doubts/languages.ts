import { targetLocales } from '../../locale/locales.ts';
import { viewStrings } from '../../locale/strings.ts';
import type { PackFile } from '../pack-schema.ts';
import { resolveNames } from '../to-pack.ts';
import { standingOf, xliffPath, type Standing } from '../translations.ts';
import { unitsOf } from '../units.ts';
import type { TransUnit } from '../xliff.ts';
import type { Finding } from './finding.ts';

/** What translators have for a guide, by language and by the text's id. */
export type Translated = ReadonlyMap<string, ReadonlyMap<string, TransUnit>>;

/** Languages in which readers would look for the guide and not find all of it. */
export function findMissingLanguages(file: PackFile, translated: Translated): Finding[] {
  // A name that stands in several parts is translated once.
  const units = new Map(unitsOf(resolveNames(file)).map(({ id, text }) => [id, text]));
  const standings = (locale: string): Standing[] =>
    [...units].map(([id, text]) => standingOf(text, translated.get(locale)?.get(id)));
  return [
    ...findNoLanguages(file),
    ...findIncomplete(file, translated, standings),
    ...findSpoken(file, translated, standings),
  ];
}

function findNoLanguages({ status, complete_in: completeIn }: PackFile): Finding[] {
  if (status !== 'draft' || completeIn) return [];
  const message =
    'names no language but English; write complete_in: [es], or the languages that your readers speak';
  return [{ rule: 'no-languages', path: [], message }];
}

function findIncomplete(
  { id, complete_in: completeIn = [] }: PackFile,
  translated: Translated,
  standings: (locale: string) => Standing[],
): Finding[] {
  return completeIn.flatMap((locale, index) => {
    const all = standings(locale);
    const missing = all.filter((standing) => standing === 'missing').length;
    const stale = all.filter((standing) => standing === 'stale').length;
    if (!missing && !stale) return [];
    const message = `names ${nameOf(locale)}, in which ${missing} of ${all.length} texts are missing and ${stale} older than their English; ${wayTo(id, locale, translated)}`;
    return [{ rule: 'missing-translation', path: ['complete_in', index], message }];
  });
}

/** Told once for each language, at the first who speaks it. */
function findSpoken(
  { id, resources, complete_in: completeIn = [] }: PackFile,
  translated: Translated,
  standings: (locale: string) => Standing[],
): Finding[] {
  const told = new Set<string>(['en', ...completeIn]);
  const findings: Finding[] = [];
  for (const [group, { items }] of (resources?.groups ?? []).entries()) {
    for (const [item, { name, languages = [] }] of items.entries()) {
      for (const [index, locale] of languages.entries()) {
        // One that the interface does not speak cannot be begun here.
        if (told.has(locale) || !targetLocales.includes(locale)) continue;
        told.add(locale);
        if (standings(locale).some((standing) => standing !== 'missing')) continue;
        const message = `has ${nameOf(locale)}, spoken at ${name}, but the guide is not offered in it; ${wayTo(id, locale, translated)}`;
        const path = ['resources', 'groups', group, 'items', item, 'languages', index];
        findings.push({ rule: 'spoken-language', path, message });
      }
    }
  }
  return findings;
}

const nameOf = (locale: string): string => viewStrings('en').languageNames[locale] ?? locale;

/** How a language is begun or gone on with. */
const wayTo = (id: string, locale: string, translated: Translated): string =>
  translated.get(locale)?.size
    ? `npx rights-guide translations extract, then have ${xliffPath(id, locale)} translated`
    : `npx rights-guide translations new ${locale}`;
