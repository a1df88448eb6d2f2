import { html, nothing, type TemplateResult } from 'lit';
import { adviceFor, isAccentUsed, type Eyes } from './advise-colour.ts';
import { chosenColours, type ColourName } from './colours.ts';
import { radioFields, rich, textField } from './fields.ts';
import { measureLooks } from './measure-looks.ts';
import { readColour } from './read-colour.ts';
import { isMisfit, settleScheme } from './settle-scheme.ts';
import type { Scheme, State, Theme } from './state.ts';
import type { Set } from './view-choices.ts';
import { say, type Words } from './words/words.ts';

const eyes: Eyes = { read: readColour, measure: measureLooks };

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
  const isUsed = chosen.has('accent') && isAccentUsed(theme, measureLooks);
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
        ${(['accent', 'text', 'surface'] as const).map(
          (name) => html`
            ${viewColour(name, state, words, set, announce)}
            ${isUsed && name === 'accent' ? html`<p class="hint">${words.accentShades}</p>` : nothing}
          `,
        )}
        ${isHalf ? html`<p class="advice wrong">${words.pairFault}</p>` : nothing}
        ${viewScheme(state, words)}
      </fieldset>
    </section>
  `;
}

/** What the colours mean for light and dark. */
function viewScheme(state: State, words: Words): TemplateResult | typeof nothing {
  const { scheme } = settleScheme(state, readColour);
  if (isMisfit(state, readColour)) {
    const other = scheme === 'light' ? 'dark' : 'light';
    const labels = [words[`scheme.${scheme}`], words[`scheme.${other}`]];
    return html`<p class="advice wrong" role="status">${say(words.schemeFault, ...labels)}</p>`;
  }
  if (scheme === state.scheme) return nothing;
  return html`<p class="hint" role="status">
    ${say(words.schemeFixed, words[`scheme.${scheme}`])}
  </p>`;
}

function viewColour(
  name: ColourName,
  state: State,
  words: Words,
  set: Set,
  announce: (text: string) => void,
): TemplateResult {
  const { colours } = state;
  const advice = adviceFor(name, state, eyes, words);
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
