/** The snippet builder, as a webmaster meets it at a phone's width. */
import { expect } from '@open-wc/testing';
import { faultsIn } from '../support/axe.ts';
import {
  adviceOn,
  best,
  button,
  change,
  choose,
  closeBuilders,
  codeOf,
  openBuilder,
  reckons,
} from '../support/builder.ts';
import { guideIn, openHtml, type Page } from '../support/frame.ts';
import { ownShare } from '../support/own-share.ts';
import { isShown, textOf } from '../support/page.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(closeBuilders);

const locales = ['en', 'es', 'fa-AF'];

// axe reads names and colours, not engines: they take turns.
for (const locale of ownShare(locales)) {
  it(`axe finds nothing, as it comes and with every kind of advice, in ${locale}`, async () => {
    const page = await openBuilder(locale);
    expect(page.document.documentElement.lang).to.equal(locale);
    expect(await faultsIn(page)).to.deep.equal([]);
    change(page, 'colour-accent', '#ff8800');
    change(page, 'colour-text', 'mauvish');
    change(page, 'site', 'nowhere');
    change(page, 'policy', "default-src 'none' script-src self");
    expect(await faultsIn(page)).to.deep.equal([]);
  }).timeout(30_000);
}

for (const locale of locales) {
  describe(`in ${locale}`, () => {
    it('every control has a name, and a place for a finger', async () => {
      const { document: page } = await openBuilder(locale);
      for (const control of page.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
        expect(textOf(control.labels?.[0]), control.id || control.name).to.not.equal('');
        const target = control.closest('.check') ?? control;
        expect(target.getBoundingClientRect().height, control.id).to.be.at.least(44);
      }
      for (const each of page.querySelectorAll('button')) {
        expect(each.getAttribute('aria-label') ?? textOf(each)).to.not.equal('');
        expect(each.getBoundingClientRect().height).to.be.at.least(44);
      }
    });

    it('nothing has to be scrolled sideways at 320 px, nor with letters twice as large', async () => {
      const { document: page } = await openBuilder(locale, 320);
      const root = page.documentElement;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      root.style.fontSize = '200%';
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    });

    if (locale !== 'en')
      it('says that no person has reviewed the translation', async () => {
        const { document: page } = await openBuilder(locale);
        expect(isShown(page.querySelector('.notice') as Element)).to.equal(true);
      });
  });
}

it('the language changes on the page, and leaves no trace in the address', async () => {
  const page = await openBuilder();
  const { href } = page.window.location;
  const entries = page.window.history.length;
  button(page, 'دری').click();
  expect(page.document.documentElement.dir).to.equal('rtl');
  expect(textOf(page.document.querySelector('h1'))).to.contain('کُد');
  expect([page.window.location.href, page.window.history.length]).to.deep.equal([href, entries]);
});

it('nothing comes from anywhere but the site itself, and nothing is stored', async () => {
  const { window } = await openBuilder();
  const asked = window.performance.getEntriesByType('resource').map(({ name }) => name);
  expect(asked.some((address) => address.includes('builder-guides.js'))).to.equal(true);
  expect(asked.filter((address) => new URL(address).origin !== location.origin)).to.deep.equal([]);
  expect(window.document.cookie).to.equal('');
});

describe('the code', () => {
  it('follows every choice', async () => {
    const page = await openBuilder();
    change(page, 'platform', 'html');
    expect(best(page)).to.equal('The tag and the script');
    change(page, 'locale', 'es');
    change(page, 'language-ru', false);
    change(page, 'section-statements', false);
    choose(page, 'theme', 'warm');
    choose(page, 'scheme', 'dark');
    change(page, 'heading-level', '3');
    change(page, 'bilingual', true);
    change(page, 'reviewed-only', true);
    const code = codeOf(page, 'element');
    expect(code).to.match(
      /^<rights-guide lang="es" languages="es fa-AF ps [^"]+" sections="faq resources" theme="warm dark" heading-level="3" bilingual reviewed-only>/,
    );
    expect(code).to.not.match(/languages="[^"]*\bru\b/);
    expect(code).to.match(/pinned\/west-sacramento\/[^"]+\.es\.js" integrity="sha384-/);
    choose(page, 'version', 'moving');
    expect(codeOf(page, 'element')).to.match(
      /\/v1\/west-sacramento\.es\.js" referrerpolicy="no-referrer"><\/script>$/,
    );
    expect(codeOf(page, 'div1')).to.match(
      /^<div data-rights-guide="west-sacramento" data-lang="es"/,
    );
    expect(codeOf(page, 'link')).to.contain('/es.html#embed');
    expect(codeOf(page, 'iframe')).to.contain('/es.frame.html');
    change(page, 'guide', 'example-nonprofit');
    expect(codeOf(page, 'link')).to.contain('/example-nonprofit/es.html#embed');
  });

  it('of the tag, pasted into a page, shows the guide', async () => {
    const builder = await openBuilder();
    change(builder, 'site', `${location.origin}/dist`);
    const page = await openHtml(codeOf(builder, 'element'));
    expect((await guideIn(page)).faq.buttons().length).to.equal(6);
  });

  it('of the twin, pasted into a page, shows every question before the script', async () => {
    const builder = await openBuilder();
    change(builder, 'site', `${location.origin}/dist`);
    const page = await openHtml(codeOf(builder, 'twin').replace(/<script.*/, ''));
    expect(page.document.querySelectorAll('rights-guide details').length).to.equal(6);
  });

  it('is what the letter to others has in it', async () => {
    const page = await openBuilder();
    expect(codeOf(page, 'letter')).to.contain(codeOf(page, 'link'));
  });
});

