import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../model/strings.ts';
import type { Offer } from '../source/bundle.ts';
/**
 * Buttons that choose a language, each named in itself and marked as what it is, so that a Dari reader
 * finds دری at a glance on a phone set to English: all of them, because "More languages" would say so in
 * a language that its reader does not read. No flags: a language is no country.
 *
 * @param languages by tag
 * @param pending a language that is on its way
 * @param choose called with a tag when its button is pressed
 * @param expect called with a tag as soon as a finger or the mouse is down on its button
 */
export function renderLanguageBar(
  languages: Readonly<Record<string, Offer>>,
  { current, pending }: { current: string; pending: string },
  strings: Strings,
  choose: (locale: string) => unknown,
  expect: (locale: string) => unknown,
): TemplateResult | typeof nothing {
  const locales = Object.keys(languages);
  if (locales.length < 2) return nothing;
  const renderButton = (locale: string) => {
    const { endonym, direction } = languages[locale] as Offer;
    return html`
      <button
        type="button"
        part="button"
        lang=${locale}
        dir=${direction}
        aria-current=${locale === current ? 'true' : nothing}
        aria-busy=${locale === pending ? 'true' : nothing}
        @pointerdown=${() => expect(locale)}
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
