/** Names, roles and their order in the tree that is read out, in every language, held against the view of that language. */
import { expect } from '@open-wc/testing';
import type axe from 'axe-core';
import { locales } from '../../../src/locale/locales.ts';
import type { GuideView } from '../../../src/model/view.ts';
import { axeIn } from '../../support/axe.ts';
import { closePages, guideIn, openHtml, type Page } from '../../support/frame.ts';
import { isNamed, lineOf, outlineOf, type Stop } from '../../support/outline.ts';
import { buttonNamed, textOf } from '../../support/page.ts';
import { pinned } from '../../support/published.ts';

afterEach(closePages);

const endonyms = Object.values(locales).map(({ endonym }) => endonym);
const script = '<script async src="../v1/west-sacramento.js"></script>';

const viewIn = async (locale: string) =>
  (await (await fetch(`${pinned}${locale}.json`)).json()) as GuideView;

/** The view of a guide's first language is in the script, not in a file beside it. */
const english = async (): Promise<GuideView> =>
  (await (await fetch('/dist/west-sacramento/en.json')).json()) as GuideView;

/** What a browser puts in the place of an element: its shadow tree, and in a slot what was given to it. */
const childrenOf = (element: Element): Element[] => {
  if (element.localName === 'slot') {
    return (element as HTMLSlotElement).assignedElements();
  }
  return [...(element.shadowRoot ?? element).children];
};

const roleOf = (element: Element): string =>
  element.getAttribute('role') ??
  { button: 'button', a: 'link', p: 'paragraph', section: 'region' }[element.localName] ??
  '';

const descriptionOf = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => textOf((element.getRootNode() as ShadowRoot).getElementById(id)))
    .join(' ');

function walk(element: Element, nameOf: (element: Element) => string): Stop[] {
  const isHidden = element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
  if (isHidden) return [];
  const role = roleOf(element);
  const inside = childrenOf(element).flatMap((child) => walk(child, nameOf));
  if (!['heading', 'button', 'link', 'group', 'region', 'paragraph'].includes(role)) return inside;
  const stop: Stop = {
    role,
    name: role === 'paragraph' ? textOf(element) : nameOf(element),
    ...(role === 'heading' && { level: Number(element.getAttribute('aria-level')) }),
    ...(element.hasAttribute('aria-expanded') && {
      expanded: element.getAttribute('aria-expanded') === 'true',
      description: descriptionOf(element),
    }),
  };
  return [stop, ...inside];
}

/** Names are those that axe computes, by the W3C's rules. */
async function readOut(page: Page, outline: readonly Stop[]): Promise<string[]> {
  const tool = (await axeIn(page)) as typeof axe & {
    setup(node: Node): void;
    teardown(): void;
    commons: { text: { accessibleText(element: Element): string } };
  };
  tool.setup(page.document.documentElement);
  const guide = page.document.querySelector('rights-guide') as Element;
  const stops = walk(guide, (element) => tool.commons.text.accessibleText(element));
  tool.teardown();
  return stops
    .filter(({ role, name }) => role !== 'paragraph' || isNamed(outline, name))
    .map(lineOf);
}

describe('what is read out, and in which order', () => {
  it('is what the view says, in each language that is chosen one after the other, and in English again', async () => {
    const page = await openHtml(`<rights-guide lang="en"></rights-guide>${script}`);
    const { guide, faq } = await guideIn(page, 'en');
    for (const locale of [...Object.keys(locales).slice(1), 'en']) {
      // oxlint-disable no-await-in-loop -- one language after another
      buttonNamed(guide, locales[locale]?.endonym as string).click();
      await guideIn(page, locale);
      const view = locale === 'en' ? await english() : await viewIn(locale);
      const closed = outlineOf(view, endonyms);
      expect(await readOut(page, closed), locale).to.deep.equal(closed.map(lineOf));
      buttonNamed(faq, view.strings.showAll).click();
      const open = outlineOf(view, endonyms, { open: true });
      expect(await readOut(page, open), `${locale}, open`).to.deep.equal(open.map(lineOf));
      buttonNamed(faq, view.strings.hideAll).click();
      // oxlint-enable no-await-in-loop
    }
  }).timeout(60_000);

  for (const locale of ['es', 'fa-AF']) {
    it(`is the same where the page loads in it (${locale})`, async () => {
      const page = await openHtml(`<rights-guide lang="${locale}"></rights-guide>${script}`);
      await guideIn(page, locale);
      const outline = outlineOf(await viewIn(locale), endonyms);
      expect(await readOut(page, outline)).to.deep.equal(outline.map(lineOf));
    });
  }
});
