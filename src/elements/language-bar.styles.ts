import { css } from 'lit';

export const languageBarStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    /* A name has a direction of its own, so its margins are the same on both sides. */
    margin: 0 -0.35em;
    /* Ten names fit two lines of a phone. */
    font-size: 0.875em;
  }

  .languages button {
    margin: 0 0.35em;
  }

  .languages [aria-current] {
    font-weight: 700;
    color: inherit;
    text-decoration: none;
    box-shadow: inset 0 -3px var(--_accent-color);
  }

  .languages [aria-busy] {
    text-decoration: none;
  }

  @media print {
    .languages {
      display: none;
    }
  }
`;
