import { inLocale, localeOf, type Pack, type Section, type Statement } from './pack.ts';
import type { RichText } from './rich-text.ts';
import type { NoticeStrings, Strings, ViewStrings } from './strings.ts';
import { viewQuestion, type QuestionView } from './view-question.ts';
import { viewHelp, viewResources, type HelpView, type ResourcesView } from './view-resources.ts';

/**
 * What a reader sees, in one language: a pack's content between the interface's words. Both renderers,
 * the elements and the static pages, show this and only this. The build makes it, so that no phone has
 * to; only what depends on the day is left to it (schedule.ts).
 */
export interface GuideView {
  /** The pack's id; of a view from elsewhere, its address. */
  readonly id: string;
  readonly locale: string;
  /** As `dir` names it. */
  readonly direction: 'ltr' | 'rtl';
  /** CSS declarations for the language's script: `--_script-font`, `--_script-line-height`. */
  readonly style?: string;
  /** What the elements say, in that language. */
  readonly strings: Strings;
  readonly title: Text;
  readonly publisher: Text;
  /** The day of the build, YYYY-MM-DD: it is never earlier than this, whatever a device's clock says. */
  readonly built: string;
  /** The same in a sentence. */
  readonly asOf: string;
  /** IANA name of the time zone in which the days of events begin and end. */
  readonly timeZone: string;
  /** What a reader has to know before reading: that a translation is not reviewed, or not complete. */
  readonly notices?: readonly string[];
  /** On the button beside a notice. */
  readonly readEnglish?: string;
  /** Someone to call who speaks the reader's language. */
  readonly help?: HelpView;
  /** The sections to show, in order. */
  readonly sections: readonly Section[];
  readonly faq: FaqView;
  readonly resources?: ResourcesView;
  readonly statements: readonly StatementView[];
}

/** A text, which is in English where its translation is not current. */
export interface Text extends InLocale {
  readonly text: string;
}

/** Something that stands in English in a guide of another language; then, and only then, it says so. */
export interface InLocale {
  readonly locale?: 'en';
}

export interface FaqView {
  readonly title: Text;
  readonly questions: readonly QuestionView[];
}

export interface StatementView extends InLocale {
  readonly id: string;
  readonly title: string;
  /** Who says it, when, and as which resolution. */
  readonly by: string;
  readonly text: RichText;
}

/**
 * Sets a pack's content between the interface's words.
 *
 * @param script how the pack's locale is written
 * @param strings what the elements say, in the pack's locale
 * @param stringsFor the words between, in a locale: the pack's own, and English for what stands in it
 */
export function viewGuide(
  pack: Pack,
  script: Pick<GuideView, 'direction' | 'style'>,
  strings: Strings,
  stringsFor: (locale: string) => ViewStrings,
): GuideView {
  const { id, locale, built, timeZone, sections, faq, statements = [] } = pack;
  const text = (part: string, own: string): Text => ({ text: own, ...inLocale(pack, part) });
  const words = stringsFor(locale);
  const help = viewHelp(pack, words);
  const phone = help?.line.find((inline) => typeof inline === 'object');
  const resources = viewResources(pack, stringsFor);
  return {
    id,
    locale,
    ...script,
    strings,
    built,
    asOf: words.asOf(words.shortDate(built)),
    timeZone,
    sections,
    title: text('title', pack.title),
    publisher: text('publisher', publisherLine(pack, stringsFor)),
    ...viewNotices(pack, words.notices),
    ...(help && { help }),
    faq: {
      title: text('faq.title', faq.title),
      questions: faq.questions.map((question) => viewQuestion(pack, question, stringsFor, phone)),
    },
    ...(resources && { resources }),
    statements: statements.map((statement) => viewStatement(pack, statement, stringsFor)),
  };
}

/** Who publishes the guide, and what that is. */
function publisherLine(pack: Pack, stringsFor: (locale: string) => ViewStrings): string {
  const { publisher, kind } = pack;
  const { clauseComma, publisherKinds } = stringsFor(localeOf(pack, 'publisher'));
  return kind ? `${publisher}${clauseComma}${publisherKinds[kind]}` : publisher;
}

function viewStatement(
  pack: Pack,
  { id, title, by, text, date, resolution }: Statement,
  stringsFor: (locale: string) => ViewStrings,
): StatementView {
  const part = `statements.${id}`;
  const strings = stringsFor(localeOf(pack, part));
  const day =
    date === 'not given' ? strings.noDate : date && strings.statementDate(strings.shortDate(date));
  const facts = [
    by,
    ...(resolution ? [strings.resolution(resolution)] : []),
    ...(day ? [day] : []),
  ];
  return { id, title, by: facts.join(strings.clauseComma), text, ...inLocale(pack, part) };
}

function viewNotices(
  { locale, unreviewed, english = [], stale = 0, status, publisher, faq }: Pack,
  strings: NoticeStrings,
): Pick<GuideView, 'notices' | 'readEnglish'> {
  const missing = english.length - stale;
  const isDraft = status === 'draft';
  const isOfficial = !isDraft && !faq.questions.some(({ from }) => from?.isDraft);
  const notices = [
    ...(isDraft ? [strings.draft(publisher)] : []),
    ...(unreviewed ? [isOfficial ? sentences(strings) : strings.unreviewed] : []),
    ...(missing ? [strings.missing(missing)] : []),
    ...(stale ? [strings.stale(stale)] : []),
  ];
  if (!notices.length) return {};
  return { notices, ...(locale !== 'en' && { readEnglish: strings.readEnglish }) };
}

/** No blank follows a full stop of Chinese. */
const sentences = ({ unreviewed, englishIsOfficial }: NoticeStrings): string =>
  `${unreviewed}${unreviewed.endsWith('\u3002') ? '' : ' '}${englishIsOfficial}`;
