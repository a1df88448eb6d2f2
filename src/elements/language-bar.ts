import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, endonymOf } from '../locale/locales.ts';
import type { Strings } from '../model/view.ts';
import { isOpen, setOpen } from './disclosure.ts';

/** As many names fit two lines of a phone. */
const mostInView = 5;

/**
 * Buttons that choose a language, each named in itself and marked as what it is, so that a Dari reader
 * finds دری at a glance on a phone set to English. No flags: a language is no country.
 */
export function renderLanguageBar(
  languages: readonly string[],
  current: string,
  strings: Strings,
  choose: (locale: string) => unknown,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  const first = languages.slice(0, mostInView);
  const inView = first.includes(current) ? first : [...first, current];
  const rest = languages.filter((locale) => !inView.includes(locale));
  const renderButton = (locale: string) => html`
    <button
      type="button"
      part="button"
      lang=${locale}
      dir=${directionOf(locale)}
      aria-current=${locale === current ? 'true' : nothing}
      @click=${() => choose(locale)}
    >
      ${endonymOf(locale)}
    </button>
  `;
  return html`
    <div class="languages" role="group" aria-label=${strings.chooseLanguage}>
      ${inView.map(renderButton)}
      ${
        rest.length
          ? html`
              <button
                type="button"
                part="button"
                aria-expanded="false"
                aria-controls="rest"
                @click=${toggle}
              >
                ${strings.moreLanguages}
              </button>
              <div id="rest" hidden="until-found">${rest.map(renderButton)}</div>
            `
          : nothing
      }
    </div>
  `;
}

const toggle = ({ currentTarget }: Event) =>
  setOpen(currentTarget as Element, !isOpen(currentTarget as Element));
