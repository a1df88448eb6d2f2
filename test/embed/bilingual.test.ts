/** The official English under the reader's language. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import { closePages, guideIn, openHtml } from '../support/frame.ts';
import { buttonNamed, isShown, panelOf, textOf } from '../support/page.ts';
import { waitUntil } from '../support/wait-until.ts';

const script = '<script async src="../v1/west-sacramento.js"></script>';
const open = (attributes: string) =>
  openHtml(`<rights-guide ${attributes}></rights-guide>${script}`);

afterEach(closePages);

const englishOf = (element: Element | null | undefined) => [
  ...(element?.querySelectorAll<HTMLElement>('.english') ?? []),
];
const itemsOf = (faq: RightsFaq) => [...(faq.shadowRoot?.querySelectorAll('.item') ?? [])];

describe('with bilingual', () => {
  it('an English guide says nothing twice', async () => {
    const { guide, faq } = await guideIn(await open('bilingual'), 'en');
    expect(englishOf(faq.shadowRoot?.querySelector('.root'))).to.deep.equal([]);
    expect(guide.shadowRoot?.querySelector('.english')).to.equal(null);
  });

  it('each question and answer has its official English below it, marked as English', async () => {
    const { faq } = await guideIn(await open('bilingual lang="fa-AF"'), 'fa-AF');
    const [first] = itemsOf(faq);
    const english = englishOf(first);
    expect(english.map(textOf)).to.deep.equal([
      'Can I be deported by WSPD during a traffic stop or call for service? Answer: No',
      'WSPD does not enforce federal immigration laws. WSPD employees are also prohibited from arresting, detaining, or continuing to detain a person based solely on their immigration status.',
    ]);
    for (const { lang, dir } of english) expect([lang, dir]).to.deep.equal(['en', 'ltr']);
    expect(itemsOf(faq).every((item) => englishOf(item).length === 2)).to.equal(true);
    // The English answer opens with the other.
    expect(isShown(english[0] as Element)).to.equal(true);
    const panel = panelOf(faq.buttons()[0] as Element);
    expect([panel.contains(english[1] as Element), panel.hasAttribute('hidden')]).to.deep.equal([
      true,
      true,
    ]);
  });

  it('statements have theirs too, and follow a change of language', async () => {
    const page = await open('bilingual lang="es"');
    const { guide } = await guideIn(page, 'es');
    const statements = guide.shadowRoot?.querySelector('rights-statements');
    const english = () => englishOf(statements?.shadowRoot?.querySelector('.root')).map(textOf);
    expect(english().length).to.equal(2);
    expect(english()[0]).to.contain('Statement by the West Sacramento City Council');
    buttonNamed(guide, 'English').click();
    await guideIn(page, 'en');
    expect(english()).to.deep.equal([]);
  });

  it('each section alone does it, and the script’s data-bilingual', async () => {
    const page = await openHtml(`<rights-faq bilingual lang="ru"></rights-faq>${script}
      <script async src="../v1/west-sacramento.js" data-mount data-bilingual data-lang="uk"></script>`);
    const { faq } = await guideIn(page, 'uk');
    expect(itemsOf(faq).length * 2).to.equal(
      englishOf(faq.shadowRoot?.querySelector('.root')).length,
    );
    const alone = page.document.querySelector('rights-faq') as RightsFaq;
    const rootOf = () => alone.shadowRoot?.querySelector<HTMLElement>('.root');
    await waitUntil(() => rootOf()?.lang === 'ru', 'the section is in Russian');
    expect(englishOf(alone.shadowRoot?.querySelector('.root')).length).to.equal(12);
  });

  if (/ Chrome\//.test(navigator.userAgent)) {
    it('paper gets both, answer by answer', async () => {
      const { faq } = await guideIn(await open('bilingual lang="es"'), 'es');
      await emulateMedia({ media: 'print' });
      const heights = faq
        .buttons()
        .flatMap((button) => englishOf(panelOf(button)).map(({ offsetHeight }) => offsetHeight));
      await emulateMedia({ media: 'screen' });
      expect(heights.length).to.equal(6);
      for (const height of heights) expect(height).to.be.above(20);
    });
  }
});

it('without it, another language stands alone', async () => {
  const { faq } = await guideIn(await open('lang="es"'), 'es');
  expect(faq.shadowRoot?.querySelector('.english')).to.equal(null);
});
