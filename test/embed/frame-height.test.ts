/** A guide in an iframe, as high as what stands in it, where `frame.js` is on the page. */
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { closePages, openHtml, type Page } from '../support/frame.ts';
import { isShown } from '../support/page.ts';
import { pinned } from '../support/published.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(closePages);

const here = `${location.origin}/dist/`;
/** The same files at an address of another origin. */
const elsewhere = here.replace('localhost', '127.0.0.1');
const sandboxed =
  'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"';

interface Options {
  readonly site?: string;
  readonly attributes?: string;
}

const frameHtml = ({ site = here, attributes = '' }: Options = {}) =>
  `<iframe src="${site}west-sacramento/en.frame.html" title="Immigration" width="100%" height="800" style="border:0" ${attributes}></iframe>`;
const scriptHtml = (site = here) => `<script async src="${site}v1/frame.js"></script>`;

const open = (html: string) => openHtml(`<style>body { margin: 0 }</style>${html}`);
const framesOf = ({ document: page }: Page) => [...page.querySelectorAll('iframe')];
const firstOf = (page: Page) => framesOf(page)[0] as HTMLIFrameElement;

const untilFits = (frame: HTMLIFrameElement, sentence = 'the height follows') =>
  waitUntil(() => frame.getAttribute('height') !== '800', sentence);

/** Whether all that stands in a frame of this origin can be seen without scrolling there. */
const isWhole = ({ contentDocument, contentWindow }: HTMLIFrameElement): boolean => {
  const { documentElement } = contentDocument as Document;
  const { scrollHeight, scrollWidth, clientWidth } = documentElement;
  return scrollHeight <= (contentWindow as Window).innerHeight && scrollWidth <= clientWidth;
};

/** Leads a frame to another page, which the `src` on the page does not show, and speaks from there. */
async function takeOver(frame: HTMLIFrameElement): Promise<(message: unknown) => void> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  (frame.contentWindow as Window).location.href = '/test/support/blank.html';
  await loaded;
  const { Function: inside } = frame.contentWindow as Page['window'];
  return inside('message', 'parent.postMessage(message, "*")') as (message: unknown) => void;
}

/** Every height that a frame gets from now on. */
function listHeights(frame: HTMLIFrameElement): string[] {
  const heights: string[] = [];
  new MutationObserver(() => heights.push(frame.getAttribute('height') as string)).observe(frame, {
    attributes: true,
    attributeFilter: ['height'],
  });
  return heights;
}

const height = (value: unknown) => ({ rightsGuide: 'height', height: value });

