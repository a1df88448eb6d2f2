import { inLocale, localeOf, type Pack, type Question, type Source } from './pack.ts';
import { setInline, type Block, type Inline, type RichText } from './rich-text.ts';
import type { Due } from './schedule.ts';
import type { ViewStrings } from './strings.ts';
import { viewHelp } from './view-resources.ts';
import type { InLocale } from './view.ts';

/** A question between the interface's words. Everything that stands below it is one text. */
export interface QuestionView extends InLocale {
  readonly id: string;
  readonly question: string;
  /** Nothing where the answer was taken back. */
  readonly verdict?: VerdictView;
  readonly about: string;
  readonly answer: RichText;
  readonly due?: Due;
}

export interface VerdictView {
  /** Introduces the word: "Answer:". */
  readonly label: string;
  readonly word: string;
  /** Which of `verdicts` it is, for its shape. */
  readonly kind: string;
}

/** @param phone where a reader can ask, for an answer that nobody has checked in time */
export function viewQuestion(
  pack: Pack,
  question: Question,
  stringsFor: (locale: string) => ViewStrings,
  phone: Inline | undefined,
): QuestionView {
  const part = `faq.${question.id}`;
  const locale = localeOf(pack, part);
  const strings = stringsFor(locale);
  const { id, from, about, verdict, withdrawn, reviewBy } = question;
  const view = {
    id,
    question: question.question,
    ...inLocale(pack, part),
    about: strings.about(about),
  };
  const ask: Block = { p: [{ b: [strings.overdue] }, ...(phone ? [' ', phone] : [])] };
  if (withdrawn) {
    const publisher = from?.publisher ?? pack.publisher;
    const notice = strings.withdrawn(publisher, strings.shortDate(withdrawn.date));
    const isEnglish = locale !== 'en' && localeOf(pack, `${part}.withdrawn`) === 'en';
    const reason = withdrawn.reason.map((block) =>
      isEnglish && 'p' in block ? { ...block, locale: 'en' as const } : block,
    );
    const help = viewHelp(pack, strings);
    const call = help ? [{ p: help.line }] : [];
    return { ...view, answer: [{ p: [{ b: [notice] }] }, ...reason, ...call] };
  }
  return {
    ...view,
    verdict: { label: strings.answer, word: strings.verdicts[verdict], kind: verdict },
    answer: answerOf(question, locale, strings),
    ...(reviewBy && { due: { date: reviewBy, text: [ask] } }),
  };
}

/** The answer, and what belongs to it, under the interface's words. */
function answerOf(question: Question, locale: string, strings: ViewStrings): RichText {
  const { answer, exceptions, whatToDo, appliesTo, appliesNotTo, sources, reviewed } = question;
  const { from } = question;
  const names = (list: readonly string[]) => list.join(strings.comma);
  return [
    ...(from?.isDraft ? [{ p: [{ b: [strings.draftAnswer(from.publisher)] }] }] : []),
    ...answer,
    ...(exceptions ? labelled(strings.exceptions, exceptions) : []),
    ...(whatToDo ? labelled(strings.whatToDo, whatToDo) : []),
    ...(appliesTo ? [{ p: [strings.appliesTo(names(appliesTo))] }] : []),
    ...(appliesNotTo ? [{ p: [strings.appliesNotTo(names(appliesNotTo))] }] : []),
    ...(sources
      ? [{ p: [strings.sources] }, { ul: sources.map((each) => viewSource(each, locale, strings)) }]
      : []),
    ...(reviewed ? [{ p: [strings.checked(strings.shortDate(reviewed))] }] : []),
    ...(from ? [{ p: [strings.publishedBy(from.publisher)] }] : []),
  ];
}

/** A text with a word before it, in the same paragraph where it begins with one. */
function labelled(label: string, text: RichText): RichText {
  const [first, ...rest] = text;
  if (first && 'p' in first) return [{ p: [{ b: [label] }, ' ', ...first.p] }, ...rest];
  return [{ p: [{ b: [label] }] }, ...text];
}

function viewSource(
  { kind, citation, url, language, checked }: Source,
  locale: string,
  strings: ViewStrings,
): Inline[] {
  const name: Inline = url ? { a: [citation], href: url } : citation;
  const sentence = kind ? strings.sourceKinds[kind](citation) : citation;
  const details = [
    ...(language && language !== locale ? [strings.languageNames[language] ?? language] : []),
    ...(checked ? [strings.sourceChecked(strings.shortDate(checked))] : []),
  ];
  return [
    ...setInline(sentence, citation, [name]),
    ...(details.length ? [strings.brackets(details.join(strings.comma))] : []),
  ];
}
