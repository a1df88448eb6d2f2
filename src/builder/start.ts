import { html, nothing, render } from 'lit';
import { directionOf, endonymOf, localeNamed, type Locale } from '../locale/locales.ts';
import { negotiate } from '../locale/negotiate.ts';
import { rich } from './fields.ts';
import { fitPreview } from './preview.ts';
import { readColour } from './read-colour.ts';
import { settleScheme } from './settle-scheme.ts';
import { begin, exampleSite, judge, type State } from './state.ts';
import { copyText, saveText } from './take.ts';
import { viewContents, viewPage, type Set } from './view-choices.ts';
import { viewCode, type Take } from './view-code.ts';
import { viewLooks } from './view-looks.ts';
import { viewPolicy } from './view-policy.ts';
import { viewPreview } from './view-preview.ts';
import { words, type Words } from './words/words.ts';

/**
 * The snippet builder: what a webmaster chooses is one object, and the page follows from it. Nothing is
 * stored, sent or put into the address.
 */
const guides = window.rightsGuides ?? [];
let state = begin(firstLanguage(), guides[0] as NonNullable<(typeof guides)[0]>, ownSite());
let status = '';

const set: Set = (change) => {
  state = { ...state, ...change };
  status = '';
  update();
};

const announce = (text: string) => {
  status = text;
  update();
};

const take: Take = {
  copy: (text, code) =>
    void copyText(text, code).then((isCopied) => {
      const { copied, notCopied } = words[state.ui] as Words;
      announce(isCopied ? copied : notCopied);
    }),
  save: saveText,
};

function update(): void {
  const { ui } = state;
  const say = words[ui] as Words;
  const root = document.documentElement;
  Object.assign(root, { lang: ui, dir: directionOf(ui) });
  document.title = say.title;
  render(viewAll(state, say), document.body);
}

function viewAll({ ui }: State, say: Words) {
  const judgement = judge(state);
  const settled = settleScheme(state, readColour);
  return html`
    <header>
      <a href="index.html">${say.allDemos}</a>
      <nav aria-label=${say.pageLanguages}>
        ${Object.keys(words).map(
          (locale) => html`
            <button
              type="button"
              class="quiet"
              lang=${locale}
              aria-pressed=${locale === ui}
              @click=${() => set({ ui: locale })}
            >
              ${endonymOf(locale)}
            </button>
          `,
        )}
      </nav>
    </header>
    <main>
      <h1>${say.title}</h1>
      ${say.unreviewed ? html`<p class="notice">${say.unreviewed}</p>` : nothing}
      <p>${say.intro} ${say.privacy}</p>
      <div class="halves">
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${viewPage(state, guides, say, set)} ${viewContents(state, say, set)}
          ${viewLooks(state, say, set, announce)}
        </form>
        ${viewPreview(settled, say, set)}
      </div>
      ${viewCode(settled, judgement, say, take)} ${viewPolicy(state, judgement, say, set)}
    </main>
    <p class="status" role="status">${rich(status)}</p>
  `;
}

/** What the address asks for, as `#es`; else what the browser speaks. */
function firstLanguage(): string {
  const offers = Object.fromEntries(
    Object.keys(words).map((locale) => [locale, localeNamed(locale) as Locale]),
  );
  return negotiate([location.hash.slice(1), ...navigator.languages], offers) || 'en';
}

/** The site that this page is of, unless it was opened from a file or on somebody's own computer. */
function ownSite(): string {
  const { href, protocol, hostname } = new URL('../', document.baseURI);
  const isOwn = protocol !== 'https:' || /^(localhost|127\..*|\[::1\])$/.test(hostname);
  return isOwn ? exampleSite : href;
}

if (guides.length) {
  update();
  fitPreview(document.querySelector('.stage') as HTMLElement);
}
