import { targetLocales } from '../locale/locales.ts';
import { messages } from '../locale/messages.ts';
import { scriptOf } from '../locale/script.ts';
import { addTemplates, speak, viewStrings, type Templates } from '../locale/strings.ts';
import { viewGuide, type GuideView } from '../model/view.ts';
import { isolateLtr } from './isolate-ltr.ts';
import { nameAgency } from './name-agency.ts';
import type { GuideFile } from './read-guide-file.ts';
import { toPack } from './to-pack.ts';
import { joinDrafts, partsOf, select, translatePart } from './translate-part.ts';
import { readTranslations, xliffPath } from './translations.ts';
import { readUiUnits, type UiUnit } from './ui-units.ts';
import { whyNotOffered } from './why-not-offered.ts';
import type { TransUnit } from './xliff.ts';

/** An organization's guide in every language that it can be shown in. */
export interface Guide {
  /** In English. */
  readonly view: GuideView;
  readonly languages: ReadonlyMap<string, GuideView>;
  /** The languages in which a person has reviewed every word that is shown. */
  readonly reviewed: ReadonlySet<string>;
  /** Whether nobody has approved the English yet. */
  readonly isDraft: boolean;
  /** The ids of questions that it includes from a draft. */
  readonly drafts: readonly string[];
  /** Translations that are kept from readers because something is wrong with them, one line each. */
  readonly faults: readonly string[];
}

/**
 * Builds a guide. A language is offered once the whole interface speaks it and one of the guide's own texts
 * does: what it includes does not make a guide of another language. What is not current stands in English,
 * marked.
 *
 * @param built the day of the build where the organization is, YYYY-MM-DD
 */
export async function buildGuide(file: GuideFile, built: string): Promise<Guide> {
  const parts = partsOf(file);
  const pack = toPack(nameAgency(draftOf(parts), 'en'), { locale: 'en', built });
  const view = viewGuide(pack, scriptOf('en'), speak('en', messages), viewStrings);
  const languages = new Map<string, GuideView>();
  const reviewed = new Set<string>();
  const faults: string[] = [];
  const ui = await readUiUnits();
  for (const locale of targetLocales) {
    // oxlint-disable-next-line no-await-in-loop -- a few small files each
    const [knownUi, ...known] = await Promise.all([
      readTranslations('ui', locale),
      ...parts.map(({ file: { id }, home }) => readTranslations(id, locale, home)),
    ]);
    const translated = translateGuide(file, built, locale, {
      ui,
      knownUi: knownUi.units,
      known: known.map(({ units }) => units),
    });
    faults.push(...translated.faults);
    if (translated.view) languages.set(locale, translated.view);
    if (translated.isReviewed) reviewed.add(locale);
  }
  const drafts = (file.included ?? [])
    .filter((each) => each.file.status === 'draft')
    .flatMap(({ questions }) => questions);
  return { view, languages, reviewed, isDraft: file.status === 'draft', drafts, faults };
}

const draftOf = ([own, ...others]: ReturnType<typeof partsOf>) =>
  joinDrafts(
    own.draft,
    others.map(({ draft }) => draft),
  );

type TranslatedPart = ReturnType<typeof translatePart>;

type Units = ReadonlyMap<string, TransUnit>;

interface Texts {
  readonly ui: readonly UiUnit[];
  readonly knownUi: Units;
  /** The translations of each part. */
  readonly known: readonly Units[];
}

interface Translated {
  /** Nothing where the language cannot be offered. */
  readonly view?: GuideView;
  readonly isReviewed?: boolean;
  readonly faults: readonly string[];
}

function translateGuide(
  file: GuideFile,
  built: string,
  locale: string,
  { ui, knownUi, known }: Texts,
): Translated {
  const parts = partsOf(file);
  const offers = file.offer_unreviewed === true;
  const words = select(ui, knownUi, { path: xliffPath('ui', locale), locale, offers });
  const [own, ...others] = parts.map((part, index) =>
    translatePart(part, locale, known[index] as Units),
  ) as [TranslatedPart, ...TranslatedPart[]];
  const all = [own, ...others];
  const faults = [...words.faults, ...all.flatMap((part) => part.faults)];
  // A language that is not named yet in another one is named in English there.
  const unsaid = ui.filter(({ id }) => !words.current.has(id) && !id.startsWith('language.'));
  if (unsaid.length || !own.shown.length) {
    const isExpected = (known[0]?.size ?? 0) > 0 || file.complete_in?.includes(locale);
    const guide = known[0] as Units;
    const why = whyNotOffered({ id: file.id, locale, offers, unsaid, ui: knownUi, guide });
    const notOffered = `${file.id} is not offered in ${locale}: ${why}.`;
    return { faults: isExpected ? [...faults, notOffered] : faults };
  }
  const shown = [...words.current.values(), ...all.flatMap((part) => part.shown)];
  const isReviewed = shown.every((each) => each.isReviewed);
  const templates = [...words.current].map(([id, { target }]) => [id, toTemplate(target)] as const);
  addTemplates(locale, Object.fromEntries(templates) as Templates);
  const english = all.flatMap((part) => part.english);
  const stale = all.reduce((sum, part) => sum + part.stale, 0);
  const translated = joinDrafts(
    own.draft,
    others.map(({ draft }) => draft),
  );
  const pack = toPack(nameAgency(translated, locale, draftOf(parts), english), {
    locale,
    built,
    ...(english.length && { english, stale }),
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

/** A text with placeholders, as lit-localize wants it. */
function toTemplate(text: string): unknown {
  const parts = text.split(/\{(\d)\}/);
  if (parts.length === 1) return text;
  const strings = parts.filter((_, index) => index % 2 === 0);
  const values = parts.filter((_, index) => index % 2 === 1).map(Number);
  return { strTag: true, strings, values };
}
