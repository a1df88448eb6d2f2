import { html, nothing, type TemplateResult } from 'lit';

/** The labelled controls that the page is made of. Ids are the names of what they set. */

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Text in which code stands between backticks. It is read from left to right in every language. */
export const rich = (text: string): readonly (string | TemplateResult)[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code dir="ltr">${part}</code>` : part));

const hintOf = (id: string, hint?: string) =>
  hint ? html`<p class="hint" id="${id}-hint">${rich(hint)}</p>` : nothing;

/** One of several, out of a list. */
export const selectField = (
  id: string,
  label: string,
  value: string,
  options: readonly Option[],
  set: (value: string) => void,
  hint?: string,
): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${({ target }: Event) => set((target as HTMLSelectElement).value)}
    >
      ${options.map(
        (option) => html`
          <option value=${option.value} .selected=${option.value === value}>${option.label}</option>
        `,
      )}
    </select>
    ${hintOf(id, hint)}
  </div>
`;

/** Yes or no. */
export const checkField = (
  id: string,
  label: unknown,
  isChecked: boolean,
  set: (isChecked: boolean) => void,
  isDisabled = false,
): TemplateResult => html`
  <label class="check">
    <input
      type="checkbox"
      id=${id}
      .checked=${isChecked}
      ?disabled=${isDisabled}
      @change=${({ target }: Event) => set((target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>
`;

/** One of a few, all of them in view, each with what it means. */
export const radioFields = (
  name: string,
  legend: string,
  value: string,
  options: readonly (Option & { readonly means?: string })[],
  set: (value: string) => void,
): TemplateResult => html`
  <fieldset>
    <legend>${legend}</legend>
    ${options.map(
      (option) => html`
        <label class="check">
          <input
            type="radio"
            name=${name}
            value=${option.value}
            .checked=${option.value === value}
            aria-describedby=${option.means ? `${name}-${option.value}` : nothing}
            @change=${() => set(option.value)}
          />
          <span>${option.label}</span>
        </label>
        ${
          option.means
            ? html`<p class="hint below" id="${name}-${option.value}">${option.means}</p>`
            : nothing
        }
      `,
    )}
  </fieldset>
`;

/** A line of text, with what is wrong with it or what it comes to. */
export const textField = (
  id: string,
  label: string,
  value: string,
  set: (value: string) => void,
  { hint, advice, isWrong, type = 'text', done }: TextOptions = {},
): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      dir="ltr"
      autocomplete="off"
      spellcheck="false"
      .value=${value}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby="${id}-hint ${id}-advice"
      @input=${({ target }: Event) => set((target as HTMLInputElement).value)}
      @change=${() => done?.()}
    />
    ${hintOf(id, hint)}
    <p class=${isWrong ? 'advice wrong' : 'advice'} id="${id}-advice">
      ${advice ? rich(advice) : nothing}
    </p>
  </div>
`;

interface TextOptions {
  readonly hint?: string;
  /** What is wrong, or what it comes to. */
  readonly advice?: string;
  readonly isWrong?: boolean;
  readonly type?: string;
  /** Told when the field is left. */
  readonly done?: () => void;
}