describe('copying', () => {
  const setClipboard = ({ window }: Page, writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(window.navigator, 'clipboard', { value: { writeText } });
  const statusOf = ({ document: page }: Page) => textOf(page.querySelector('.status'));

  it('says what to do where the browser refuses, with the code selected', async () => {
    const page = await openBuilder();
    setClipboard(page, () => Promise.reject(new Error('NotAllowedError')));
    button(page, 'Copy: A frame').click();
    await waitUntil(() => statusOf(page));
    expect(statusOf(page)).to.contain('press Ctrl+C');
    expect(page.window.getSelection()?.toString()).to.equal(codeOf(page, 'iframe'));
  });

  it('copies the code, to the letter, and says so', async () => {
    const page = await openBuilder();
    const copied: string[] = [];
    setClipboard(page, async (text) => void copied.push(text));
    button(page, 'Copy: A frame').click();
    await waitUntil(() => statusOf(page));
    expect(statusOf(page)).to.equal('Copied.');
    expect(copied).to.deep.equal([codeOf(page, 'iframe')]);
  });

  it('saves it as a file that says of which guide and way it is', async () => {
    const page = await openBuilder();
    const saved: string[] = [];
    page.document.addEventListener('click', (event) => {
      const { download } = event.target as HTMLAnchorElement;
      if (!download) return;
      event.preventDefault();
      saved.push(download);
    });
    button(page, 'Download as .txt: A frame').click();
    expect(saved).to.deep.equal(['west-sacramento-iframe.txt']);
  });
});

describe('what is wrong gets a sentence that helps', () => {
  it('an address that is none', async () => {
    const page = await openBuilder();
    change(page, 'site', 'our website');
    expect(adviceOn(page, 'site')).to.match(/^This is not a web address\. It should look like/);
    expect(codeOf(page, 'link')).to.contain('https://guides.example.org/');
  });

  it('a colour that is none, one that lets others through, one that depends on the page', async () => {
    const page = await openBuilder();
    for (const [written, advice] of [
      ['mauvish', /^“mauvish” is no colour that this browser knows\./],
      ['#12', /^“#12” is no colour/],
      ['red; color: blue', /is no colour/],
      ['rgb(0 0 0 / 0.5)', /^A colour that lets others shine through/],
      ['transparent', /^A colour that lets others shine through/],
      ['inherit', /^“inherit” depends on the page/],
      ['var(--brand)', /depends on the page/],
    ] as const) {
      change(page, 'colour-accent', written);
      expect(adviceOn(page, 'colour-accent'), written).to.match(advice);
      expect(codeOf(page, 'styles'), written).to.equal('');
    }
  });

  it('a colour, however it is written, gets its contrast in words', async () => {
    const page = await openBuilder();
    change(page, 'colour-surface', '#ffffff');
    for (const [written, advice] of [
      ['#7a1f5c', /^[89]\.\d : 1, enough$/],
      ['teal', /^4\.\d : 1, too little for text: choose a darker one$/],
      ['hsl(33 100% 50%)', /^2\.\d : 1, too little for text: choose a darker one$/],
      ['rgb(0, 90, 140)', /^6\.\d : 1, enough$/],
    ] as const) {
      change(page, 'colour-text', written);
      expect(adviceOn(page, 'colour-text'), written).to.match(advice);
    }
    expect(codeOf(page, 'styles')).to.contain('  --rights-text-color: #005a8c;\n');
  });

  it('an accent that is too light by itself: what the guide makes of it can be read', async () => {
    const page = await openBuilder();
    change(page, 'colour-accent', '#ffcc00');
    expect(adviceOn(page, 'colour-accent')).to.match(
      reckons
        ? /^\d\.\d : 1 on a light page, \d+\.\d : 1 on a dark one: enough\. The guide makes it darker/
        : /^This browser cannot mix colours/,
    );
  });

  it('an accent under a theme that does without one', async () => {
    const page = await openBuilder();
    choose(page, 'theme', 'contrast');
    change(page, 'colour-accent', '#ffcc00');
    expect(adviceOn(page, 'colour-accent')).to.match(
      reckons ? /^This theme keeps its own colour/ : /^This browser cannot mix colours/,
    );
  });

  it('a background alone, and a background that the chosen scheme does not fit', async () => {
    const page = await openBuilder();
    change(page, 'colour-surface', '#101820');
    const looks = () => textOf(page.document.querySelector('[aria-labelledby="looks"]'));
    expect(looks()).to.contain('so the code chooses “Always dark”');
    expect(looks()).to.contain('Set text and background together');
    expect(codeOf(page, 'element')).to.contain('<rights-guide theme="dark">');
    choose(page, 'scheme', 'light');
    expect(looks()).to.contain(
      'This background does not fit “Always light”: choose “Always dark”.',
    );
    expect(codeOf(page, 'element')).to.contain('<rights-guide theme="light">');
  });

  it('a policy that is none', async () => {
    const page = await openBuilder();
    change(page, 'policy', 'we have a firewall');
    expect(textOf(page.document.getElementById('policy-result'))).to.match(
      /^There is no policy in this text\. .+ default-src/,
    );
  });

  it('a policy says which way fits, which does not, and what to add', async () => {
    const page = await openBuilder();
    change(page, 'policy', "Content-Security-Policy: default-src 'none'; frame-src https:");
    const result = textOf(page.document.getElementById('policy-result'));
    expect(result).to.contain('Best under this policy: A frame');
    expect(result).to.contain('The tag and the script: Does not fit until the policy is changed.');
    expect(result).to.contain(
      'script-src https://guides.example.org; connect-src https://guides.example.org;',
    );
    expect(best(page)).to.equal('A frame');
    expect(codeOf(page, 'element')).to.contain('west-sacramento.all.js');
  });
});
