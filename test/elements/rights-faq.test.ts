import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { GuideView } from '../../src/model/view.ts';
import type { QuestionView } from '../../src/model/view-question.ts';
import '../support/define.ts';
import { pack, view, viewOf, viewWith } from '../support/pack.ts';
import { buttonNamed, isShown, panelOf, quietly, textOf } from '../support/page.ts';

const render = (shown: GuideView = view) =>
  fixture<RightsFaq>(html`<rights-faq .view=${shown}></rights-faq>`);
const expanded = (faq: RightsFaq) =>
  faq.buttons().map((button) => button.getAttribute('aria-expanded') === 'true');

describe('without anything to show', () => {
  it('leaves the page’s own words standing', async () => {
    const faq = await fixture<RightsFaq>(html`<rights-faq><p>Call us.</p></rights-faq>`);
    expect(isShown(faq.querySelector('p') as Element)).to.equal(true);
  });

  it('says so in a sentence where the page gave no words', async () => {
    const faq = await fixture<RightsFaq>(html`<rights-faq></rights-faq>`);
    expect(faq.shadowRoot?.textContent).to.contain('This guide could not load');
  });
});

describe('a broken view', () => {
  const [{ answer: _answer, ...question }] = view.faq.questions as [QuestionView];
  for (const [name, broken] of [
    ['nothing in it', {}],
    ['a question without an answer', { ...view, faq: { ...view.faq, questions: [question] } }],
  ] as const) {
    it(`with ${name} shows no blank, and tells the developer`, async () => {
      const { result: faq, errors } = await quietly(() => render(broken as unknown as GuideView));
      expect(faq.shadowRoot?.textContent).to.contain('This guide could not load');
      expect(errors).to.contain('TypeError');
    });
  }
});

