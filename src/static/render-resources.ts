import { h } from 'hastscript';
import { tellEvents, type EventsView } from '../model/schedule.ts';
import type { ResourcesView, ResourceView } from '../model/view-resources.ts';
import { inLocale } from './in-locale.ts';
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
export const renderResourceBody = ({ events, text }: ResourceView, today: string): Child[] => [
  ...(events ? renderEvents(events, today) : []),
  ...renderRichText(text),
];

function renderEvents(events: EventsView, today: string): Child[] {
  const { over, items } = tellEvents(events, today);
  const list = items.map((text) => h('li', text));
  return [...(over ? [h('p', h('strong', over))] : []), h('p', events.label), h('ul', list)];
}
