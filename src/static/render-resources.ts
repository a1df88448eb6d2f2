import { h } from 'hastscript';
import { tellEvents, type EventsView } from '../model/schedule.ts';
import type { ResourcesView, ResourceView } from '../model/view-resources.ts';
import { inLocale } from './in-locale.ts';
import { renderPhone } from './render-phone.ts';
import { renderRichText, type Child } from './render-rich-text.ts';

/**
 * The resources of a static page, under a heading of level 2.
 *
 * @param today YYYY-MM-DD, the day of the build: a static page cannot know a later one
 */
export const renderResources = (
  { title, locale, groups }: ResourcesView,
  today: string,
): Child[] => [
  h('h2', inLocale(locale), title),
  ...groups.flatMap((group) => [
    ...(group.intro ? [h('p', inLocale(group.locale), group.intro)] : []),
    ...(group.title ? [h('h3', inLocale(group.locale), group.title)] : []),
    ...group.items.map((item) => {
      const heading = h(group.title ? 'h4' : 'h3', item.name);
      return h('section.card', inLocale(item.locale), [
        heading,
        ...renderResourceBody(item, today),
      ]);
    }),
  ]),
];

/** A resource without its name. */
export function renderResourceBody(view: ResourceView, today: string): Child[] {
  const { events, description, phone, website, languages } = view;
  return [
    ...(events ? renderEvents(events, today) : []),
    ...renderRichText(description),
    ...(phone ? [h('p', renderPhone(phone))] : []),
    ...(website
      ? [
          h('p', [
            website.label,
            ' ',
            h(
              'a',
              { href: website.href, dir: 'ltr', referrerPolicy: 'no-referrer' },
              breakable(website.text),
            ),
          ]),
        ]
      : []),
    ...(languages ? [h('p', languages)] : []),
  ];
}

/** A long address may break after a slash, so that it fits a phone without a style sheet. */
const breakable = (address: string): Child[] =>
  address.split(/(?<=\/)/).flatMap((part, index) => (index ? [h('wbr'), part] : [part]));

function renderEvents(events: EventsView, today: string): Child[] {
  const { over, items } = tellEvents(events, today);
  const list = items.map((text) => h('li', text));
  return [...(over ? [h('p', h('strong', over))] : []), h('p', events.label), h('ul', list)];
}
