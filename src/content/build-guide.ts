import { directionOf, allLocales } from '../locale/locales.ts';
import { messages, viewMessages } from '../locale/messages.ts';
import { addTemplates, speak, type Templates } from '../locale/strings.ts';
import { viewGuide, type GuideView } from '../model/view.ts';
import type { PackFile } from './pack-schema.ts';
import { resolveNames, toPack } from './to-pack.ts';
import { isolateLtr } from './isolate-ltr.ts';
import { currentTranslation, readTranslations, type Current } from './translations.ts';
import { readUiUnits } from './ui-units.ts';
import { translateDraft, unitsOf } from './units.ts';

/** An organization's guide in every language that it can be shown in. */
export interface Guide {
  /** In English. */
  readonly view: GuideView;
  readonly languages: ReadonlyMap<string, GuideView>;
}

/**
 * Builds a guide. A language is offered once the whole interface speaks it and one part of the content
 * does; what is not current in it stands in English, marked.
 *
 * @param built the day of the build where the organization is, YYYY-MM-DD
 */
export async function buildGuide(file: PackFile, built: string): Promise<Guide> {
  const draft = resolveNames(file);
  const viewStrings = (locale: string) => speak(locale, viewMessages);
  const pack = toPack(draft, { locale: 'en', built });
  const view = viewGuide(pack, speak('en', messages), viewStrings);
  const offers = file.offer_unreviewed === true;
  const languages = new Map<string, GuideView>();
  const ui = await readUiUnits();
  for (const locale of allLocales.filter((tag) => tag !== 'en')) {
    // oxlint-disable-next-line no-await-in-loop -- two small files each
    const [known, knownUi] = await Promise.all([
      readTranslations(file.id, locale),
      readTranslations('ui', locale),
    ]);
    const words = select(ui, knownUi, offers);
    const texts = select(unitsOf(draft), known, offers);
    if (words.size < ui.length || !texts.size) continue;
    const targets = new Map([...texts].map(([id, { target }]) => [id, target]));
    const { draft: translated, english } = translateDraft(draft, targets);
    const isReviewed = [...words.values(), ...texts.values()].every((each) => each.isReviewed);
    const templates = [...words].map(([id, { target }]) => [id, toTemplate(target)] as const);
    addTemplates(locale, Object.fromEntries(templates) as Templates);
    const localPack = toPack(translated, {
      locale,
      built,
      ...(english.length && { english }),
      ...(!isReviewed && { unreviewed: true }),
    });
    const isRightToLeft = directionOf(locale) === 'rtl';
    const shown = isRightToLeft ? isolateLtr(localPack) : localPack;
    languages.set(locale, viewGuide(shown, speak(locale, messages), viewStrings));
  }
  return { view, languages };
}

function select(
  units: readonly { id: string; text: string }[],
  known: Awaited<ReturnType<typeof readTranslations>>,
  offers: boolean,
): Map<string, Current> {
  return new Map(
    units.flatMap(({ id, text }) => {
      const current = currentTranslation(text, known.get(id), offers);
      return current ? [[id, current] as const] : [];
    }),
  );
}

/** A text with placeholders, as lit-localize wants it. */
function toTemplate(text: string): unknown {
  const parts = text.split(/\{(\d)\}/);
  if (parts.length === 1) return text;
  const strings = parts.filter((_, index) => index % 2 === 0);
  const values = parts.filter((_, index) => index % 2 === 1).map(Number);
  return { strTag: true, strings, values };
}
