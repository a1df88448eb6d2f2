/** The accordion pattern of the W3C's ARIA Authoring Practices, one promise each, on the built guide with real keys. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { closePages, guideIn, openHtml } from '../../support/frame.ts';
import { shiftTab } from '../../support/shift-tab.ts';
import { panelOf } from '../../support/page.ts';

const guide =
  '<button id="before">Before</button><rights-guide></rights-guide><button id="after">After</button><script src="../v1/west-sacramento.js"></script>';

afterEach(closePages);

async function open() {
  const page = await openHtml(guide);
  const { faq } = await guideIn(page);
  const root = faq.shadowRoot as ShadowRoot;
  page.window.focus();
  const press = async (key: string) => {
    await sendKeys({ press: key });
    return root.activeElement;
  };
  return { page, faq, root, buttons: faq.buttons(), press };
}
const isOpen = (button: Element) => button.getAttribute('aria-expanded');

describe('the questions, by the accordion pattern', () => {
  it('are buttons, each in a heading that holds nothing else', async () => {
    const { buttons } = await open();
    expect(buttons.length).to.equal(6);
    for (const { localName, parentElement } of buttons) {
      expect(localName).to.equal('button');
      expect([parentElement?.getAttribute('role'), parentElement?.childElementCount]).to.deep.equal(
        ['heading', 1],
      );
      expect(parentElement?.getAttribute('aria-level')).to.equal('4');
    }
  });

  it('say whether they are open, and each only of itself', async () => {
    const { buttons } = await open();
    expect(buttons.map(isOpen)).to.deep.equal(Array(6).fill('false'));
    buttons[3]?.click();
    expect(buttons.map(isOpen)).to.deep.equal(buttons.map((_, index) => String(index === 3)));
  });

  it('name by aria-controls the panel that they open, which is there from the start', async () => {
    const { buttons, root } = await open();
    const ids = buttons.map((button) => button.getAttribute('aria-controls') as string);
    expect(new Set(ids).size).to.equal(buttons.length);
    for (const [index, id] of ids.entries()) {
      expect(root.querySelectorAll(`[id="${id}"]`).length, id).to.equal(1);
      const item = buttons[index]?.closest('.item');
      expect(item?.contains(root.getElementById(id)), 'below its button').to.equal(true);
    }
  });

  for (const key of ['Enter', ' ']) {
    it(`open and close with ${key === ' ' ? 'Space' : key}, and keep the focus`, async () => {
      const { buttons, press } = await open();
      buttons[1]?.focus();
      expect(await press(key)).to.equal(buttons[1]);
      expect(isOpen(buttons[1] as Element)).to.equal('true');
      expect(await press(key)).to.equal(buttons[1]);
      expect(isOpen(buttons[1] as Element)).to.equal('false');
    });
  }

  it('are stepped through with Tab in their order, and into what is open only', async () => {
    const { buttons, press } = await open();
    buttons[0]?.focus();
    expect(await press('Tab')).to.equal(buttons[1]);
    await press('Enter');
    const inside = [...panelOf(buttons[1] as Element).querySelectorAll('a[href], button')];
    expect(inside.length).to.be.above(0);
    for (const control of inside) expect(await press('Tab')).to.equal(control);
    for (const button of buttons.slice(2)) expect(await press('Tab')).to.equal(button);
  });

  it('are stepped through backwards with Shift and Tab', async () => {
    const { buttons, root } = await open();
    buttons[5]?.focus();
    for (const button of buttons.slice(0, 5).toReversed()) {
      await shiftTab();
      expect(root.activeElement).to.equal(button);
    }
  });

  it('have panels with a region named by their question, up to six of them', async () => {
    const { buttons } = await open();
    for (const button of buttons) {
      // Inside what is hidden, so that a closed one is no landmark.
      const { children, attributes } = panelOf(button);
      expect([...attributes].map(({ name }) => name).toSorted()).to.deep.equal(['hidden', 'id']);
      expect(children.length).to.equal(1);
      expect(children[0]?.getAttribute('role')).to.equal('region');
      expect(children[0]?.getAttribute('aria-labelledby')).to.equal(button.id);
    }
  });

  it('are never disabled, not even the one that is open', async () => {
    const { buttons } = await open();
    for (const button of buttons) button.click();
    for (const button of buttons) {
      expect([button.disabled, button.getAttribute('aria-disabled')]).to.deep.equal([false, null]);
    }
  });
});