describe('a frame keeps its height', () => {
  it('whatever a stranger’s window says', async () => {
    const page = await open(
      `${frameHtml()}<iframe src="/test/support/blank.html" height="300"></iframe>${scriptHtml()}`,
    );
    const [frame, stranger] = framesOf(page) as [HTMLIFrameElement, HTMLIFrameElement];
    await untilFits(frame);
    const before = frame.getAttribute('height');
    const strangers = await takeOver(stranger);
    strangers(height(5000));
    // What is said later is heard later.
    const frames = await takeOver(frame);
    const heights = listHeights(frame);
    frames(height(4321));
    await waitUntil(() => heights.length);
    expect(before).to.match(/^\d{4}$/);
    expect(heights).to.deep.equal(['4321']);
    expect(stranger.getAttribute('height')).to.equal('300');
  });

  it('whatever a page of another origin says that was opened in it', async () => {
    const page = await open(
      `${frameHtml({ site: elsewhere })}${frameHtml({ site: elsewhere })}${scriptHtml(elsewhere)}`,
    );
    const [frame, other] = framesOf(page) as [HTMLIFrameElement, HTMLIFrameElement];
    await untilFits(frame);
    // Chromium does not lay out a frame of another site that is far from the screen.
    other.scrollIntoView();
    await untilFits(other);
    const say = await takeOver(frame);
    const heights = listHeights(frame);
    say(height(5000));
    const otherHeights = listHeights(other);
    other.src = `${elsewhere}west-sacramento/es.frame.html`;
    await waitUntil(() => otherHeights.length, 'a later message has arrived');
    expect(heights).to.deep.equal([]);
  });

  it('whatever is no height', async () => {
    const page = await open(`${frameHtml()}${scriptHtml()}`);
    const frame = firstOf(page);
    await untilFits(frame);
    const say = await takeOver(frame);
    const heights = listHeights(frame);
    for (const value of [0, -1, 199, 20_001, NaN, Infinity, '5000', null, [5000], { a: 1 }, true]) {
      say(height(value));
    }
    for (const message of [
      null,
      5000,
      'height',
      { height: 5000 },
      { rightsGuide: 'x', height: 5000 },
    ]) {
      say(message);
    }
    say(height(4321.2));
    await waitUntil(() => heights.length);
    expect(heights).to.deep.equal(['4322']);
  });

  it('where a page that is none of ours is in it', async () => {
    const page = await open(
      `${frameHtml()}<iframe src="${here}west-sacramento/en.html" height="800"></iframe>${scriptHtml()}`,
    );
    const [frame, other] = framesOf(page) as [HTMLIFrameElement, HTMLIFrameElement];
    await untilFits(frame);
    const say = await takeOver(other);
    say(height(5000));
    const heights = listHeights(frame);
    (await takeOver(frame))(height(4321));
    await waitUntil(() => heights.length);
    expect(other.getAttribute('height')).to.equal('800');
  });

  it('where frame.js is not on the page, though the guide tells it', async () => {
    const page = await open('');
    const told = new Promise<MessageEvent>((resolve) =>
      page.window.addEventListener('message', resolve, { once: true }),
    );
    const holder = page.document.createElement('div');
    holder.innerHTML = frameHtml({ attributes: sandboxed });
    page.document.body.append(holder);
    const { data, origin } = await told;
    expect(Object.keys(data)).to.deep.equal(['rightsGuide', 'height']);
    expect(data.rightsGuide).to.equal('height');
    expect(data.height).to.be.within(2000, 20_000);
    expect(origin).to.equal('null');
    expect(firstOf(page).getAttribute('height')).to.equal('800');
  });

  it('where it may run no script, and shows every answer there', async () => {
    const page = await open(
      `${frameHtml({ attributes: 'sandbox=""' })}${frameHtml({ attributes: 'sandbox="allow-same-origin"' })}${frameHtml()}${scriptHtml()}`,
    );
    const [nothing, readable, whole] = framesOf(page) as [
      HTMLIFrameElement,
      HTMLIFrameElement,
      HTMLIFrameElement,
    ];
    await untilFits(whole);
    await waitUntil(() => readable.contentDocument?.readyState === 'complete');
    const answers = [...(readable.contentDocument?.querySelectorAll('.answer') ?? [])];
    expect(answers.length).to.be.above(5);
    for (const answer of answers) expect(isShown(answer)).to.equal(true);
    expect(isShown(nothing)).to.equal(true);
    expect([nothing, readable].map((frame) => frame.getAttribute('height'))).to.deep.equal([
      '800',
      '800',
    ]);
  });
});

