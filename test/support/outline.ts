/** What assistive technology meets of a guide, in order: as its view says that it is, and as the page says. */
import { fill } from '../../src/model/fill.ts';
import { inlineText, type Inline, type RichText } from '../../src/model/rich-text.ts';
import { ageOn, todayIn } from '../../src/model/schedule.ts';
import type { GuideView } from '../../src/model/view.ts';

/** A heading, button, link, group or region, by what is said of it. */
export interface Stop {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly expanded?: boolean;
  readonly description?: string;
}

/** As one line, which a failing test shows well. */
export const lineOf = ({ role, name, level, expanded, description }: Stop): string =>
  [
    level ? `${role} ${level}` : role,
    plain(name),
    ...(expanded === undefined ? [] : [expanded ? 'open' : 'closed']),
    ...(description ? [`(${plain(description)})`] : []),
  ].join(' · ');

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const linksIn = (inlines: readonly Inline[]): Stop[] =>
  inlines.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    return 'b' in inline ? linksIn(inline.b) : [{ role: 'link', name: inlineText(inline.a) }];
  });

const linksOf = (text: RichText): Stop[] =>
  text.flatMap((block) => {
    if ('p' in block) return linksIn(block.p);
    return ('ul' in block ? block.ul : block.ol).flatMap(linksIn);
  });

/**
 * What a view has to become, from its title to its last link.
 *
 * @param endonyms the languages that the guide offers, in order
 * @param level the level of the title
 * @param open whether every answer is open
 * @param now what the page's clock says
 */
export function outlineOf(
  view: GuideView,
  endonyms: readonly string[],
  { level = 2, open = false, now = new Date() } = {},
): Stop[] {
  const { strings, title, faq, help, notices = [], readEnglish, statements, resources } = view;
  const button = (name: string): Stop => ({ role: 'button', name });
  const heading = (deeper: number, name: string): Stop => ({
    role: 'heading',
    level: level + deeper,
    name,
  });
  const sections: Record<string, () => Stop[]> = {
    faq: () => [
      heading(1, faq.title.text),
      button(strings.showAll),
      button(strings.hideAll),
      ...faq.questions.flatMap(({ question, verdict, about, answer }) => [
        heading(2, question),
        {
          ...button(question),
          expanded: open,
          description: `${verdict ? `${verdict.label} ${verdict.word} ` : ''}${about}`,
        },
        ...(open ? [{ role: 'region', name: question }] : []),
        ...(open ? [...linksOf(answer), button(strings.copyLink)] : []),
      ]),
    ],
    resources: () =>
      resources
        ? [
            heading(1, resources.title),
            ...resources.groups.flatMap(({ title: group, items }) => [
              ...(group ? [heading(2, group)] : []),
              ...items.flatMap(({ name, text }) => [
                heading(group ? 3 : 2, name),
                ...linksOf(text),
              ]),
            ]),
          ]
        : [],
    statements: () =>
      statements.flatMap(({ title: own, text }) => [heading(1, own), ...linksOf(text)]),
  };
  const age = ageOn(view.built, todayIn(view.timeZone, now, view.built, []));
  return [
    { role: 'region', name: title.text },
    heading(0, title.text),
    { role: 'paragraph', name: view.publisher.text },
    { role: 'group', name: strings.chooseLanguage },
    ...endonyms.map(button),
    ...notices.flatMap((notice) => [
      { role: 'paragraph', name: `${notice}${readEnglish ? ` ${readEnglish}` : ''}` },
      ...(readEnglish ? [button(readEnglish)] : []),
    ]),
    ...linksIn(help?.line ?? []),
    ...view.sections.flatMap((section) => sections[section]?.() ?? []),
    { role: 'paragraph', name: age ? `${view.asOf} ${fill(strings.age, String(age))}` : view.asOf },
  ];
}

/** Whether a paragraph is one of those that an outline names: the publisher, a notice, the day of the copy. */
export const isNamed = (outline: readonly Stop[], words: string): boolean =>
  outline.some(({ role, name }) => role === 'paragraph' && plain(name) === plain(words));
