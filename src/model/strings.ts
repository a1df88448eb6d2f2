import type { PublisherKind, SourceKind, Verdict } from './pack.ts';
import type { Place } from './pack-resources.ts';

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
  /** With the number of days since the day of the build. */
  readonly age: string;
  /** Stands above questions that the page has added to the guide's. */
  readonly own: string;
}

/** What a reader has to know about a translation; the build puts in what is true of it. */
export interface NoticeStrings {
  /** Of a text that its organization has not approved. */
  draft(publisher: string): string;
  readonly unreviewed: string;
  /** Follows it where the organization has approved the English. */
  readonly englishIsOfficial: string;
  /** Of parts that nobody has translated. */
  missing(count: number): string;
  /** Of parts whose English has changed since they were translated. */
  stale(count: number): string;
  /** On the button that leads to the official text. */
  readonly readEnglish: string;
}

/** The interface words that stand between an organization's own words, in one language. */
export interface ViewStrings {
  /** What the publisher is, after its name. */
  readonly publisherKinds: Readonly<Record<PublisherKind, string>>;
  /** Stands before a text that says when the answer is another. */
  readonly exceptions: string;
  readonly whatToDo: string;
  appliesTo(names: string): string;
  appliesNotTo(names: string): string;
  readonly sources: string;
  /** A citation with what it is before it. */
  readonly sourceKinds: Readonly<Record<SourceKind, (citation: string) => string>>;
  sourceChecked(date: string): string;
  checked(date: string): string;
  /** Of an answer of another organization, which has not approved it. */
  draftAnswer(publisher: string): string;
  publishedBy(publisher: string): string;
  /** Of an answer that nobody has checked in time. */
  readonly overdue: string;
  /** In the place of an answer that was taken back. */
  withdrawn(publisher: string, date: string): string;
  statementDate(date: string): string;
  readonly noDate: string;
  resolution(number: string): string;
  /** Introduces a verdict: "Answer:". */
  readonly answer: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Says whom an answer is about. */
  about(name: string): string;
  /** A person to call; the number is put in its place. */
  helpByPhone(number: string): string;
  phone(number: string): string;
  extension(number: string, extension: string): string;
  hours(text: string): string;
  address(text: string): string;
  readonly website: string;
  /** Stands between the items of a list: ", ". */
  readonly comma: string;
  /** Stands between a date and what is said about it. */
  readonly clauseComma: string;
  /** An addition in brackets, with the space before them. */
  brackets(text: string): string;
  /** The day on which this copy of the guide was made. */
  asOf(date: string): string;
  /** A day, given as YYYY-MM-DD. */
  date(day: string): string;
  /** The same without its weekday. */
  shortDate(day: string): string;
  languages(names: string): string;
  /** Stands before links to one document in several languages. */
  readonly documents: string;
  /** Names of languages, by BCP 47 tag; a language without one is named in itself. */
  readonly languageNames: Readonly<Record<string, string>>;
  /** A language's name in itself, for one that has no name here. */
  endonym(tag: string): string;
  readonly events: string;
  readonly eventsOver: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly past: string;
  readonly today: string;
  readonly notices: NoticeStrings;
}
