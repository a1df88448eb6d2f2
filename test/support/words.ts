/** Every word of a guide in its order, each with its language and what it is for: as its view says. */
import { fill } from '../../src/model/fill.ts';
import { inlineText, type RichText } from '../../src/model/rich-text.ts';
import { ageOn, answerOn, tellEvents, todayIn } from '../../src/model/schedule.ts';
import type { GuideView, InLocale } from '../../src/model/view.ts';

export interface Words {
  readonly text: string;
  /** As `lang` names it. */
  readonly locale: string;
  /**
   * `text` is for everyone; `button` is there to be pressed; `language` too, and named in itself; `label` goes
   * before a verdict, and the element only says it; `probe` nobody meets but a page translator.
   */
  readonly kind: 'text' | 'button' | 'language' | 'label' | 'probe';
}

interface Options {
  /** The languages that the guide offers, in order, by their tags. Default: none. */
  readonly languages?: Readonly<Record<string, string>>;
  /** What the clock says; a static page and a twin know no other day than that of their build. Default: now. */
  readonly now?: Date | 'built';
}

export function wordsOf(
  view: GuideView,
  { languages = {}, now = new Date() }: Options = {},
): Words[] {
  const { strings, title, publisher, help, notices = [], readEnglish, faq, resources } = view;
  const { locale: own, built, timeZone, statements } = view;
  const today = now === 'built' ? built : todayIn(timeZone, now, built);
  const age = now === 'built' ? 0 : ageOn(built, todayIn(timeZone, now, built, []));

  // A guide that offers no English has no button to it.
  const offer = 'en' in languages ? readEnglish : undefined;
  const say = (text: string | undefined, locale: string = own, kind: Words['kind'] = 'text') =>
    text ? [{ text, locale, kind }] : [];
  const sayAll = (text: RichText, locale?: string) =>
    text.flatMap((block) =>
      'p' in block
        ? say(inlineText(block.p), block.locale ?? locale)
        : ('ul' in block ? block.ul : block.ol).flatMap((line) => say(inlineText(line), locale)),
    );
  const sections: Record<string, () => Words[]> = {
    faq: () => [
      ...say(faq.title.text, faq.title.locale),
      ...say(strings.showAll, own, 'button'),
      ...say(strings.hideAll, own, 'button'),
      ...faq.questions.flatMap((each) => [
        ...say(each.question, each.locale),
        ...say(each.verdict?.label, each.locale, 'label'),
        ...say(each.verdict?.word, each.locale),
        ...say(each.about, each.locale),
        ...sayAll(answerOn(each, today), each.locale),
        ...say(strings.copyLink, own, 'button'),
      ]),
    ],
    resources: () => [
      ...say(resources?.title, resources?.locale),
      ...(resources?.groups ?? []).flatMap(({ locale, intro, title: group, items }) => [
        ...say(intro, locale),
        ...say(group, locale),
        ...items.flatMap(({ locale: its, name, events, text }) => {
          const told = events && tellEvents(events, today);
          const dates = told ? [told.over, events.label, ...told.items] : [];
          return [name, ...dates].flatMap((each) => say(each, its)).concat(sayAll(text, its));
        }),
      ]),
    ],
    statements: () =>
      statements.flatMap(({ locale, title: its, by, text }) => [
        ...say(its, locale),
        ...say(by, locale),
        ...sayAll(text, locale),
      ]),
  };
  return [
    ...say(title.text, title.locale),
    ...say(publisher.text, publisher.locale),
    ...Object.entries(languages).flatMap(([tag, name]) => say(name, tag, 'language')),
    ...say(strings.chooseLanguage, own, 'probe'),
    ...notices.flatMap((notice) => [...say(notice), ...say(offer, own, 'button')]),
    ...(help ? [...say(inlineText(help.line)), ...say(help.name, help.locale)] : []),
    ...say(help?.languages),
    ...view.sections.flatMap((section) => sections[section]?.() ?? []),
    ...say(`${view.asOf} ${age ? fill(strings.age, String(age)) : ''}`),
  ];
}

/**
 * A view with parts that have no current translation and stand in English, as the build makes it.
 *
 * @param isEnglish asked for each part that may, by its place among them
 */
export function withEnglish(
  view: GuideView,
  english: GuideView,
  isEnglish: (place: number) => boolean,
): GuideView {
  let place = 0;
  const pick = <T extends InLocale>(own: T, official: T): T => {
    place += 1;
    return isEnglish(place) ? { ...official, locale: 'en' } : own;
  };
  const pickAll = <T extends InLocale>(own: readonly T[], official: readonly T[]): T[] =>
    own.map((each, index) => pick(each, official[index] as T));
  const { help, resources } = view;
  return {
    ...view,
    title: pick(view.title, english.title),
    publisher: pick(view.publisher, english.publisher),
    ...(help && english.help && { help: { ...pick(help, english.help), line: help.line } }),
    faq: {
      title: pick(view.faq.title, english.faq.title),
      questions: pickAll(view.faq.questions, english.faq.questions),
    },
    ...(resources &&
      english.resources && {
        resources: {
          ...pick(resources, english.resources),
          groups: resources.groups.map((group, index) => {
            const official = english.resources?.groups[index] as typeof group;
            return { ...pick(group, official), items: pickAll(group.items, official.items) };
          }),
        },
      }),
    statements: pickAll(view.statements, english.statements),
  };
}

/** Words of one language that follow each other, as one; without blanks, which are the layout's. */
export function byLanguage(words: readonly Pick<Words, 'text' | 'locale'>[]): string[] {
  const runs: { text: string; locale: string }[] = [];
  for (const { text, locale } of words) {
    const last = runs.at(-1);
    const letters = text.replace(/\s/g, '');
    if (last?.locale === locale) last.text += letters;
    else if (letters) runs.push({ text: letters, locale });
  }
  return runs.map(({ text, locale }) => `${locale}: ${text}`);
}
