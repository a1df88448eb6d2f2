/** The guide in the languages of its readers, on the built files. */
import { expect } from '@open-wc/testing';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import { closePages, guideIn, openHtml, openPage, type Page } from '../support/frame.ts';
import { buttonNamed, isShown, panelOf, quietly, textOf } from '../support/page.ts';
import { pinned } from '../support/published.ts';
import { addScript } from '../support/slow.ts';
import { waitUntil } from '../support/wait-until.ts';

const guide = '<rights-guide></rights-guide>';
const script = '<script async src="../v1/west-sacramento.js"></script>';

afterEach(closePages);

const requestsOf = ({ window: page }: Page) =>
  page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

const titleOf = (element: RightsGuide) => textOf(element.shadowRoot?.querySelector('#title'));

describe('a language that cannot be had', () => {
  /** A page whose next request for a language fails, until it is mended. */
  async function openFailing() {
    const page = await openHtml(guide + script);
    const { guide: shown } = await guideIn(page);
    const { fetch } = page.window;
    page.window.fetch = () => Promise.reject(new Error('offline'));
    return { page, shown, mend: () => void (page.window.fetch = fetch) };
  }

  it('leaves the present one standing, with a sentence in the one that did not come, and a retry that works', async () => {
    const { page, shown, mend } = await openFailing();
    const { console: pageConsole } = page.window as unknown as { console: Console };
    pageConsole.warn = () => undefined;
    buttonNamed(shown, 'español').click();
    await waitUntil(() => shown.shadowRoot?.textContent?.includes('No se pudo cargar'));
    expect(titleOf(shown)).to.equal('Immigration');
    // Nothing is announced that has not happened.
    expect(shown.shadowRoot?.textContent).to.not.include('This guide is now in');
    expect(textOf(shown.shadowRoot?.querySelector('.notice'))).to.equal(
      'No se pudo cargar: español. Intentar de nuevo',
    );
    mend();
    buttonNamed(shown, 'Intentar de nuevo').click();
    await guideIn(page, 'es');
    expect(titleOf(shown)).to.equal('Inmigración');
    expect(shown.shadowRoot?.textContent).to.not.include('No se pudo cargar');
  });

  it('is not asked for again once it has come', async () => {
    const page = await openHtml(guide + script);
    const { guide: shown } = await guideIn(page);
    for (const [name, locale] of [
      ['español', 'es'],
      ['English', 'en'],
      ['español', 'es'],
    ] as const) {
      buttonNamed(shown, name).click();
      await guideIn(page, locale);
    }
    expect(requestsOf(page).filter((path) => path.endsWith('.json')).length).to.equal(1);
  });

  it('is refused when its file is not what the build made', async () => {
    const page = await openHtml(guide + script);
    const { guide: shown } = await guideIn(page);
    (page.window as unknown as { console: Console }).console.warn = () => undefined;
    const { fetch } = page.window;
    // Another language's file in its place: the hash in the script does not vouch for it.
    page.window.fetch = (address, init) =>
      fetch(String(address).replace('es.json', 'ru.json'), init);
    buttonNamed(shown, 'español').click();
    await waitUntil(() => shown.shadowRoot?.textContent?.includes('No se pudo cargar'));
    expect(titleOf(shown)).to.equal('Immigration');
  });
});

