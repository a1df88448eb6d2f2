import * as v from 'valibot';
import { safeUrl } from '../model/safe-url.ts';
import { turning } from '../model/turning.ts';

/**
 * What a view from elsewhere may hold, field by field: all of `GuideView`. Each field is copied into an
 * object of ours, and what is not named here stays behind.
 */

/** More than any guide has, and few enough for an old phone. */
const longest = 1000;

/** Without a prototype, from which valibot would take what a page’s scripts add to every object for a field. */
const object = <T extends v.ObjectEntries>(fields: T) =>
  v.object({ __proto__: null, ...fields } as unknown as T);

const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(longest));
/** Without marks of direction by which a number or an address reads as another; no guide has them. */
const text = v.pipe(
  v.string(),
  v.check((words) => !turning.test(words)),
);
const maybeText = v.exactOptional(text);
const like = (pattern: RegExp) => v.pipe(text, v.regex(pattern));

const day = like(/^\d{4}-\d\d-\d\d$/);
/** Becomes an id in the page and part of an address. */
const id = like(/^[a-z][a-z0-9-]*$/);
const locale = v.exactOptional(v.literal('en'));

/** Holds the place in which an element puts a value. */
const withPlace = v.pipe(text, v.includes('{0}'));

const address = v.pipe(
  text,
  v.check((href) => safeUrl(href) !== undefined),
);

/** What scriptOf makes: names of fonts and a line height. Nothing in it can load or move anything. */
const style = like(
  /^(?=.)(--_script-font:[\w "',-]{1,300})?(^|;|$)(--_script-line-height:[12](\.\d+)?)?$/,
);

const within = <T extends v.GenericSchema<string | object>>(inner: T) =>
  v.union([text, object({ b: list(inner) }), object({ a: list(inner), href: address })]);

/** Marks in marks in marks, as deep as an author’s go, because without an end they would bring a phone down. */
const line = list(within(within(within(within(within(text))))));

const richText = list(
  v.union([object({ p: line, locale }), object({ ul: list(line) }), object({ ol: list(line) })]),
);

const title = object({ text, locale });

const strings = object({
  showAll: text,
  hideAll: text,
  copyLink: text,
  linkCopied: text,
  copyThis: withPlace,
  chooseLanguage: text,
  nowIn: text,
  languageFailed: withPlace,
  tryAgain: text,
  loading: withPlace,
  machineMade: text,
  notSpoken: text,
  openPage: text,
  age: withPlace,
  own: text,
});

const verdict = object({
  label: text,
  word: text,
  kind: v.picklist(['yes', 'no', 'no-except', 'depends']),
});

const question = object({
  id,
  question: text,
  locale,
  verdict: v.exactOptional(verdict),
  about: text,
  answer: richText,
  due: v.exactOptional(object({ date: day, text: richText })),
});

/** Two of one id would open each other’s answers. */
const questions = v.pipe(
  list(question),
  v.check((all) => new Set(all.map((each) => each.id)).size === all.length),
);

const events = object({
  label: text,
  over: text,
  past: text,
  today: text,
  comma: text,
  items: list(object({ date: day, text })),
});

const card = object({ name: text, locale, text: richText, events: v.exactOptional(events) });
const group = object({ title: maybeText, intro: maybeText, locale, items: list(card) });

export const viewSchema = object({
  id,
  locale: like(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  direction: v.picklist(['ltr', 'rtl']),
  style: v.exactOptional(style),
  strings,
  title,
  publisher: title,
  built: day,
  asOf: text,
  timeZone: like(/^[\w+/-]+$/),
  notices: v.exactOptional(list(text)),
  readEnglish: maybeText,
  help: v.exactOptional(object({ line, name: text, locale, languages: maybeText })),
  sections: v.pipe(v.array(v.picklist(['faq', 'resources', 'statements'])), v.maxLength(3)),
  faq: object({ title, questions }),
  resources: v.exactOptional(object({ title: text, locale, groups: list(group) })),
  statements: list(object({ id, title: text, by: text, text: richText, locale })),
});
