/** A guide whose words another site publishes (`src`), on the built files. */
import { expect } from '@open-wc/testing';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import type { GuideView } from '../../src/model/view.ts';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { isShown, quietly, textOf } from '../support/page.ts';
import { pinned } from '../support/published.ts';
import { addScript, holdDeadline, nextFrame } from '../support/slow.ts';
import { waitUntil } from '../support/wait-until.ts';

const theirs = 'https://their.host/my-town/es.json';
const ours = '/dist/west-sacramento';
const link = '<a href="#">The guide</a>';
const tag = (attributes = `src="${theirs}"`, inside = link) =>
  `<rights-guide ${attributes}>${inside}</rights-guide>`;
const spanish = (await (await fetch(`${ours}/es.json`)).json()) as GuideView;
const integrity = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
const hashOf = (file: string) => integrity[`${pinned.slice('/dist/'.length)}${file}`] as string;

afterEach(closePages);

const rootOf = (page: Page, selector = 'rights-guide') =>
  page.document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('.root');
const requestsOf = ({ window: page }: Page) =>
  page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

/** What a page says in its console, as one text for each time. */
function hear({ window: page }: Page): string[] {
  const said: string[] = [];
  (page as unknown as { console: Console }).console.warn = (...parts: unknown[]) =>
    void said.push(parts.join(' '));
  return said;
}

/** A page whose every fetch is answered by a test. */
async function openAnswered(
  answer: (address: string, init: RequestInit, page: Page) => Response | Promise<Response>,
  html = tag(),
) {
  const page = await openHtml(html);
  const said = hear(page);
  const asked: { address: string; init: RequestInit }[] = [];
  page.window.fetch = async (address, init = {}) => {
    asked.push({ address: String(address), init });
    return answer(String(address), init, page);
  };
  addScript(page);
  return { page, said, asked };
}

const json = (data: unknown) => new Response(JSON.stringify(data));

/** What the page put inside the tag stands, and one line says why. */
async function expectFallback(page: Page, said: string[], sentence: RegExp) {
  await waitUntil(() => said.length, 'the console says why');
  await page.document.querySelector('rights-guide')?.updateComplete;
  await nextFrame(page);
  expect(said.length).to.equal(1);
  expect(said[0]).to.match(/^Rights Guide: /);
  expect(said[0]).to.match(sentence);
  expect(rootOf(page)).to.equal(null);
  expect(page.document.querySelector('script[src*=reader]')).to.equal(null);
  expect(isShown(page.document.querySelector('rights-guide a') as Element)).to.equal(true);
}

