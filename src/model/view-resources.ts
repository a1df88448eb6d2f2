import { inLocale, localeOf, type Pack } from './pack.ts';
import type {
  Event,
  OfficialDocument,
  Resource,
  ResourcePhone,
  Website,
} from './pack-resources.ts';
import { phoneHref, type Phone } from './phone.ts';
import { setInline, type Inline, type RichText } from './rich-text.ts';
import type { EventsView } from './schedule.ts';
import type { ViewStrings } from './strings.ts';
import type { InLocale } from './view.ts';

export interface ResourcesView extends InLocale {
  readonly title: string;
  readonly groups: readonly ResourceGroupView[];
}

export interface ResourceGroupView extends InLocale {
  readonly title?: string;
  readonly intro?: string;
  readonly items: readonly ResourceView[];
}

/** A card: everything that stands below its name and its events is one text. */
export interface ResourceView extends InLocale {
  readonly name: string;
  readonly text: RichText;
  readonly events?: EventsView;
}

interface Speaker {
  readonly languages?: readonly string[] | undefined;
}

/** Someone to call. */
export interface HelpView extends InLocale {
  /** A sentence with the number. */
  readonly line: readonly Inline[];
  readonly name: string;
  /** The languages spoken there, where the reader's is none of them. */
  readonly languages?: string;
}

type StringsFor = (locale: string) => ViewStrings;

export function viewResources(pack: Pack, stringsFor: StringsFor): ResourcesView | undefined {
  if (!pack.resources) return undefined;
  const { title, groups } = pack.resources;
  return {
    title,
    ...inLocale(pack, 'resources.title'),
    groups: groups.map(({ id, items, ...group }) => ({
      ...group,
      ...inLocale(pack, `resources.${id}`),
      items: items.map((item) => {
        const part = `resources.${item.id}`;
        const locale = localeOf(pack, part);
        return { ...inLocale(pack, part), ...viewResource(item, locale, stringsFor(locale)) };
      }),
    })),
  };
}

/**
 * The first phone that speaks the reader's language; where none does, the first of all, with the
 * languages that it speaks, because a person can be found to interpret.
 */
export function viewHelp(pack: Pack, strings: ViewStrings): HelpView | undefined {
  const helpers = (pack.resources?.groups ?? [])
    .flatMap(({ items }) => items)
    .flatMap(({ id, name, phones = [], languages }) =>
      phones.map((phone) => ({ id, name, phone, languages: phone.languages ?? languages })),
    );
  const speaks = ({ languages = [] }: Speaker) => languages.includes(pack.locale);
  const helper = helpers.find(speaks) ?? helpers[0];
  if (!helper) return undefined;
  const { id, name, phone } = helper;
  const languages = speaks(helper) ? undefined : viewLanguages(helper, strings);
  return {
    name,
    ...inLocale(pack, `resources.${id}`),
    line: phoneLine(phone, writePhone(phone, strings), strings.helpByPhone),
    ...(languages && { languages }),
  };
}

/** Which languages are spoken at a resource. */
function viewLanguages({ languages }: Speaker, strings: ViewStrings): string | undefined {
  return languages && strings.languages(nameLanguages(languages, strings));
}

const nameLanguages = (tags: readonly string[], strings: ViewStrings): string =>
  tags.map((tag) => nameLanguage(tag, strings)).join(strings.comma);

const nameLanguage = (tag: string, strings: ViewStrings): string =>
  strings.languageNames[tag] ?? strings.endonym(tag);

function viewResource(resource: Resource, locale: string, strings: ViewStrings): ResourceView {
  const { name, description = [], phones = [], hours, address, website } = resource;
  const { documents, events } = resource;
  const languages = viewLanguages(resource, strings);
  const lines: Inline[][] = [
    ...phones.map((phone) => phoneLine(phone, describePhone(phone, strings), strings.phone)),
    ...(hours ? [[strings.hours(hours)]] : []),
    ...(address ? [[strings.address(address)]] : []),
    ...(website ? [websiteLine(website, locale, strings)] : []),
    ...(languages ? [[languages]] : []),
  ];
  return {
    name,
    text: [
      ...description,
      ...lines.map((p) => ({ p })),
      ...(documents ? viewDocuments(documents, locale, strings) : []),
    ],
    ...(events && { events: viewEvents(events, strings) }),
  };
}

const writePhone = ({ number, extension }: Phone, strings: ViewStrings): string =>
  extension ? strings.extension(number, extension) : number;

/** A number, and what to know before calling it. */
function describePhone(phone: ResourcePhone, strings: ViewStrings): string {
  const { purpose, languages, hours, verified } = phone;
  const parts = [
    writePhone(phone, strings),
    ...(purpose ? [purpose] : []),
    ...(languages ? [nameLanguages(languages, strings)] : []),
    ...(hours ? [hours] : []),
  ];
  const checked = verified
    ? strings.brackets(strings.sourceChecked(strings.shortDate(verified)))
    : '';
  return parts.join(strings.clauseComma) + checked;
}

/** A sentence around a number, which is a link. */
function phoneLine(phone: Phone, words: string, sentence: (number: string) => string): Inline[] {
  const link: Inline = { a: [phone.number], href: phoneHref(phone) };
  return setInline(sentence(words), phone.number, [link]);
}

/** What a website is called, with its language where that is not the reader's, and its address. */
function websiteLine(
  { label, url, language }: Website,
  locale: string,
  strings: ViewStrings,
): Inline[] {
  const own = label ?? strings.website;
  const foreign = language === locale ? '' : strings.brackets(nameLanguage(language, strings));
  return [`${own}${foreign} `, { a: [url.replace(/^https:\/\/|\/$/g, '')], href: url }];
}

/** A document in each of its languages, the reader's own first. */
function viewDocuments(
  documents: readonly OfficialDocument[],
  locale: string,
  strings: ViewStrings,
): RichText {
  const own = documents.filter(({ language }) => language === locale);
  const others = documents.filter(({ language }) => language !== locale);
  const links = [...own, ...others].map(({ language, url }): Inline[] => [
    { a: [nameLanguage(language, strings)], href: url },
  ]);
  return [{ p: [strings.documents] }, { ul: links }];
}

function viewEvents(events: readonly Event[], strings: ViewStrings): EventsView {
  const { events: label, eventsOver: over, past, today, clauseComma: comma, places } = strings;
  const items = events.map(({ date, place }) => ({
    date,
    text: `${strings.date(date)}${comma}${places[place]}`,
  }));
  return { label, over, past, today, comma, items };
}
