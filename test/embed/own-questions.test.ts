/** A page's own questions among the guide's: `<details data-rights-own>` inside the tag. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml } from '../support/frame.ts';
import { buttonNamed, isShown, textOf } from '../support/page.ts';
import { waitUntil } from '../support/wait-until.ts';

const script = '<script src="../v1/west-sacramento.js"></script>';
const own =
  '<details data-rights-own><summary>Is the library open?</summary><p>Yes, until six.</p></details>';
const label = 'Added by this website, not part of the guide:';

afterEach(closePages);

for (const tag of ['rights-guide', 'rights-faq']) {
  describe(`own questions in <${tag}>`, () => {
    const open = async (inside: string) => {
      const page = await openHtml(`<${tag}><a href="x">The guide</a>${inside}</${tag}>${script}`);
      const element = page.document.querySelector(tag) as HTMLElement;
      const faq = () =>
        tag === 'rights-faq' ? element : element.shadowRoot?.querySelector('rights-faq');
      await waitUntil(() => faq()?.shadowRoot?.querySelector('.item'), 'the questions are here');
      return { page, faq: faq() as HTMLElement };
    };

    it('are not announced where there are none', async () => {
      const { page, faq } = await open('<details><summary>Of the twin</summary>Text</details>');
      expect(textOf(faq.shadowRoot)).to.not.contain(label);
      expect(isShown(page.document.querySelector('summary') as Element)).to.equal(false);
    });

    it('are shown after the guide’s, marked as the page’s, also where an editor wrapped them', async () => {
      const { page, faq } = await open(`<div>${own}</div>`);
      await waitUntil(() => textOf(faq.shadowRoot).includes(label), 'they are marked');
      const summary = page.document.querySelector('summary') as HTMLElement;
      expect(isShown(summary)).to.equal(true);
      const last = [...(faq.shadowRoot?.querySelectorAll('.item') ?? [])].at(-1) as Element;
      expect(summary.getBoundingClientRect().top).to.be.least(last.getBoundingClientRect().bottom);
      expect(isShown(page.document.querySelector('a') as Element)).to.equal(false);
    });

    it('open and close with all others', async () => {
      const { page, faq } = await open(own);
      const details = page.document.querySelector('details') as HTMLDetailsElement;
      await waitUntil(() => isShown(details), 'it is shown');
      buttonNamed(faq, 'Show all').click();
      expect(details.open).to.equal(true);
      buttonNamed(faq, 'Hide all').click();
      expect(details.open).to.equal(false);
    });

    it('are not announced any more when the last has gone', async () => {
      const { page, faq } = await open(own);
      await waitUntil(() => textOf(faq.shadowRoot).includes(label), 'they are marked');
      page.document.querySelector('details')?.remove();
      await waitUntil(() => !textOf(faq.shadowRoot).includes(label), 'the mark has gone');
    });

    it('stay where the page put them, for scripts that look for them there', async () => {
      const { page } = await open(`<div id="mine">${own}</div>`);
      const details = page.document.querySelector('details') as Element;
      await waitUntil(() => isShown(details), 'it is shown');
      expect(details.parentElement?.id).to.equal('mine');
    });

    it('that come later are taken in', async () => {
      const { page, faq } = await open('');
      const late = page.document.createElement('div');
      page.document.querySelector(tag)?.append(late);
      const details = page.document.createElement('details');
      details.setAttribute('data-rights-own', '');
      details.append('Late');
      page.document.querySelector(tag)?.append(details);
      await waitUntil(() => textOf(faq.shadowRoot).includes(label), 'they are marked');
      expect(isShown(details)).to.equal(true);
    });
  });
}

it('what the page wrote survives a change of language', async () => {
  const page = await openHtml(`<rights-guide>${own}</rights-guide>${script}`);
  const { guide } = await guideIn(page);
  buttonNamed(guide, 'español').click();
  const { faq } = await guideIn(page, 'es');
  expect(isShown(page.document.querySelector('summary') as Element)).to.equal(true);
  expect(textOf(faq.shadowRoot)).to.contain('Añadido por este sitio web');
});

it('an English question in a guide that runs right to left keeps its direction', async () => {
  const page = await openHtml(`<rights-guide lang="fa-AF">${own}</rights-guide>${script}`);
  await guideIn(page, 'fa-AF');
  const details = page.document.querySelector('details') as HTMLElement;
  await waitUntil(() => isShown(details), 'it is shown');
  expect(page.window.getComputedStyle(details).direction).to.equal('ltr');
});

it('they are shown also where the guide’s questions are not', async () => {
  const page = await openHtml(`<rights-guide sections="statements">${own}</rights-guide>${script}`);
  await waitUntil(() =>
    page.document
      .querySelector('rights-guide')
      ?.shadowRoot?.querySelector('.statement, rights-statements'),
  );
  await waitUntil(() => isShown(page.document.querySelector('details') as Element), 'it is shown');
});

it('focus and ids of the page’s own question are left alone when the guide comes', async () => {
  const page = await openHtml(
    `<rights-guide>${own.replace('<p>', '<p id="rights-hours">')}</rights-guide>`,
  );
  const summary = page.document.querySelector('summary') as HTMLElement;
  summary.focus();
  const late = page.document.createElement('script');
  late.src = '/dist/v1/west-sacramento.js';
  page.document.body.append(late);
  const { guide } = await guideIn(page);
  await waitUntil(() => isShown(summary), 'it is shown');
  expect(guide.shadowRoot?.activeElement ?? null).to.equal(null);
  expect(page.document.querySelector('#rights-hours')).to.not.equal(null);
});