describe('with frame.js a frame is as high as what stands in it', () => {
  for (const [where, options] of [
    ['without sandbox', {}],
    ['as pasted, with an origin of its own', { attributes: sandboxed }],
    ['from another site', { site: elsewhere }],
    ['from another site, as pasted', { site: elsewhere, attributes: sandboxed }],
  ] as [string, Options][]) {
    it(`at 360 px, ${where}`, async () => {
      const page = await open(
        `${frameHtml(options)}${frameHtml()}${scriptHtml()}${scriptHtml(options.site)}`,
      );
      const [frame, readable] = framesOf(page) as [HTMLIFrameElement, HTMLIFrameElement];
      const before = frame.getAttributeNames();
      await untilFits(frame);
      await untilFits(readable);
      await waitUntil(() => isWhole(readable), 'nothing is left to scroll in the frame');
      // A scroll bar of the page around makes both narrower, one after the other.
      await waitUntil(() => frame.getAttribute('height') === readable.getAttribute('height'));
      expect(frame.getAttributeNames()).to.deep.equal(before);
      expect([frame.width, frame.getAttribute('style')]).to.deep.equal(['100%', 'border:0']);
    });
  }

  it('in the language that a reader turns to inside', async () => {
    const page = await open(`${frameHtml()}${scriptHtml()}`);
    const frame = firstOf(page);
    await untilFits(frame);
    for (const locale of ['fa-AF', 'en']) {
      const heights = listHeights(frame);
      const link = frame.contentDocument?.querySelector<HTMLElement>(`a[hreflang="${locale}"]`);
      link?.click();
      // oxlint-disable-next-line no-await-in-loop -- one language after the other
      await waitUntil(
        () => frame.contentDocument?.documentElement?.lang === locale && heights.length,
        `the height of ${locale}`,
      );
      await waitUntil(() => isWhole(frame), 'nothing is left to scroll in the frame');
    }
  });

  it('when the page around it turns narrower', async () => {
    const page = await open(`${frameHtml()}${scriptHtml()}`);
    const frame = firstOf(page);
    await untilFits(frame);
    const heights = listHeights(frame);
    page.frame.width = '300';
    await waitUntil(() => heights.length, 'it grows');
    await waitUntil(() => isWhole(frame), 'nothing is left to scroll in the frame');
  });

  it('when it had no width at first, and a letter stood in each line', async () => {
    const page = await open('');
    const told: number[] = [];
    page.window.addEventListener('message', ({ data }) => told.push(data.height));
    const holder = page.document.createElement('div');
    holder.style.width = '0';
    holder.innerHTML = frameHtml();
    page.document.body.append(holder);
    const frame = firstOf(page);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const script = page.document.createElement('script');
    script.src = `${here}v1/frame.js`;
    page.document.body.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
    holder.style.width = '';
    await untilFits(frame);
    await waitUntil(() => isWhole(frame), 'nothing is left to scroll in the frame');
    expect(Math.max(...told)).to.be.below(20_000);
  });

  it('when it comes long after frame.js, or long before', async () => {
    const page = await open(frameHtml());
    const first = firstOf(page);
    await waitUntil(() => first.contentDocument?.querySelector('.as-of'), 'the first is there');
    await new Promise((resolve) => first.contentWindow?.requestAnimationFrame(resolve));
    const script = page.document.createElement('script');
    script.src = `${here}v1/frame.js`;
    page.document.body.append(script);
    await untilFits(first);
    const second = first.cloneNode() as HTMLIFrameElement;
    second.height = '800';
    page.document.body.append(second);
    await untilFits(second);
  });

  for (const [how, html] of [
    [
      'an image takes the name of currentScript',
      `<img name="currentScript" alt="">${scriptHtml()}`,
    ],
    ['it is loaded as a module', `<script type="module" src="${here}v1/frame.js"></script>`],
    ['it is pasted twice', scriptHtml() + scriptHtml()],
    ['it is pinned', `<script async src="${pinned}frame.js"></script>`],
  ] as const) {
    it(`where ${how}`, async () => {
      const page = await open(frameHtml() + html);
      await untilFits(firstOf(page));
      await waitUntil(() => isWhole(firstOf(page)));
    });
  }

  it('and frame.js leaves no name on the page', async () => {
    const page = await open(frameHtml());
    const before = Object.getOwnPropertyNames(page.window).toSorted();
    const script = page.document.createElement('script');
    script.src = `${here}v1/frame.js`;
    page.document.body.append(script);
    await untilFits(firstOf(page));
    expect(Object.getOwnPropertyNames(page.window).toSorted()).to.deep.equal(before);
  });
});

it('a link to a question scrolls the page around, of whatever site it is', async () => {
  if (navigator.vendor.startsWith('Apple')) return opensPage();

  const page = await open(
    `${frameHtml({ site: elsewhere, attributes: sandboxed })}${frameHtml()}${scriptHtml()}${scriptHtml(elsewhere)}`,
  );
  const [frame, readable] = framesOf(page) as [HTMLIFrameElement, HTMLIFrameElement];
  await untilFits(frame);
  await untilFits(readable);
  await waitUntil(() => isWhole(readable));
  // What cannot be read is laid out as its neighbour is.
  const link = readable.contentDocument?.querySelectorAll<HTMLAnchorElement>('nav a')[4];
  const question = readable.contentDocument?.querySelector(link?.hash as string) as Element;
  const { left, top } = (link as Element).getBoundingClientRect();
  const outer = page.frame.getBoundingClientRect();
  page.window.scrollTo(0, top - 20);
  const wanted = question.getBoundingClientRect().top;
  // Where a frame has moved to is known to the mouse some moments later.
  await waitUntil(
    async () => {
      await sendMouse({
        type: 'click',
        position: [Math.round(outer.left + left + 5), Math.round(outer.top + 32)],
      });
      return Math.abs(page.window.scrollY - wanted) < 40;
    },
    'the question is at the top',
    { interval: 250 },
  );
});

/** No frame can scroll the page of another site in WebKit. */
async function opensPage() {
  const page = await open(`${frameHtml()}${scriptHtml()}`);
  const frame = firstOf(page);
  await untilFits(frame);
  await waitUntil(() => isWhole(frame));
  frame.contentWindow?.addEventListener('click', (event) => event.preventDefault());
  const link = frame.contentDocument?.querySelector<HTMLAnchorElement>('nav a');
  link?.click();
  expect([link?.target, link?.rel]).to.deep.equal(['_blank', 'noopener']);
}
