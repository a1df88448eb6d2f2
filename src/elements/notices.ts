import { html, nothing, type TemplateResult } from 'lit';
import type { GuideView } from '../model/view.ts';
import { hostedPage } from '../source/bundle.ts';
import type { GuideController } from './guide-controller.ts';

/**
 * What a reader has to know about the words before reading them, each with the one thing to do about it:
 * a language that did not come (in its own words, which are all that its reader may understand), words that
 * a translator's program has changed, a page that speaks what the guide does not, a translation that no
 * person has checked, parts that stand in English.
 *
 * A probe stands among them: a word that nobody sees, and that page translators change with the rest.
 */
export function renderNotices(
  view: GuideView,
  { failed, _isMachineMade: isMachineMade, _isNotSpoken: isNotSpoken, languages }: GuideController,
  choose: (locale: string) => unknown,
): TemplateResult {
  const { strings, notices = [], readEnglish } = view;
  const notice = (
    text: unknown,
    action: unknown,
    lang: unknown = nothing,
    dir: unknown = nothing,
  ) => html`<p class="notice" part="notice" lang=${lang} dir=${dir}>${text} ${action}</p>`;
  const button = (label: string | undefined, locale: string) => html`
    <button type="button" part="button" @click=${() => choose(locale)}>${label}</button>
  `;
  const isOurs = 'en' in languages;
  // Where the page of a view from elsewhere is, nobody has said.
  const page = isOurs
    ? html`<a part="link" href=${hostedPage(view)} referrerpolicy="no-referrer"
        >${strings.openPage}</a
      >`
    : '';
  const offer = languages[failed];
  return html`
    <span class="probe visually-hidden" aria-hidden="true">${strings.chooseLanguage}</span>
    <div role="status">
      ${offer && notice(offer.languageFailed, button(offer.tryAgain, failed), failed, offer.direction || 'ltr')}
    </div>
    ${isMachineMade ? notice(strings.machineMade, page) : nothing}
    ${isNotSpoken && !isMachineMade ? notice(strings.notSpoken, page) : nothing}
    ${notices.map((text) => notice(text, readEnglish && isOurs ? button(readEnglish, 'en') : ''))}
  `;
}
