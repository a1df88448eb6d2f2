import { html, nothing, type TemplateResult } from 'lit';
import type { GuideView } from '../model/view.ts';
import type { Offer } from '../source/bundle.ts';
import type { GuideController } from './guide-controller.ts';

/**
 * Buttons that choose a language, each named in itself and marked as what it is, so that a Dari reader
 * finds دری at a glance on a phone set to English: all of them, because "More languages" would say so in
 * a language that its reader does not read. No flags: a language is no country.
 *
 * A language is expected as soon as a finger or the mouse is down on its button.
 *
 * @param choose called with a tag when its button is pressed
 */
export function renderLanguageBar(
  guide: GuideController,
  { locale: current, strings }: GuideView,
  choose: (locale: string) => unknown,
): TemplateResult | typeof nothing {
  const { languages, pending } = guide;
  const locales = Object.keys(languages);
  if (locales.length < 2) return nothing;
  const renderButton = (locale: string) => {
    const { endonym, direction } = languages[locale] as Offer;
    return html`
      <button
        type="button"
        part="button"
        lang=${locale}
        dir=${direction || 'ltr'}
        aria-current=${locale === current ? 'true' : nothing}
        aria-busy=${locale === pending ? 'true' : nothing}
        @pointerdown=${() => guide.expect(locale)}
        @click=${() => choose(locale)}
      >
        ${endonym}
      </button>
    `;
  };
  return html`
    <div class="languages" role="group" aria-label=${strings.chooseLanguage} translate="no">
      ${locales.map(renderButton)}
    </div>
  `;
}