describe('choosing a language', () => {
  it('offers each by its own name, in its own language and direction', async () => {
    const page = await openHtml(guide + script);
    const { guide: shown } = await guideIn(page);
    const buttons = [
      ...(shown.shadowRoot?.querySelectorAll<HTMLElement>('.languages button') ?? []),
    ];
    expect(buttons.map((button) => [textOf(button), button.lang, button.dir])).to.deep.equal([
      ['English', 'en', 'ltr'],
      ['español', 'es', 'ltr'],
      ['دری', 'fa-AF', 'rtl'],
      ['русский', 'ru', 'ltr'],
      ['پښتو', 'ps', 'rtl'],
      ['українська', 'uk', 'ltr'],
      ['ਪੰਜਾਬੀ', 'pa', 'ltr'],
      ['简体中文', 'zh-Hans', 'ltr'],
      ['繁體中文', 'zh-Hant', 'ltr'],
      ['Hmoob', 'hmn', 'ltr'],
    ]);
  });

  it('changes all words in place and keeps open answers, focus and scroll', async () => {
    const page = await openHtml(guide + script);
    const { guide: shown, faq } = await guideIn(page);
    faq.buttons()[2]?.click();
    buttonNamed(shown, 'русский').focus();
    buttonNamed(shown, 'русский').click();
    await guideIn(page, 'ru');
    expect(titleOf(shown)).to.equal('Иммиграция');
    expect(faq.buttons().map((button) => button.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'false',
      'true',
      'false',
      'false',
      'false',
    ]);
    expect(textOf(shown.shadowRoot?.activeElement)).to.equal('русский');
    expect(page.window.scrollY).to.equal(0);
  });

  it('sets language and direction inside its own root only, and says so once', async () => {
    const page = await openHtml(guide + script);
    const { guide: shown } = await guideIn(page);
    const status = shown.shadowRoot?.querySelector('[role="status"]');
    expect(textOf(status)).to.equal('');
    buttonNamed(shown, 'دری').click();
    await guideIn(page, 'fa-AF');
    const root = shown.shadowRoot?.querySelector('.root') as HTMLElement;
    expect([root.lang, root.dir]).to.deep.equal(['fa-AF', 'rtl']);
    expect(page.document.documentElement.lang).to.equal('en');
    expect(shown.hasAttribute('lang')).to.equal(false);
    expect(textOf(status)).to.equal('این رهنما اکنون به زبان دری است.');
  });

  it('says that a translation is not reviewed, with the official English one tap away', async () => {
    const page = await openHtml(`<rights-guide lang="es"></rights-guide>${script}`);
    const { guide: shown } = await guideIn(page, 'es');
    expect(textOf(shown.shadowRoot?.querySelector('.notice'))).to.contain(
      'Ninguna persona ha revisado todavía esta traducción.',
    );
    buttonNamed(shown, 'Leer en inglés').focus();
    buttonNamed(shown, 'Leer en inglés').click();
    await guideIn(page, 'en');
    await waitUntil(() => shown.shadowRoot?.activeElement, 'focus stays in the guide');
    expect(textOf(shown.shadowRoot?.activeElement)).to.equal('English');
    expect(shown.shadowRoot?.querySelector('.notice')).to.equal(null);
  });

  it('leads a Dari reader to a phone whose number reads left to right in Latin digits', async () => {
    const page = await openHtml(`<rights-guide lang="prs"></rights-guide>${script}`);
    const { guide: shown } = await guideIn(page, 'fa-AF');
    const link = shown.shadowRoot?.querySelector('.help a') as HTMLAnchorElement;
    expect([textOf(link), link.dir, link.getAttribute('href')]).to.deep.equal([
      '(916) 572-0560',
      'ltr',
      'tel:+19165720560',
    ]);
  });
});

it('every number and citation in a Dari text runs left to right', async () => {
  const page = await openHtml(`<rights-guide lang="fa-AF"></rights-guide>${script}`);
  const { guide: shown } = await guideIn(page, 'fa-AF');
  const texts = await Promise.all(
    ['rights-resources', 'rights-statements'].map(async (name) => {
      const section = shown.shadowRoot?.querySelector<RightsGuide>(name as 'rights-guide');
      await section?.updateComplete;
      return section?.shadowRoot as ShadowRoot;
    }),
  );
  const phones = texts.flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('a[href^="tel:"]'),
  ]);
  expect(phones.length).to.equal(4);
  for (const phone of phones) expect(phone.dir).to.equal('ltr');
  const words = texts.map(textOf).join(' ');
  for (const citation of ['287(g)', '17-29']) {
    expect(words).to.contain(`\u2066${citation}\u2069`);
    expect(words.split(citation).length).to.equal(words.split(`\u2066${citation}`).length);
  }
});

