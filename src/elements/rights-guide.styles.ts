import { css } from 'lit';

export const guideStyles = css`
  .root {
    padding-block-start: var(--_surface-padding);
    padding-block-end: var(--_surface-padding);
    padding-inline-start: var(--_surface-padding);
    padding-inline-end: var(--_surface-padding);
    border: var(--_border-width) solid var(--_border-color);
    border-radius: var(--_border-radius);
  }

  .title {
    font-size: var(--_title-size);
  }

  .publisher {
    margin-block-start: 0.25em;
    margin-block-end: 1.25em;
    color: var(--_muted-color);
  }

  /* A size in em counts once, not again in every element inside. */
  rights-faq {
    --_nested-size: 1em;
  }

  @media print {
    .root {
      padding-block-start: 0;
      padding-block-end: 0;
      padding-inline-start: 0;
      padding-inline-end: 0;
      border: 0;
    }
  }
`;
