import { html, nothing, type TemplateResult } from 'lit';
import { adviceFor, chosenColours, type ColourName } from './colours.ts';
import { radioFields, rich, textField } from './fields.ts';
import { readColour } from './read-colour.ts';
import type { Scheme, State, Theme } from './state.ts';
import type { Set } from './view-choices.ts';
import type { Words } from './words/words.ts';

/** Theme and colours, with what the colours come to. */
export function viewLooks(
  state: State,
  words: Words,
  set: Set,
  announce: (text: string) => void,
): TemplateResult {
  const { theme, scheme } = state;
  const chosen = chosenColours(state, readColour);
  const isHalf = chosen.has('text') !== chosen.has('surface');
  return html`
    <section aria-labelledby="looks">
      <h2 id="looks">${words.looks}</h2>
      ${radioFields(
        'theme',
        words.theme,
        theme,
        (['plain', 'contrast', 'warm'] as const).map((value) => ({
          value,
          label: words[`theme.${value}`],
        })),
        (value) => set({ theme: value as Theme }),
      )}
      ${radioFields(
        'scheme',
        words.scheme,
        scheme,
        (['page', 'light', 'dark'] as const).map((value) => ({
          value,
          label: words[`scheme.${value}`],
        })),
        (value) => set({ scheme: value as Scheme }),
      )}
      <fieldset aria-describedby="colours-hint">
        <legend>${words.colours}</legend>
        <p class="hint" id="colours-hint">${rich(words.coloursHint)}</p>
        ${(['accent', 'text', 'surface'] as const).map((name) =>
          viewColour(name, state, words, set, announce),
        )}
        ${chosen.has('accent') ? html`<p class="hint">${words.accentShades}</p>` : nothing}
        ${isHalf ? html`<p class="advice wrong">${words.pairFault}</p>` : nothing}
      </fieldset>
    </section>
  `;
}

function viewColour(
  name: ColourName,
  state: State,
  words: Words,
  set: Set,
  announce: (text: string) => void,
): TemplateResult {
  const { colours } = state;
  const advice = adviceFor(name, state, readColour, words);
  const hex = chosenColours(state, readColour).get(name);
  return html`
    <div class="colour">
      ${textField(
        `colour-${name}`,
        words[name],
        colours[name],
        (value) => set({ colours: { ...colours, [name]: value } }),
        {
          advice,
          isWrong: Boolean(colours[name].trim()) && !hex,
          done: () => announce(advice),
        },
      )}
      <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true" preserveAspectRatio="none">
        <rect width="1" height="1" fill=${hex ?? 'none'} />
      </svg>
    </div>
  `;
}