describe('which language counts', () => {
  const two = `<rights-guide id="a"></rights-guide><rights-faq id="b"></rights-faq>${script}`;
  const localeOf = (page: Page, selector: string) =>
    page.document.querySelector(selector)?.shadowRoot?.querySelector('.root')?.getAttribute('lang');

  it('a choice in one element is the others’ too', async () => {
    const page = await openHtml(two);
    const { guide: shown } = await guideIn(page);
    buttonNamed(shown, 'русский').click();
    await guideIn(page, 'ru');
    await waitUntil(() => localeOf(page, '#b') === 'ru');
    expect(requestsOf(page).filter((path) => path.endsWith('.json')).length).to.equal(1);
  });

  it('but not of one whose tag names a language', async () => {
    const page = await openHtml(two.replace('id="b"', 'id="b" lang="es"'));
    const { guide: shown } = await guideIn(page);
    await waitUntil(() => localeOf(page, '#b') === 'es');
    buttonNamed(shown, 'русский').click();
    await guideIn(page, 'ru');
    expect(localeOf(page, '#b')).to.equal('es');
  });

  it('a choice here counts more than the tag', async () => {
    const page = await openHtml(`<rights-guide lang="es"></rights-guide>${script}`);
    const { guide: shown } = await guideIn(page, 'es');
    buttonNamed(shown, 'English').click();
    await guideIn(page, 'en');
  });

  it('a page that changes the tag’s language is followed', async () => {
    const page = await openHtml(`<rights-guide lang="es"></rights-guide>${script}`);
    const { guide: shown } = await guideIn(page, 'es');
    shown.lang = 'uk';
    await guideIn(page, 'uk');
    shown.removeAttribute('lang');
    await guideIn(page, 'en');
  });

  it('a page that switches its own language is followed, also back to English', async () => {
    const page = await openHtml(guide + script);
    await guideIn(page);
    page.document.documentElement.lang = 'zh-TW';
    await guideIn(page, 'zh-Hant');
    page.document.documentElement.lang = 'en';
    await guideIn(page, 'en');
  });

  it('what the page says never becomes a path', async () => {
    const page = await openHtml(guide + script);
    const { guide: shown } = await guideIn(page);
    for (const lang of ['../../x', 'xx-invalid', '', 'C', 'constructor']) {
      shown.lang = lang;
      await shown.updateComplete;
    }
    expect(titleOf(shown)).to.equal('Immigration');
    expect(requestsOf(page)).to.deep.equal(['/dist/v1/west-sacramento.js']);
  });
});

describe('the language at first', () => {
  for (const [title, page, expected] of [
    ['the element’s own', '<rights-guide lang="ru"></rights-guide>', 'ru'],
    [
      'English for a language it does not speak',
      '<rights-guide lang="xx-invalid"></rights-guide>',
      'en',
    ],
  ] as const) {
    it(`is ${title}`, async () => {
      const shown = (await guideIn(await openHtml(page + script), expected)).guide;
      expect(isShown(shown)).to.equal(true);
    });
  }

  for (const [which, lang, expected] of [
    ['that names no language', '', 'uk'],
    ['in English', 'en', 'uk'],
    ['in Spanish', 'es', 'es'],
  ] as const) {
    it(`is ${expected} on a page ${which}, to a reader whose browser asks for Ukrainian`, async () => {
      const page = await openHtml(guide);
      page.document.documentElement.lang = lang;
      Object.defineProperty(page.window.navigator, 'languages', { value: ['uk-UA', 'en'] });
      addScript(page);
      await guideIn(page, expected);
    });
  }

  it('is the page’s, in exactly two requests to our host', async () => {
    const page = await openHtml(guide, {});
    page.document.documentElement.lang = 'es';
    const added = page.document.createElement('script');
    added.src = '/dist/v1/west-sacramento.js';
    page.document.body.append(added);
    await guideIn(page, 'es');
    expect(requestsOf(page)).to.deep.equal(['/dist/v1/west-sacramento.js', `${pinned}es.json`]);
  });

  it('is the page’s, in one request where the script has it inside', async () => {
    const page = await openPage('demo/spanish.html');
    await guideIn(page, 'es');
    expect(requestsOf(page).filter((path) => !path.endsWith('.css'))).to.deep.equal([
      `${pinned}west-sacramento.es.js`,
    ]);
  });

  it('needs no further request for any language where the script has them all', async () => {
    const page = await openHtml(guide);
    const added = page.document.createElement('script');
    added.src = '/dist/v1/west-sacramento.all.js';
    page.document.body.append(added);
    const { guide: shown } = await guideIn(page);
    for (const [name, locale] of [
      ['دری', 'fa-AF'],
      ['русский', 'ru'],
      ['español', 'es'],
    ] as const) {
      buttonNamed(shown, name).click();
      await guideIn(page, locale);
    }
    expect(requestsOf(page)).to.deep.equal(['/dist/v1/west-sacramento.all.js']);
  });
});

it('two guides stand side by side in two languages', async () => {
  const page = await openPage('demo/two-languages.html', { width: 800 });
  await waitUntil(
    () =>
      page.document.querySelectorAll('rights-guide').length === 2 &&
      titles().join() === 'Inmigración,مهاجرت',
    'both guides speak',
  );
  function titles() {
    return [...page.document.querySelectorAll('rights-guide')].map(titleOf);
  }
});

