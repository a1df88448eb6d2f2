import { css } from 'lit';

export const languageBarStyles = css`
  .languages,
  .languages div:not([hidden]) {
    display: flex;
    flex-wrap: wrap;
  }

  /* A name has a direction of its own, so its margins are the same on both sides. */
  .languages {
    margin: 0 -0.375em;
  }

  .languages button {
    margin: 0 0.375em;
  }

  .languages [aria-current] {
    font-weight: 700;
    color: inherit;
    text-decoration: none;
    box-shadow: inset 0 -3px var(--_accent-color);
  }

  @media print {
    .languages {
      display: none;
    }
  }
`;
