/** axe on the built guide in every state that a reader can meet, in each theme, scheme and language. */
import { expect } from '@open-wc/testing';
import type { RightsFaq } from '../../../src/elements/rights-faq.ts';
import type { RightsGuide } from '../../../src/elements/rights-guide.ts';
import { locales } from '../../../src/locale/locales.ts';
import type { GuideView } from '../../../src/model/view.ts';
import { faultsIn } from '../../support/axe.ts';
import { closePages, guideIn, openHtml, openPage, type Page } from '../../support/frame.ts';
import { pinned } from '../../support/published.ts';
import { buttonNamed, panelOf, textOf } from '../../support/page.ts';
import { ownShare } from '../../support/own-share.ts';
import { everything, rowsOf } from '../../support/scope.ts';
import { waitUntil } from '../../support/wait-until.ts';

afterEach(closePages);

const tags = Object.keys(locales);

interface Scene {
  readonly page: Page;
  readonly guide: RightsGuide;
  readonly faq: RightsFaq;
  readonly locale: string;
}

/** The view on screen with a part of its words in another place: a state that today's content is not in. */
const show = async (
  { guide, locale }: Scene,
  change: (view: GuideView) => Partial<GuideView>,
): Promise<void> => {
  const shown = (await (await fetch(`${pinned}${locale}.json`)).json()) as GuideView;
  guide.view = { ...shown, ...change(shown) };
  await guide.updateComplete;
};

const statusOf = ({ guide }: Scene) => textOf(guide.shadowRoot?.querySelector('p[role="status"]'));

/** Presses the button of a language that has not been asked for yet. */
const chooseAnother = ({ guide, locale }: Scene) =>
  guide.shadowRoot
    ?.querySelector<HTMLElement>(`.languages [lang="${locale === 'ru' ? 'uk' : 'ru'}"]`)
    ?.click();

const copyFirst = async (scene: Scene, writeText: () => Promise<void>) => {
  const { window } = scene.page;
  Object.defineProperty(window.navigator, 'clipboard', {
    value: { writeText },
    configurable: true,
  });
  const [first] = scene.faq.buttons() as [HTMLButtonElement];
  first.click();
  const copy = panelOf(first).querySelector('.copy') as HTMLButtonElement;
  copy.click();
  await waitUntil(() => textOf(copy.nextElementSibling), 'it is said');
};

/** What brings the guide into a state, and what the tag says from the start. */
const states: Record<string, { tag?: string; inside?: string; go(scene: Scene): unknown }> = {
  closed: { go: () => undefined },
  'one open': { go: ({ faq }) => faq.buttons()[1]?.click() },
  'all open': { go: ({ faq }) => faq.buttons().forEach((button) => button.click()) },
  'turned by a translation program': {
    go: async ({ guide }) => {
      const probe = guide.shadowRoot?.querySelector('.probe') as Element;
      probe.textContent = 'changed';
      await waitUntil(() => guide.shadowRoot?.querySelector('.notice a'), 'it is noticed');
    },
  },
  'a language on its way': {
    go: async (scene) => {
      scene.page.window.fetch = () => new Promise(() => undefined);
      chooseAnother(scene);
      await waitUntil(() => statusOf(scene), 'it is said');
    },
  },
  'a language that failed': {
    go: async (scene) => {
      scene.page.window.fetch = () => Promise.reject(new Error('offline'));
      const { console } = scene.page.window as unknown as { console: Console };
      console.warn = () => undefined;
      chooseAnother(scene);
      await waitUntil(
        () => scene.guide.shadowRoot?.querySelector('[role="status"] button'),
        'it is said',
      );
    },
  },
  draft: {
    go: (scene) =>
      show(scene, ({ strings, notices = [] }) => ({ notices: [strings.notSpoken, ...notices] })),
  },
  'past review': {
    go: async (scene) => {
      const { console } = scene.page.window as unknown as { console: Console };
      console.warn = () => undefined;
      await show(scene, ({ faq, strings, help }) => ({
        faq: {
          ...faq,
          questions: faq.questions.map((question) => ({
            ...question,
            due: {
              date: '2020-01-01',
              text: [{ p: [{ b: [strings.machineMade] }, ' ', ...(help?.line ?? [])] }],
            },
          })),
        },
      }));
      scene.faq.buttons()[0]?.click();
    },
  },
  withdrawn: {
    go: async (scene) => {
      await show(scene, ({ faq, strings }) => ({
        faq: {
          ...faq,
          questions: faq.questions.map(({ verdict: _verdict, ...question }) => ({
            ...question,
            answer: [{ p: [{ b: [strings.notSpoken] }] }, { p: ['A reason.'], locale: 'en' }],
          })),
        },
      }));
      scene.faq.buttons()[0]?.click();
    },
  },
  bilingual: { tag: 'bilingual', go: ({ faq }) => faq.buttons()[2]?.click() },
  'reviewed only': { tag: 'reviewed-only', go: () => undefined },
  'with questions of the page’s own': {
    inside:
      '<details data-rights-own><summary>Is the library open?</summary><p>Until six.</p></details>',
    go: ({ faq }) =>
      waitUntil(() => faq.shadowRoot?.querySelector('.own'), 'they are there').then(() =>
        buttonNamed(faq, textOf(faq.shadowRoot?.querySelector('.toolbar button'))).click(),
      ),
  },
  'a link copied': { go: (scene) => copyFirst(scene, () => Promise.resolve()) },
  'a link to copy by hand': { go: (scene) => copyFirst(scene, () => Promise.reject(new Error())) },
};