it('each element alone speaks the page’s language', async () => {
  const page = await openHtml(
    `<rights-faq lang="es"></rights-faq><rights-resources lang="es"></rights-resources><rights-statements lang="es"></rights-statements>${script}`,
  );
  const rootOf = (name: string) =>
    page.document.querySelector(name)?.shadowRoot?.querySelector('.root');
  for (const name of ['rights-faq', 'rights-resources', 'rights-statements']) {
    await waitUntil(() => rootOf(name)?.getAttribute('lang') === 'es', name);
  }
  // Each says what it has to about its words, and all of them made one request for them.
  for (const name of ['rights-faq', 'rights-resources', 'rights-statements']) {
    expect(textOf(rootOf(name))).to.contain('Ninguna persona ha revisado todavía esta traducción.');
  }
  expect(requestsOf(page).filter((path) => path.endsWith('.json'))).to.deep.equal([
    `${pinned}es.json`,
  ]);
  const faq = page.document.querySelector('rights-faq') as RightsFaq;
  faq.buttons()[0]?.click();
  expect(textOf(panelOf(faq.buttons()[0] as Element))).to.contain('no aplica las leyes federales');
});

describe('letters that reach further up and down than Latin ones', () => {
  const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'`;
  const styleOf = async (locale: string, style = '') => {
    const page = await openHtml(`<rights-guide lang="${locale}"></rights-guide>${script}`, {
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    });
    const refused: string[] = [];
    page.document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      refused.push(violatedDirective),
    );
    page.document.body.style.setProperty('font-family', 'Georgia');
    const { guide: shown, faq } = await guideIn(page, locale);
    if (style) shown.style.setProperty('--rights-text-font', style);
    const roots = [shown, faq].map(
      ({ shadowRoot }) => shadowRoot?.querySelector('.root') as Element,
    );
    const [outer, inner] = roots.map((root) => {
      const { fontFamily, lineHeight, fontSize } = page.window.getComputedStyle(root);
      return { font: fontFamily, lines: parseFloat(lineHeight) / parseFloat(fontSize) };
    });
    expect(inner).to.deep.equal(outer);
    expect(refused).to.deep.equal([]);
    return outer as { font: string; lines: number };
  };

  it('have room, and fonts that devices have for them, under a strict policy too', async () => {
    for (const [locale, font, lines] of [
      ['fa-AF', 'Noto Naskh Arabic', 1.8],
      ['ps', 'Noto Naskh Arabic', 1.8],
      ['pa', 'Noto Sans Gurmukhi', 1.7],
      ['zh-Hans', 'Noto Sans CJK SC', 1.7],
      ['zh-Hant', 'Noto Sans CJK TC', 1.7],
    ] as const) {
      const style = await styleOf(locale);
      expect(style.font, locale).to.contain(font);
      expect(style.lines, locale).to.be.closeTo(lines, 0.01);
      closePages();
    }
  });

  it('leave the page’s own font and line height to the others', async () => {
    for (const locale of ['en', 'ru', 'hmn']) {
      const style = await styleOf(locale);
      expect(style.font, locale).to.equal('Georgia');
      expect(style.lines, locale).to.be.closeTo(1.55, 0.01);
      closePages();
    }
  });

  it('have the organization’s font where it names one', async () => {
    expect((await styleOf('ps', 'Vazirmatn')).font).to.equal('Vazirmatn');
  });
});

it('a page that wants only reviewed languages gets English while no other is', async () => {
  const page = await openHtml(`<rights-guide reviewed-only lang="es"></rights-guide>${script}`);
  const { guide: shown } = await guideIn(page, 'en');
  expect(shown.shadowRoot?.querySelector('.languages')).to.equal(null);
});

it('the workshops of February 2025 are over, and the phone stays', async () => {
  const { result: page } = await quietly(() => openHtml(guide + script));
  const { guide: shown } = await guideIn(page);
  const resources = shown.shadowRoot?.querySelector('rights-resources');
  await resources?.updateComplete;
  const cards = [...(resources?.shadowRoot?.querySelectorAll('.card') ?? [])].map(textOf);
  const talks = cards.find((text) => text.startsWith('Communicare-OLE Pláticas')) as string;
  expect(talks).to.contain('These events are over.');
  expect(talks).to.contain('Wednesday, February 26, 2025, online, past');
  expect(talks).to.contain('Phone: (530) 405-2815, ext. 2893');
});
