import { css } from 'lit';

export const statementsStyles = css`
  .statement {
    padding-block-start: 1.5em;
  }

  .statement > * {
    max-inline-size: var(--_answer-measure);
  }

  .heading {
    font-size: 1.25em;
  }
`;