describe('a view from elsewhere leaves what stands inside the tag', () => {
  const answers: [string, () => Response | Promise<Response>, RegExp][] = [
    ['is not there', () => new Response('Not found', { status: 404 }), /host answers 404; look at/],
    ['has a host that fails', () => new Response('', { status: 503 }), /host answers 503/],
    ['cannot be reached', () => Promise.reject(new TypeError('x')), /could not be had: its host/],
    ['is a page', () => new Response('<!doctype html><p>Hello'), /no JSON; name a file that/],
    ['is a script', () => new Response('alert(1)'), /no JSON/],
    ['is empty', () => new Response(''), /no JSON/],
    [
      'is another kind of data',
      () => json({ words: 'Hola' }),
      /id is not as in a guide; that site/,
    ],
    [
      'holds a template',
      () => json({ ...spanish, title: { text: { _$litType$: 1, strings: ['<b>'], values: [] } } }),
      /title\.text is not/,
    ],
    [
      'holds a link that runs code',
      () =>
        json({
          ...spanish,
          help: { name: 'x', line: [{ a: ['x'], href: 'javascript:alert(1)' }] },
        }),
      /help\.line\.0\S* is not/,
    ],
    [
      'holds a style that loads something',
      () => json({ ...spanish, style: '--_script-font:url(//their.host/x)' }),
      /style is not/,
    ],
    ['is too large', () => new Response(' '.repeat(512 * 1024 + 1)), /larger than 512 kB/],
  ];
  for (const [what, answer, sentence] of answers) {
    it(`when it ${what}`, async () => {
      const { page, said } = await openAnswered(answer);
      await expectFallback(page, said, sentence);
      expect(said[0]).to.contain(theirs);
    });
  }

  it('when it has no end, of which no more is read than is allowed', async () => {
    let given = 0;
    let isCancelled = false;
    const { page, said } = await openAnswered((_, { signal }) => {
      signal?.addEventListener('abort', () => (isCancelled = true));
      const endless = new ReadableStream<Uint8Array>({
        pull(controller) {
          given += 1;
          controller.enqueue(new Uint8Array(64 * 1024));
        },
      });
      return new Response(endless);
    });
    await expectFallback(page, said, /larger than 512 kB/);
    expect(given).to.be.within(8, 12);
    await waitUntil(() => isCancelled, 'the rest is not wanted');
  });

  for (const [what, answer] of [
    ['does not answer', () => new Promise<Response>(() => undefined)],
    ['answers and then sends nothing', () => new Response(new ReadableStream())],
  ] as const) {
    for (const canAbort of [true, false]) {
      it(`when its host ${what} for 15 seconds${canAbort ? '' : ' (in an engine that cannot give up)'}`, async () => {
        const page = await openHtml(tag());
        if (!canAbort) Object.assign(page.window, { AbortController: undefined });
        const endWait = holdDeadline(page);
        const said = hear(page);
        let asked = 0;
        page.window.fetch = async () => {
          asked += 1;
          return answer();
        };
        addScript(page);
        await waitUntil(() => asked);
        expect(said).to.deep.equal([]);
        expect(rootOf(page)).to.equal(null);
        endWait();
        await expectFallback(page, said, /longer than 15 seconds/);
      });
    }
  }

  for (const [what, src] of [
    ['nothing', ''],
    ['code', 'javascript:alert(1)'],
    ['its own data', 'data:application/json,{}'],
    ['no address', 'https://'],
  ] as const) {
    it(`when src names ${what}, for which nobody is asked`, async () => {
      const { page, said, asked } = await openAnswered(() => json(spanish), tag(`src="${src}"`));
      await expectFallback(page, said, /src is no web address; write it as in https:\/\//);
      expect(asked).to.deep.equal([]);
    });
  }

  it('when data-integrity is nothing a browser would look at, for which nobody is asked', async () => {
    const { page, said, asked } = await openAnswered(
      () => json(spanish),
      tag(`src="${theirs}" data-integrity="sha384-${'a'.repeat(40)}"`),
    );
    await expectFallback(page, said, /data-integrity is no hash; copy the one/);
    expect(asked).to.deep.equal([]);
  });

  it('when its bytes are others than data-integrity says', async () => {
    const page = await openHtml(
      tag(`src="${ours}/es.json" data-integrity="${hashOf('fa-AF.json')}"`),
    );
    const said = hear(page);
    addScript(page);
    await expectFallback(page, said, /could not be had: .*data-integrity/);
  });

  it('and says that it could not load where nothing stands there', async () => {
    const { page, said } = await openAnswered(
      () => new Response('', { status: 404 }),
      tag(undefined, ''),
    );
    await waitUntil(() => said.length);
    const guide = page.document.querySelector('rights-guide');
    await waitUntil(() => textOf(guide?.shadowRoot) === 'This guide could not load.');
  });
});

describe('reader.js, which only such pages load,', () => {
  /** A page that asks for another file in its place. */
  async function openWithReader(file: string) {
    const page = await openHtml(tag());
    const { prototype } = page.window.HTMLScriptElement;
    const { set } = Object.getOwnPropertyDescriptor(prototype, 'src') as PropertyDescriptor;
    Object.defineProperty(prototype, 'src', {
      configurable: true,
      get() {
        return new URL(this.getAttribute('src'), page.document.baseURI).href;
      },
      set(address: string) {
        set?.call(this, address.replace('reader.js', file));
      },
    });
    const said = hear(page);
    page.window.fetch = async () => json(spanish);
    addScript(page);
    return { page, said };
  }

  it('leaves what stands inside the tag where it is not there', async () => {
    const { page, said } = await openWithReader('gone.js');
    await expectFallback(page, said, /reader\.js could not load\.$/);
  });

  it('does not run where its bytes are others than the script vouches for', async () => {
    const { page, said } = await openWithReader('west-sacramento.js');
    await expectFallback(page, said, /reader\.js could not load\.$/);
  });

  it('is not waited for longer than 15 seconds', async () => {
    const page = await openHtml(tag());
    const endWait = holdDeadline(page);
    const said = hear(page);
    let asked = 0;
    page.document.head.append = () => void (asked += 1);
    addScript(page);
    await waitUntil(() => asked);
    endWait();
    await expectFallback(page, said, /reader\.js could not load\.$/);
  });

  it('leaves what stands inside the tag where the page’s policy does not allow it', async () => {
    const policy = `script-src 'nonce-here'`;
    const page = await openHtml(tag(), {
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    });
    const said = hear(page);
    const script = page.document.createElement('script');
    script.nonce = 'here';
    script.src = '/dist/v1/west-sacramento.js';
    page.document.body.append(script);
    await expectFallback(page, said, /reader\.js could not load\.$/);
  });

  it('leaves what stands inside the tag where trusted types do not allow it', async () => {
    const policy = `require-trusted-types-for 'script'; trusted-types lit-html`;
    const page = await openHtml(
      `${tag(`src="${ours}/es.json"`)}<script async src="/dist/v1/west-sacramento.js"></script>`,
      { head: `<meta http-equiv="Content-Security-Policy" content="${policy}">` },
    );
    const said = hear(page);
    if ('trustedTypes' in page.window)
      await expectFallback(page, said, /TypeError|TrustedScriptURL/);
    else await guideIn(page, 'es');
  });

  it('does nothing on a page that loads it by hand', async () => {
    const page = await openHtml('<p></p>');
    const faults: string[] = [];
    page.window.addEventListener('error', ({ message }) => faults.push(message));
    (page.window as unknown as { console: Console }).console.error = (...parts: unknown[]) =>
      void faults.push(parts.join(' '));
    const script = page.document.createElement('script');
    script.src = `${pinned}reader.js`;
    const ran = new Promise((resolve) => script.addEventListener('load', resolve));
    page.document.body.append(script);
    await ran;
    expect(faults).to.deep.equal([]);
  });

  it('is not fooled by an image named currentScript', async () => {
    const page = await openHtml(
      `<img name="currentScript" alt="" />${tag(`src="${ours}/es.json"`)}`,
    );
    addScript(page);
    await guideIn(page, 'es');
  });
});

describe('a view from elsewhere', () => {
  it('is shown in its language, with what a reader has to know of it, and offers no other', async () => {
    const page = await openHtml(tag(`src="${ours}/es.json"`));
    addScript(page);
    const { guide, faq } = await guideIn(page, 'es');
    expect(textOf(guide.shadowRoot?.querySelector('#title'))).to.equal(spanish.title.text);
    expect(faq.buttons().length).to.equal(spanish.faq.questions.length);
    expect([...(rootOf(page)?.querySelectorAll('.notice') ?? [])].map(textOf)).to.deep.equal(
      spanish.notices,
    );
    expect(rootOf(page)?.querySelector('.languages')).to.equal(null);
    expect(requestsOf(page)).to.deep.equal([
      '/dist/v1/west-sacramento.js',
      `${pinned}reader.js`,
      '/dist/west-sacramento/es.json',
    ]);
  });

  it('in Dari runs from right to left, in the letters of its script', async () => {
    const page = await openHtml(
      tag(`src="${ours}/fa-AF.json" data-integrity="${hashOf('fa-AF.json')}"`),
    );
    addScript(page);
    await guideIn(page, 'fa-AF');
    expect(rootOf(page)?.dir).to.equal('rtl');
    expect(rootOf(page)?.style.getPropertyValue('--_script-line-height')).to.equal('1.8');
  });

  for (const name of ['rights-faq', 'rights-resources', 'rights-statements']) {
    it(`is shown in <${name}> alone, with what a reader has to know of it`, async () => {
      const page = await openHtml(`<${name} src="${ours}/es.json"></${name}>`);
      addScript(page);
      await waitUntil(() => rootOf(page, name)?.lang === 'es');
      expect(textOf(rootOf(page, name)?.querySelector('.notice'))).to.equal(spanish.notices?.[0]);
    });
  }

  it('is asked for without a cookie and without a referrer', async () => {
    const { page, asked } = await openAnswered(() => json(spanish));
    await guideIn(page, 'es');
    expect(asked.length).to.equal(1);
    expect(asked[0]?.address).to.equal(theirs);
    expect(asked[0]?.init.credentials).to.equal('omit');
    expect(asked[0]?.init.referrerPolicy).to.equal('no-referrer');
  });

  it('that holds markup shows it as text', async () => {
    const markup = '<img src=x onerror="parent.hacked=1"><script>1</script>';
    const title = { text: markup };
    const { page } = await openAnswered(() =>
      json({ ...spanish, title, notices: [markup], faq: { ...spanish.faq, title } }),
    );
    const { guide, faq } = await guideIn(page, 'es');
    expect(textOf(guide.shadowRoot?.querySelector('#title'))).to.equal(markup);
    for (const { shadowRoot } of [guide, faq]) {
      expect(shadowRoot?.querySelector('img, script')).to.equal(null);
    }
  });

  it('that holds traps for objects springs none of them', async () => {
    const trap = '"__proto__":{"view":1,"polluted":1},"constructor":{"prototype":{"polluted":1}},';
    const { page } = await openAnswered(
      () => new Response(JSON.stringify(spanish).replace(/\{(?=")/g, `{${trap}`)),
    );
    const { guide } = await guideIn(page, 'es');
    const { Object: pageObject } = page.window as unknown as { Object: ObjectConstructor };
    expect('polluted' in pageObject.prototype).to.equal(false);
    expect('polluted' in guide).to.equal(false);
  });

  it('that calls itself by the name of this guide gets nothing of it', async () => {
    const page = await openHtml(tag(`src="${ours}/es.json" bilingual`));
    addScript(page);
    const { faq } = await guideIn(page, 'es');
    expect(faq.shadowRoot?.querySelector('.english')).to.equal(null);
  });

  it('leads to no page of this guide where a program has translated it', async () => {
    const page = await openHtml(tag(`src="${ours}/es.json"`));
    addScript(page);
    const { guide } = await guideIn(page, 'es');
    const probe = guide.shadowRoot?.querySelector('.probe') as Element;
    probe.textContent = 'Translated';
    await waitUntil(() => textOf(rootOf(page)).includes(spanish.strings.machineMade));
    expect(guide.shadowRoot?.querySelector('.notice a')).to.equal(null);
  });

  it('gives way to another when src changes, and to the script’s own when it goes', async () => {
    const page = await openHtml(tag(`src="${ours}/es.json"`));
    addScript(page);
    const { guide } = await guideIn(page, 'es');
    guide.setAttribute('src', `${ours}/fa-AF.json`);
    await guideIn(page, 'fa-AF');
    guide.removeAttribute('src');
    await guideIn(page, 'en');
    expect(rootOf(page)?.querySelector('.languages')).to.not.equal(null);
  });

  it('is shown no more when src changes to one that cannot be had', async () => {
    const page = await openHtml(tag(`src="${ours}/es.json"`));
    const said = hear(page);
    addScript(page);
    const { guide } = await guideIn(page, 'es');
    guide.setAttribute('src', `${ours}/gone.json`);
    await expectFallback(page, said, /answers 404/);
  });

  it('that comes after src has changed is not shown', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { page, asked } = await openAnswered(async (address) => {
      if (address === theirs) await gate;
      return json({ ...spanish, locale: address === theirs ? 'uk' : 'es' });
    });
    await waitUntil(() => asked.length);
    page.document.querySelector('rights-guide')?.setAttribute('src', 'https://their.host/b.json');
    await guideIn(page, 'es');
    release();
    await nextFrame(page);
    await nextFrame(page);
    expect(rootOf(page)?.lang).to.equal('es');
  });

  it('is mounted by the script alone, with its hash', async () => {
    const hash = hashOf('es.json');
    const page = await openHtml(
      `<script async src="../v1/west-sacramento.js" data-mount data-src="${ours}/es.json" data-integrity="${hash}"></script>`,
    );
    const { guide } = await guideIn(page, 'es');
    expect(guide.getAttributeNames().toSorted()).to.deep.equal(['data-integrity', 'src']);
    expect(guide.dataset['integrity']).to.equal(hash);
  });
});

it('a list of questions whose words change or go makes no fault of the host page', async () => {
  const page = await openHtml(
    '<rights-faq src="../west-sacramento/en.json"><a href="x">The guide</a></rights-faq><script src="../v1/west-sacramento.js"></script>',
  );
  const faults: unknown[] = [];
  page.window.addEventListener('unhandledrejection', ({ reason }) => faults.push(reason));
  page.window.addEventListener('error', ({ message }) => faults.push(message));
  const faq = page.document.querySelector('rights-faq') as RightsFaq;
  await waitUntil(() => faq.shadowRoot?.querySelector('.item'), 'the questions are here');
  await quietly(async () => {
    faq.src = '../example-district/es.json';
    await waitUntil(() => faq.shadowRoot?.querySelector('.root')?.getAttribute('lang') === 'es');
    faq.src = '../nothing/es.json';
    await waitUntil(() => !faq.shadowRoot?.querySelector('.root'), 'the fallback stands');
  });
  expect(faults).to.deep.equal([]);
});
