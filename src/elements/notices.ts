import { html, type TemplateResult } from 'lit';
import { endonymOf } from '../locale/locales.ts';
import { fill } from '../model/fill.ts';
import type { GuideView } from '../model/view.ts';

/**
 * What a reader has to know about the words before reading them, with the one thing to do about it:
 * a translation that no person has checked, parts that stand in English, a language that did not come.
 *
 * @param failed a language that was asked for and could not be had, or nothing
 */
export function renderNotices(
  { strings, notices = [], readEnglish }: GuideView,
  failed: string,
  choose: (locale: string) => unknown,
): TemplateResult {
  const notice = (text: string, label: string | undefined, locale: string) => html`
    <p class="notice" part="notice">
      ${text} <button type="button" part="button" @click=${() => choose(locale)}>${label}</button>
    </p>
  `;
  const lost = failed && fill(strings.languageFailed, endonymOf(failed));
  return html`
    <div role="status">${lost && notice(lost, strings.tryAgain, failed)}</div>
    ${notices.map((text) => notice(text, readEnglish, 'en'))}
  `;
}
