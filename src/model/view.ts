import {
  inLocale,
  localeOf,
  type Pack,
  type Place,
  type Question,
  type Section,
  type Statement,
  type Verdict,
} from './pack.ts';
import { viewHelp, viewResources, type HelpView, type ResourcesView } from './view-resources.ts';

/** What the elements themselves say; `{0}` stands for a value, which `fill` puts in. */
export interface Strings {
  readonly showAll: string;
  readonly hideAll: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  /** Shown, with an address, where the browser does not let a page copy. */
  readonly copyThis: string;
  /** Names the buttons that choose a language. */
  readonly chooseLanguage: string;
  /** Read out when the language has changed. */
  readonly nowIn: string;
  /** With the endonym of a language. */
  readonly languageFailed: string;
  readonly tryAgain: string;
  /** Read out, with the endonym of a language, while it is fetched. */
  readonly loading: string;
  /** Where a browser's translator has changed the words of the guide itself. */
  readonly machineMade: string;
  /** Where the page was translated into a language that the guide does not speak. */
  readonly notSpoken: string;
  /** On a link to the guide as a page of its own. */
  readonly openPage: string;
}

/** What a reader has to know about a translation; the build puts in what is true of it. */
export interface NoticeStrings {
  readonly unreviewed: string;
  /** Of parts that nobody has translated. */
  missing(count: number): string;
  /** Of parts whose English has changed since they were translated. */
  stale(count: number): string;
  /** On the button that leads to the official text. */
  readonly readEnglish: string;
}

/** The interface words that stand between an organization's own words, in one language. */
export interface ViewStrings {
  /** Introduces a verdict: "Answer:". */
  readonly answer: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Says whom an answer is about. */
  about(name: string): string;
  /** A person to call; the number is put in its place. */
  helpByPhone(number: string): string;
  phone(number: string): string;
  extension(number: string, extension: string): string;
  readonly website: string;
  /** Stands between the items of a list: ", ". */
  readonly comma: string;
  /** Stands between a date and what is said about it. */
  readonly clauseComma: string;
  /** A day, given as YYYY-MM-DD. */
  date(day: string): string;
  languages(names: string): string;
  /** Names of languages, by BCP 47 tag; a language without one is named by its tag. */
  readonly languageNames: Readonly<Record<string, string>>;
  readonly events: string;
  readonly eventsOver: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly past: string;
  readonly today: string;
  readonly notices: NoticeStrings;
}

/**
 * What a reader sees, in one language: a pack's content between the interface's words. Both renderers,
 * the elements and the static pages, show this and only this. The build makes it, so that no phone has
 * to; only what depends on the day is left to it (schedule.ts).
 */
export interface GuideView {
  /** The pack's id. */
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

/** A question, between the interface's words. */
export interface QuestionView extends Question, InLocale {
  readonly answerLabel: string;
  readonly verdictWord: string;
}

export interface StatementView extends Statement, InLocale {}

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
  const help = viewHelp(pack, stringsFor(locale));
  const resources = viewResources(pack, stringsFor);
  return {
    id,
    locale,
    ...script,
    strings,
    built,
    timeZone,
    sections,
    title: text('title', pack.title),
    publisher: text('publisher', pack.publisher),
    ...viewNotices(pack, stringsFor(locale).notices),
    ...(help && { help }),
    faq: {
      title: text('faq.title', faq.title),
      questions: faq.questions.map((question) => {
        const own = localeOf(pack, `faq.${question.id}`);
        const { answer: answerLabel, verdicts, about } = stringsFor(own);
        return {
          ...question,
          ...inLocale(pack, `faq.${question.id}`),
          answerLabel,
          verdictWord: verdicts[question.verdict],
          about: about(question.about),
        };
      }),
    },
    ...(resources && { resources }),
    statements: statements.map((statement) => ({
      ...statement,
      ...inLocale(pack, `statements.${statement.id}`),
    })),
  };
}

function viewNotices(
  { unreviewed, english = [], stale = 0 }: Pack,
  strings: NoticeStrings,
): Pick<GuideView, 'notices' | 'readEnglish'> {
  const missing = english.length - stale;
  const notices = [
    ...(unreviewed ? [strings.unreviewed] : []),
    ...(missing ? [strings.missing(missing)] : []),
    ...(stale ? [strings.stale(stale)] : []),
  ];
  return notices.length ? { notices, readEnglish: strings.readEnglish } : {};
}