describe('a list of questions', () => {
  it('starts with every answer closed, out of sight and out of the tab order', async () => {
    const faq = await render();
    expect(expanded(faq)).to.deep.equal([false, false, false]);
    for (const button of faq.buttons()) expect(panelOf(button).offsetHeight).to.equal(0);
  });

  it('shows each verdict as a word beside its question, and whom it is about', async () => {
    const faq = await render();
    const items = [...(faq.shadowRoot?.querySelectorAll('.item') ?? [])];
    expect(items.map((item) => textOf(item.querySelector('[part="verdict"]')))).to.deep.equal([
      'Answer: No',
      'Answer: Yes',
      'Answer: No',
    ]);
    expect(textOf(items[0]?.querySelector('[part="about"]'))).to.equal(
      'About: Example Police Department',
    );
  });

  it('opens an answer with a click and closes it with another', async () => {
    const faq = await render();
    const [first] = faq.buttons() as [HTMLButtonElement];
    first.click();
    expect(expanded(faq)).to.deep.equal([true, false, false]);
    expect(isShown(panelOf(first).querySelector('p') as Element)).to.equal(true);
    first.click();
    expect(expanded(faq)).to.deep.equal([false, false, false]);
    expect(panelOf(first).offsetHeight).to.equal(0);
  });

  it('opens from a click on the verdict too: the whole row is the target', async () => {
    const faq = await render();
    const verdict = faq.shadowRoot?.querySelector('.verdict') as Element;
    const { left, top, width, height } = verdict.getBoundingClientRect();
    const hit = faq.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
    expect(hit).to.equal(faq.buttons()[0]);
  });

  it('opens and closes from the keyboard alone', async () => {
    const faq = await render();
    faq.buttons()[1]?.focus();
    await sendKeys({ press: 'Enter' });
    expect(expanded(faq)).to.deep.equal([false, true, false]);
    await sendKeys({ press: ' ' });
    expect(expanded(faq)).to.deep.equal([false, false, false]);
  });

  it('shows all answers and hides all answers', async () => {
    const faq = await render();
    buttonNamed(faq, 'Show all').click();
    expect(expanded(faq)).to.deep.equal([true, true, true]);
    buttonNamed(faq, 'Hide all').click();
    expect(expanded(faq)).to.deep.equal([false, false, false]);
  });

  it('touches nothing but the one question that is opened', async () => {
    const faq = await render(viewWith(50));
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(faq.shadowRoot as Node, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    faq.buttons()[7]?.click();
    await faq.updateComplete;
    records.push(...observer.takeRecords());
    observer.disconnect();
    const touched = records.map(({ target }) => (target as Element).closest('.item'));
    expect([...new Set(touched)]).to.deep.equal([faq.buttons()[7]?.closest('.item')]);
  });

  it('opens the answer that find-in-page found', async () => {
    const faq = await render();
    const panel = panelOf(faq.buttons()[2] as Element);
    panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(expanded(faq)).to.deep.equal([false, false, true]);
  });

  it('keeps closed answers findable, where the engine can', async () => {
    const faq = await render();
    const panel = panelOf(faq.buttons()[0] as Element);
    expect(panel.getAttribute('hidden')).to.equal('until-found');
    if ('onbeforematch' in document) {
      expect(getComputedStyle(panel).display).to.equal('block');
      expect(getComputedStyle(panel).contentVisibility).to.equal('hidden');
    } else {
      expect(panel.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    }
  });

  it('writes formatted text as text, lists and links', async () => {
    const faq = await render();
    const panel = panelOf(faq.buttons()[2] as Element);
    expect(panel.querySelector('b')?.textContent).to.equal('bold');
    expect(panel.querySelector('a')?.href).to.equal('https://example.org/');
    expect(panel.querySelector('a')?.referrerPolicy).to.equal('no-referrer');
    expect([...panel.querySelectorAll('ul li')].map(textOf)).to.deep.equal(['one', 'two']);
    expect([...panel.querySelectorAll('ol li')].map(textOf)).to.deep.equal([
      'first step',
      'second step',
    ]);
  });

  it('shows markup in content as the characters it is', async () => {
    const [question] = pack.faq.questions as [Pack['faq']['questions'][0]];
    const hostile = '<img src=x onerror="window.__hit=1">';
    const faq = await render(
      viewOf({
        ...pack,
        id: 'hostile',
        faq: {
          title: hostile,
          questions: [{ ...question, question: hostile, answer: [{ p: [hostile] }] }],
        },
      }),
    );
    expect(faq.shadowRoot?.querySelector('img')).to.equal(null);
    expect(textOf(faq.buttons()[0])).to.equal(hostile);
  });

  it('closes everything when it is given another view', async () => {
    const faq = await render();
    faq.buttons()[0]?.click();
    faq.view = viewWith(2);
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal([false, false]);
  });

  it('keeps what is open when the element is moved', async () => {
    const faq = await render();
    faq.buttons()[1]?.click();
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(faq);
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal([false, true, false]);
  });
});

describe('the names a screen reader gets', () => {
  it('puts each question in a heading that holds its button and nothing else', async () => {
    const faq = await render();
    for (const button of faq.buttons()) {
      const heading = button.parentElement as Element;
      expect(heading.getAttribute('role')).to.equal('heading');
      expect(heading.getAttribute('aria-level')).to.equal('3');
      expect(heading.children.length).to.equal(1);
    }
  });

  it('describes each button by its verdict and whom it is about', async () => {
    const faq = await render();
    const [first] = faq.buttons() as [HTMLButtonElement];
    const ids = first.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => textOf(faq.shadowRoot?.getElementById(id)))).to.deep.equal([
      'Answer: No',
      'About: Example Police Department',
    ]);
  });

  it('makes regions of up to six answers and no more', async () => {
    const regionOf = async (count: number) => {
      const [first] = (await render(viewWith(count))).buttons() as [HTMLButtonElement];
      const answer = panelOf(first).firstElementChild;
      return [answer?.getAttribute('role'), answer?.getAttribute('aria-labelledby') === first.id];
    };
    expect(await regionOf(6)).to.deep.equal(['region', true]);
    // What has no role may have no name.
    expect(await regionOf(7)).to.deep.equal([null, false]);
  });
});

describe('copy link', () => {
  const copy = async (faq: RightsFaq) => {
    faq.buttons()[0]?.click();
    const button = panelOf(faq.buttons()[0] as Element).querySelector('.copy') as HTMLButtonElement;
    button.click();
    await aTimeout(0);
    return button.nextElementSibling as Element;
  };
  const withClipboard = async (
    writeText: (text: string) => Promise<void>,
    then: () => Promise<void>,
  ) => {
    const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      await then();
    } finally {
      if (original) Object.defineProperty(navigator, 'clipboard', original);
      else delete (navigator as { clipboard?: unknown }).clipboard;
    }
  };

  it('shows the address to copy by hand where the browser refuses', () =>
    withClipboard(
      () => Promise.reject(new Error('not allowed')),
      async () => {
        const status = await copy(await render());
        expect(status.textContent).to.match(/^Copy this address: http.*#rights-first$/);
      },
    ));

  it('gives the question’s address, says so once, and leaves the address bar alone', async () => {
    const copied: string[] = [];
    const before = [location.href, history.length];
    await withClipboard(
      async (text) => void copied.push(text),
      async () => {
        const status = await copy(await render());
        expect(status.textContent).to.equal('Link copied');
        expect(status.getAttribute('role')).to.equal('status');
      },
    );
    expect(copied).to.deep.equal([new URL('#rights-first', location.href).href]);
    expect([location.href, history.length]).to.deep.equal(before);
  });
});
