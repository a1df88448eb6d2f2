/** Phones whose clock is wrong, and browsers that let a page store nothing. */
import { expect } from '@open-wc/testing';
import { stopClock } from '../support/clock.ts';
import { closePages, guideIn, openHtml } from '../support/frame.ts';
import { hear } from '../support/hear.ts';
import { buttonNamed, textOf } from '../support/page.ts';
import { runChanged, runScript } from '../support/run-script.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(closePages);

describe('a clock', () => {
  /** A page whose clock stands still. */
  async function openAt(time: string) {
    const page = await openHtml('<rights-guide></rights-guide>');
    stopClock(page.window, time);
    const heard = hear(page);
    // Its workshops are on 3 and 10 March 2027; whenever it was built, it is as if on this day.
    await runChanged(page, '/dist/v1/example-nonprofit.js', (code) =>
      code.replace(/\bbuilt:"[\d-]+"/, 'built:"2026-11-24"'),
    );
    const { guide } = await guideIn(page);
    const resources = guide.shadowRoot?.querySelector('rights-resources');
    await resources?.updateComplete;
    const told = textOf(resources?.shadowRoot);
    const age = textOf(guide.shadowRoot?.querySelector('.as-of'));
    return { heard, told, age, days: Number(age.match(/Days since then: (\S+)$/)?.[1] ?? 0) };
  }
  const [first, second] = [
    'Wednesday, March 3, 2027, in person',
    'Wednesday, March 10, 2027, online',
  ];

  for (const [what, time] of [
    ['that has stopped in 1970', '1970-01-01T12:00:00Z'],
    ['that tells no time at all', 'never'],
    ['that is ten thousand years ahead', '+012026-11-25T12:00:00Z'],
  ] as const) {
    it(`${what} announces no workshop as over, and shows the day of the copy`, async () => {
      const { heard, told, age, days } = await openAt(time);
      expect(told).to.contain(first).and.to.contain(second);
      expect(told).to.not.match(/past|over/);
      expect(age).to.match(/^This copy was made on \w+ \d+, \d{4}\.$/);
      expect(days).to.equal(0);
      expect([heard.said, heard.faults]).to.deep.equal([[], []]);
    });
  }

  it('on the day before a workshop announces both', async () => {
    const { told, days } = await openAt('2027-03-02T20:00:00Z');
    expect(told).to.contain(first).and.to.contain(second);
    expect(told).to.not.match(/, today|, past|over\./);
    expect(days).to.equal(98);
  });

  it('on the day after the last says that they are over', async () => {
    const { told } = await openAt('2027-03-11T20:00:00Z');
    expect(told).to.contain(`${first}, past`).and.to.contain(`${second}, past`);
    expect(told).to.contain('These events are over.');
  });

  it('that is in 2099 tells the reader how old the copy then is, and the webmaster once', async () => {
    const { heard, told, days } = await openAt('2099-06-01T12:00:00Z');
    expect(told).to.contain(`${first}, past`);
    expect(days).to.equal(26_487);
    expect(heard.said.filter((sentence) => sentence.includes('days old')).length).to.equal(1);
    expect(heard.faults).to.deep.equal([]);
  });
});

it('a browser in which every kind of storage throws shows all of it, and none is asked for', async () => {
  const page = await openHtml('<rights-guide></rights-guide>');
  const touched: string[] = [];
  const refuse = (holder: object, name: string) =>
    Object.defineProperty(holder, name, {
      configurable: true,
      get() {
        touched.push(name);
        throw new DOMException('denied', 'SecurityError');
      },
      set() {
        touched.push(name);
        throw new DOMException('denied', 'SecurityError');
      },
    });
  for (const name of [
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'cookieStore',
    'name',
  ])
    refuse(page.window, name);
  refuse(page.document, 'cookie');
  for (const name of ['storage', 'serviceWorker']) refuse(page.window.navigator, name);
  const heard = hear(page);
  await runScript(page);
  const { guide, faq } = await guideIn(page);
  for (const button of faq.buttons()) button.click();
  buttonNamed(guide, 'español').click();
  await guideIn(page, 'es');
  await waitUntil(() => faq.buttons()[0]?.getAttribute('aria-expanded') === 'true');
  expect(touched).to.deep.equal([]);
  expect([heard.said, heard.faults]).to.deep.equal([[], []]);
});