const looks = {
  state: Object.keys(states),
  theme: ['plain', 'contrast', 'warm'],
  scheme: ['light', 'dark'],
} as const;

/** Pairs with ten languages would be 140 rows; there the languages take turns instead. Each engine takes its share: axe reads names and colours, not engines. */
const rows = everything
  ? rowsOf({ ...looks, locale: tags })
  : rowsOf(looks).map((row, index) => ({ ...row, locale: tags[index % tags.length] as string }));

/** A page that has done its own part: a title, a main part, a heading. */
async function open(locale: string, scheme: string, attributes: string, inside = '') {
  const page = await openHtml(
    `<main><h1>A page</h1><rights-guide lang="${locale}" ${attributes}>${inside}</rights-guide></main>
    <script async src="../v1/west-sacramento.js"></script>`,
    {
      head: `<title>A page</title><style>:root { color-scheme: ${scheme}; background: Canvas; color: CanvasText }</style>`,
    },
  );
  return { page, ...(await guideIn(page, attributes.includes('reviewed-only') ? 'en' : locale)) };
}

describe('axe finds nothing', () => {
  for (const { state, theme, scheme, locale } of ownShare(rows)) {
    const { tag = '', inside, go } = states[state] as (typeof states)[string];
    it(`in a guide ${state}, ${theme} ${scheme}, ${locale}`, async () => {
      const scene = await open(locale, scheme, `theme="${theme} ${scheme}" ${tag}`, inside);
      await go({ ...scene, locale });
      expect(await faultsIn(scene.page)).to.deep.equal([]);
    }).timeout(30_000);
  }

  const kinds = { page: '', frame: '.frame', twin: '.twin' };
  const still = rowsOf({ kind: Object.keys(kinds) as (keyof typeof kinds)[], locale: tags });
  for (const { kind, locale } of ownShare(still)) {
    it(`in the ${kind} without script, ${locale}, light and dark`, async () => {
      const path = `west-sacramento/${locale}${kinds[kind]}.html`;
      let page: Page;
      if (kind === 'twin') {
        const twin = await (await fetch(`/dist/${path}`)).text();
        page = await openHtml(`<main><h1>A page</h1>${twin}</main>`, {
          head: '<title>A page</title><style>:root { background: Canvas; color: CanvasText }</style>',
        });
        for (const each of page.document.querySelectorAll('details')) each.open = true;
      } else {
        page = await openStill(path);
      }
      page.document.documentElement.style.colorScheme = 'light';
      expect(await faultsIn(page)).to.deep.equal([]);
      page.document.documentElement.style.colorScheme = 'dark';
      // Only the colours are others.
      expect(await faultsIn(page, ['color-contrast'])).to.deep.equal([]);
    }).timeout(30_000);
  }

  it('but is awake: it finds a verdict without contrast', async () => {
    const { page } = await open(
      'en',
      'light',
      'style="--rights-verdict-text-color: #ddd; --rights-verdict-surface-color: #eee"',
    );
    expect((await faultsIn(page)).join()).to.contain('color-contrast');
  });
});

/** A static page without its policy, which lets no script in, not even axe. */
async function openStill(path: string): Promise<Page> {
  const source = await (await fetch(`/dist/${path}`)).text();
  const page = await openPage('../test/support/blank.html');
  const without = source.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
  if (without === source) throw new Error(`${path} has no policy to take away.`);
  page.document.open();
  page.document.write(without);
  page.document.close();
  return page;
}
