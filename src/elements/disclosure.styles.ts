import { css } from 'lit';

/**
 * Hides a closed panel and prints it. `content-visibility` is set by us, and not left to the
 * engine's `until-found`, so that one rule can lift it for paper.
 */
export const disclosureStyles = css`
  [hidden] {
    display: none;
  }

  @supports (content-visibility: hidden) {
    [hidden='until-found'] {
      display: block;
      content-visibility: hidden;
    }
  }

  @media print {
    [hidden='until-found'] {
      display: block;
      content-visibility: visible;
    }
  }
`;
