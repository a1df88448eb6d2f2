import { inLocale, localeOf, type Event, type Pack, type Resource, type Website } from './pack.ts';
import { phoneHref, type Phone } from './phone.ts';
import type { RichText } from './rich-text.ts';
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

export interface ResourceView extends InLocale {
  readonly name: string;
  readonly description: RichText;
  readonly languages?: string;
  readonly phone?: PhoneView;
  readonly website?: WebsiteView;
  readonly events?: EventsView;
}

/** A sentence around a number, which is a link and always runs left to right. */
export interface PhoneView {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly href: string;
}

export interface WebsiteView {
  readonly label: string;
  /** The address as people write it. */
  readonly text: string;
  readonly href: string;
}

/** Someone to call. */
export interface HelpView extends PhoneView, InLocale {
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
 * The phone of the first resource that speaks the reader's language; where none does, of the first that
 * has one, with the languages that it speaks, because a person can be found to interpret.
 */
export function viewHelp(pack: Pack, strings: ViewStrings): HelpView | undefined {
  const helpers = (pack.resources?.groups ?? [])
    .flatMap(({ items }) => items)
    .filter(({ phone }) => phone);
  const speaks = ({ languages = [] }: Resource) => languages.includes(pack.locale);
  const resource = helpers.find(speaks) ?? helpers[0];
  if (!resource?.phone) return undefined;
  const { id, name, phone } = resource;
  const languages = speaks(resource) ? undefined : viewLanguages(resource, strings);
  return {
    name,
    ...inLocale(pack, `resources.${id}`),
    ...viewPhone(phone, strings, strings.helpByPhone),
    ...(languages && { languages }),
  };
}

/** Which languages are spoken at a resource. */
function viewLanguages({ languages }: Resource, strings: ViewStrings): string | undefined {
  const names = languages?.map((tag) => strings.languageNames[tag] ?? tag).join(strings.comma);
  return names && strings.languages(names);
}

function viewResource(resource: Resource, locale: string, strings: ViewStrings): ResourceView {
  const { name, description = [], phone, website, events } = resource;
  const nameOf = (tag: string) => strings.languageNames[tag] ?? tag;
  const languages = viewLanguages(resource, strings);
  return {
    name,
    description,
    ...(languages && { languages }),
    ...(phone && { phone: viewPhone(phone, strings, strings.phone) }),
    ...(website && { website: viewWebsite(website, locale, strings.website, nameOf) }),
    ...(events && { events: viewEvents(events, strings) }),
  };
}

function viewPhone(
  phone: Phone,
  strings: ViewStrings,
  sentence: (number: string) => string,
): PhoneView {
  const { number, extension } = phone;
  const words = sentence(extension ? strings.extension(number, extension) : number);
  const [before = '', after = ''] = words.split(number);
  return { before, number, after, href: phoneHref(phone) };
}

/** What a website is called, with its language where that is not the reader's, and its address. */
function viewWebsite(
  { label, url, language }: Website,
  locale: string,
  plain: string,
  nameOf: (tag: string) => string,
): WebsiteView {
  const own = label ?? plain;
  return {
    label: language === locale ? own : `${own} (${nameOf(language)})`,
    text: url.replace(/^https:\/\/|\/$/g, ''),
    href: url,
  };
}

function viewEvents(events: readonly Event[], strings: ViewStrings): EventsView {
  const { events: label, eventsOver: over, past, today, clauseComma: comma, places } = strings;
  const items = events.map(({ date, place }) => ({
    date,
    text: `${strings.date(date)}${comma}${places[place]}`,
  }));
  return { label, over, past, today, comma, items };
}
