import { targetLocales } from '../locale/locales.ts';
import { messages } from '../locale/messages.ts';
import { scriptOf } from '../locale/script.ts';
import { addTemplates, speak, viewStrings, type Templates } from '../locale/strings.ts';
import { viewGuide, type GuideView } from '../model/view.ts';
import type { PackFile } from './pack-schema.ts';
import { resolveNames, toPack } from './to-pack.ts';
import { isolateLtr } from './isolate-ltr.ts';
import { nameAgency } from './name-agency.ts';
import {
  currentTranslation,
  readTranslations,
  standingOf,
  xliffPath,
  type Current,
} from './translations.ts';
import { findTranslationFaults } from './translation-faults.ts';
import { readUiUnits, type UiUnit } from './ui-units.ts';
import { translateDraft, unitsOf } from './units.ts';
import type { TransUnit } from './xliff.ts';

/** An organization's guide in every language that it can be shown in. */
export interface Guide {
  /** In English. */
  readonly view: GuideView;
  readonly languages: ReadonlyMap<string, GuideView>;
  /** The languages in which a person has reviewed every word that is shown. */
  readonly reviewed: ReadonlySet<string>;
  /** Translations that are kept from readers because something is wrong with them, one line each. */
  readonly faults: readonly string[];
}

/**
 * Builds a guide. A language is offered once the whole interface speaks it and one part of the content
 * does; what is not current in it stands in English, marked.
 *
 * @param built the day of the build where the organization is, YYYY-MM-DD
 */
export async function buildGuide(file: PackFile, built: string): Promise<Guide> {
  const draft = resolveNames(file);
  const pack = toPack(nameAgency(draft, 'en'), { locale: 'en', built });
  const view = viewGuide(pack, scriptOf('en'), speak('en', messages), viewStrings);
  const languages = new Map<string, GuideView>();
  const reviewed = new Set<string>();
  const faults: string[] = [];
  const ui = await readUiUnits();
  for (const locale of targetLocales) {
    // oxlint-disable-next-line no-await-in-loop -- two small files each
    const [known, knownUi] = await Promise.all([
      readTranslations(file.id, locale),
      readTranslations('ui', locale),
    ]);
    const translated = translateGuide(file, built, locale, known.units, {
      ui,
      known: knownUi.units,
    });
    faults.push(...translated.faults);
    if (translated.view) languages.set(locale, translated.view);
    if (translated.isReviewed) reviewed.add(locale);
  }
  return { view, languages, reviewed, faults };
}

type Units = ReadonlyMap<string, TransUnit>;

interface Translated {
  /** Nothing where the language cannot be offered. */
  readonly view?: GuideView;
  readonly isReviewed?: boolean;
  readonly faults: readonly string[];
}

function translateGuide(
  file: PackFile,
  built: string,
  locale: string,
  known: Units,
  { ui, known: knownUi }: { ui: readonly UiUnit[]; known: Units },
): Translated {
  const draft = resolveNames(file);
  const offers = file.offer_unreviewed === true;
  const units = unitsOf(draft);
  const words = select(ui, knownUi, { subject: 'ui', locale, offers });
  const texts = select(units, known, { subject: file.id, locale, offers });
  const faults = [...words.faults, ...texts.faults];
  // A language that is not named yet in another one is named in English there.
  const unsaid = ui.filter(({ id }) => !words.current.has(id) && !id.startsWith('language.'));
  if (unsaid.length || !texts.current.size) {
    const isExpected = known.size > 0 || file.complete_in?.includes(locale);
    const lacks = unsaid.length
      ? `${unsaid.length} of ${xliffPath('ui', locale)} (${unsaid[0]?.id}, …)`
      : `every text of ${xliffPath(file.id, locale)}`;
    const notOffered = `${file.id} is not offered in ${locale}: ${lacks} cannot be shown.`;
    return { faults: isExpected ? [...faults, notOffered] : faults };
  }
  const targets = new Map([...texts.current].map(([id, { target }]) => [id, target]));
  const stale = units.filter(({ id, text }) => standingOf(text, known.get(id)) === 'stale');
  const translated = translateDraft(draft, targets, new Set(stale.map(({ id }) => id)));
  const shown = [...words.current.values(), ...texts.current.values()];
  const isReviewed = shown.every((each) => each.isReviewed);
  const templates = [...words.current].map(([id, { target }]) => [id, toTemplate(target)] as const);
  addTemplates(locale, Object.fromEntries(templates) as Templates);
  const named = nameAgency(translated.draft, locale, draft, translated.english);
  const pack = toPack(named, {
    locale,
    built,
    ...(translated.english.length && { english: translated.english, stale: translated.stale }),
    ...(!isReviewed && { unreviewed: true }),
  });
  const script = scriptOf(locale);
  const isolated = script.direction === 'rtl' ? isolateLtr(pack) : pack;
  return {
    view: viewGuide(isolated, script, speak(locale, messages), viewStrings),
    isReviewed,
    faults,
  };
}

/** The translations that readers may see, and what keeps the others from them that should be right. */
function select(
  units: readonly { id: string; text: string; isRich: boolean }[],
  known: Units,
  { subject, locale, offers }: { subject: string; locale: string; offers: boolean },
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
    for (const fault of found) faults.add(`${xliffPath(subject, locale)}: ${id} ${fault}.`);
  }
  return { current, faults: [...faults] };
}

/** A text with placeholders, as lit-localize wants it. */
function toTemplate(text: string): unknown {
  const parts = text.split(/\{(\d)\}/);
  if (parts.length === 1) return text;
  const strings = parts.filter((_, index) => index % 2 === 0);
  const values = parts.filter((_, index) => index % 2 === 1).map(Number);
  return { strTag: true, strings, values };
}
