import { css } from 'lit';

export const guideStyles = css`
  .root,
  .guide {
    border-radius: var(--_border-radius);
  }

  .guide {
    padding: var(--_surface-padding);
    border: 1px solid var(--_border-color);
  }

  .title {
    font-size: var(--_title-size);
  }

  .publisher {
    margin: 0;
  }

  .help {
    margin: 0.25em 0 0.5em;
  }

  .help p {
    margin: 0;
  }

  .help a {
    max-inline-size: 100%;
    display: inline-block;
    font-weight: 700;
    line-height: var(--_target-size);
  }

  .help span {
    display: block;
    font-size: 0.875em;
  }

  .as-of {
    font-size: 0.875em;
  }

  /* A size in em counts once, not again in every element inside. */
  [exportparts] {
    --_nested-size: 1em;
  }

  @media print {
    .guide {
      padding: 0;
      border: 0;
    }
  }
`;
