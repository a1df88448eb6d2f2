/** What a reader sees where a language’s file is spoiled on its way, and that it comes when it can. */
import { expect } from '@open-wc/testing';
import type { GuideView } from '../../src/model/view.ts';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { hear } from '../support/hear.ts';
import { buttonNamed, isShown, textOf } from '../support/page.ts';
import { allRows, everything } from '../support/scope.ts';
import { holdDeadline } from '../support/slow.ts';
import { spoilingHost } from '../support/spoiling-host.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(closePages);

/** Cases of test/support/faults.mjs. */
const faults = [
  'is not there',
  'has a host that fails',
  'is never answered',
  'stops midway and never ends',
  'is cut midway by the network',
  'is cut before its first byte',
  'ends too early, with a length that fits',
  'is a page in its place',
  'is other data in its place',
  'is a list in its place',
  'is itself with one letter changed',
  'is empty',
  'is an answer without a body',
  'is packed as nobody can unpack it',
  'leads to a page to log in',
  'leads round in a circle',
  'may not be read by other sites',
] as const;

/** Languages as their readers look for them, and their guide’s title. */
const names = { es: 'español', 'fa-AF': 'دری', ru: 'русский' };

/** When the language is asked for: the script, the language that stands on screen then, and what is pressed. */
const moments = {
  'the language that the page asks for': ['west-sacramento.js', 'en'],
  'a language pressed by a reader of English': ['west-sacramento.js', 'en'],
  'a language pressed by a reader of Ukrainian': ['west-sacramento.uk.js', 'uk'],
} as const;
type Moment = keyof typeof moments;

/** What the guide says in a language, as its own file has it. */
const stringsOf = Object.fromEntries(
  await Promise.all(
    Object.keys(names).map(async (locale) => {
      const answer = await fetch(`/dist/west-sacramento/${locale}.json`);
      return [locale, ((await answer.json()) as GuideView).strings] as const;
    }),
  ),
);

const rootOf = ({ document: page }: Page) =>
  page.querySelector('rights-guide')?.shadowRoot?.querySelector<HTMLElement>('.root');
const hasLink = ({ document: page }: Page) => isShown(page.querySelector('#link') as Element);

/** A page whose languages come from a host that spoils them; another site’s, as a guide’s host mostly is. */
async function openSpoiled(kind: string, moment: Moment, locale: string) {
  const [script, standing] = moments[moment];
  const isFirst = moment.startsWith('the language');
  const lang = isFirst ? locale : standing;
  const page = await openHtml(
    `<rights-guide lang="${lang}"><a id="link" href="#">The guide</a></rights-guide>`,
  );
  const endDeadline = holdDeadline(page);
  const heard = hear(page);
  const host = spoilingHost(kind);
  const element = page.document.createElement('script');
  element.src = `${host.folder}v1/${script}`;
  page.document.body.append(element);
  if (!isFirst) {
    const { guide } = await guideIn(page, standing);
    buttonNamed(guide, names[locale as keyof typeof names]).click();
  }
  return { page, heard, endDeadline, isFirst, host };
}

const locales = Object.keys(names) as (keyof typeof names)[];
const readers = allRows({ locale: locales, moment: Object.keys(moments) as Moment[] });
// A page for each fault and reader takes a minute; `npm test` gives each fault one reader, and each reader a fault.
const rows = everything
  ? faults.flatMap((kind) => readers.map((reader) => ({ kind, ...reader })))
  : faults.map((kind, nth) => ({
      kind,
      ...(readers[nth % readers.length] as (typeof readers)[0]),
    }));

for (const { kind, locale, moment } of rows) {
  it(`${moment} (${locale}) that ${kind} is told of in its own words, and comes once it can`, async () => {
    const { page, heard, endDeadline, isFirst, host } = await openSpoiled(kind, moment, locale);
    const standing = moments[moment][1];
    const { languageFailed, tryAgain } = stringsOf[locale] as GuideView['strings'];
    const name = names[locale];
    if (/never/.test(kind)) {
      // Until the guide gives up, there is something to read.
      await waitUntil(async () => (await host.asked()).length > 1, 'it was asked for');
      expect(rootOf(page)?.lang === standing || (isFirst && hasLink(page))).to.equal(true);
      endDeadline();
    }
    const notice = () => rootOf(page)?.querySelector<HTMLElement>('[role="status"] .notice');
    const told = () => textOf(notice());
    await waitUntil(() => told(), 'the reader is told');
    expect(told()).to.equal(`${languageFailed.replace('{0}', name)} ${tryAgain}`);
    expect([notice()?.lang, notice()?.dir]).to.deep.equal([
      locale,
      locale === 'fa-AF' ? 'rtl' : 'ltr',
    ]);
    const { guide, faq } = await guideIn(page, standing);
    expect(isShown(faq.buttons()[0] as Element)).to.equal(true);
    expect(guide.shadowRoot?.querySelector('[aria-busy]'), 'nothing turns').to.equal(null);

    await host.mend();
    buttonNamed(guide, isFirst ? tryAgain : name).click();
    await guideIn(page, locale);
    expect(told()).to.equal('');
    expect(heard.said.length, heard.said.join('\n')).to.equal(1);
    expect(heard.said[0]).to.contain(`Rights Guide: ${locale}: did not come (`);
    expect(heard.faults).to.deep.equal([]);
  });
}

for (const kind of ['has the wrong type', 'has moved']) {
  it(`a language’s file that ${kind}, and is itself, is shown: its hash vouches for it`, async () => {
    const { page, heard } = await openSpoiled(kind, 'the language that the page asks for', 'es');
    await guideIn(page, 'es');
    expect([heard.said, heard.faults]).to.deep.equal([[], []]);
  });
}
