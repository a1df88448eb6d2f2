import { html } from 'lit';

/** Points the way the text runs; turned down by the style sheet while the answer is open. */
export const chevron = html`<svg
  class="chevron"
  width="16"
  height="16"
  viewBox="0 0 16 16"
  aria-hidden="true"
>
  <path d="m6 3 5 5-5 5" />
</svg>`;
