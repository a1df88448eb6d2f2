import { css } from 'lit';

/**
 * What every element's root starts from. A host page's styles walk into shadow roots by
 * inheritance (letter-spacing, line-height, 8px text), so the root forgets them all and takes back
 * what a reader or a page means for us too: the font, the colour scheme, and being hidden.
 */
export const baseStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    all: initial;
    display: block;
    box-sizing: border-box;
    color-scheme: inherit;
    cursor: inherit;
    pointer-events: inherit;
    user-select: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    overflow-wrap: break-word;
    font-family: var(--_text-font);
    font-size: var(--_nested-size, var(--_text-size));
    line-height: var(--_text-line-height);
    color: var(--_text-color);
    background-color: var(--_surface-color);
  }

  .root * {
    box-sizing: border-box;
  }

  p {
    margin: 0 0 0.75em;
  }

  a {
    color: var(--_accent-color);
  }

  button {
    min-block-size: var(--_target-size);
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    color: var(--_accent-color);
    text-align: start;
    text-decoration: underline;
    background: none;
    /* A long word breaks in a button too. */
    max-inline-size: 100%;
    cursor: pointer;
  }

  a:focus,
  button:focus {
    outline: 3px solid var(--_focus-color);
    outline-offset: 2px;
  }

  /* An engine that does not know :focus-visible drops this rule and shows the ring after a click too. */
  a:focus:not(:focus-visible),
  button:focus:not(:focus-visible) {
    outline: none;
  }

  a:hover,
  button:hover {
    text-decoration-thickness: 3px;
  }

  .heading {
    font-weight: 700;
    line-height: 1.25;
  }

  .title {
    font-size: 1.25em;
  }

  .raised {
    padding: 0.75em 1em 0.25em;
    border-inline-start: 4px solid var(--_accent-color);
    background-color: var(--_raised-color);
    break-inside: avoid;
  }

  .muted {
    color: var(--_muted-color);
  }

  .notice {
    margin: 0.25em 0;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent-color);
    font-size: 0.9375em;
  }

  /* A target of 44px need not push the lines of a sentence apart; of its own lines none leaves it. */
  .notice button {
    padding: 0.625em 0;
    margin: -0.625em 0;
  }

  .english {
    display: block;
    margin: 0.5em 0;
    font-size: 0.9375em;
    font-weight: 400;
    color: var(--_muted-color);
  }

  .visually-hidden {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    /* Paper is light, whatever the page is. */
    .root {
      color-scheme: light;
      color: #000;
      background: none;
    }

    .notice button {
      display: none;
    }
  }
`;
