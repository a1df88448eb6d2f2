import { css } from 'lit';

export const faqStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding-block-end: 0.5em;
  }

  .title {
    margin-inline-end: 1em;
  }

  /* Long words in large type break rather than push a phone's edge. */
  .top > *,
  .summary > * {
    min-inline-size: 0;
  }

  /* A space between buttons that is not there where a line ends. */
  .toolbar,
  .actions {
    word-spacing: 0.75em;
  }

  .toolbar *,
  .actions * {
    word-spacing: normal;
  }

  .item {
    border-block-start: 1px solid var(--_border-color);
    break-inside: avoid;
  }

  /*
   * Of a very long list only what is near the screen is laid out; find in page and links reach all of it. Not
   * where the focus ring would be cut off (Safari 26) or what is far away would have no height (Chromium before 98).
   */
  @supports (overflow-clip-margin: 5px) and (contain-intrinsic-size: auto 6em) {
    .item:nth-child(n + 31) {
      content-visibility: auto;
      contain-intrinsic-size: auto 6em;
      overflow-clip-margin: 5px;
    }
  }

  .item:last-child {
    border-block-end: 1px solid var(--_border-color);
  }

  .summary {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    padding: 0.25em 0 0.75em;
  }

  /* With large text on a small screen the verdict goes below its question. */
  .summary .heading {
    flex: 1 1 11em;
  }

  .question {
    display: flex;
    align-items: flex-start;
    inline-size: 100%;
    padding: 0.5em 0 0.25em;
    font-weight: 600;
    line-height: 1.4;
    color: inherit;
    text-decoration: none;
  }

  .question span {
    min-inline-size: 0;
  }

  /* A chevron: points the way the text runs, and down while the answer is open. */
  .question::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: 0.45em;
    margin-inline-start: 0.15em;
    margin-inline-end: 0.7em;
    border: solid var(--_accent-color);
    border-width: 2.5px 2.5px 0 0;
    transform: rotate(45deg);
  }

  [dir='rtl'] .item:not([dir]) .question::before {
    transform: rotate(-135deg);
  }

  .item [aria-expanded='true'].question.question::before {
    transform: rotate(135deg);
  }

  .verdict {
    margin: 0.5em 0 0;
    margin-inline-start: 0.75em;
    padding: 0 0.75em;
    border: 1px solid transparent;
    border-radius: 1em;
    font-weight: 700;
    color: var(--_verdict-text-color);
    background-color: var(--_verdict-surface-color);
  }

  /* A shape for each verdict, so that it never rests on a colour: a plain pill for no, a square for yes. */
  .verdict:not(.no) {
    border-color: currentColor;
  }

  .yes {
    border-radius: 0.15em;
  }

  .depends {
    border-style: dashed;
  }

  .about {
    flex: 1 0 100%;
    margin-block-end: 0;
    padding-inline-start: 1.6em;
    font-size: 0.9375em;
  }

  .answer {
    margin-block-end: 1em;
  }

  .answer > * {
    max-inline-size: var(--_answer-measure);
  }

  .own {
    margin: 1em 0 0;
    font-size: 0.875em;
  }

  ::slotted(details) {
    padding: 0.75em 0;
    border-block-end: 1px solid var(--_border-color);
  }

  /* The whole row is the target, not only the words. Without insets it stays the words. */
  @supports (inset-inline-start: 0) {
    .question {
      min-block-size: 0;
    }

    .question::after {
      content: '';
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: 100%;
      block-size: 100%;
    }

    .question:focus {
      outline: none;
    }

    .question:focus::after {
      outline: 3px solid var(--_focus-color);
      outline-offset: 1px;
      border-radius: 2px;
    }

    .question:focus:not(:focus-visible)::after {
      outline: none;
    }
  }

  @media (hover: hover) {
    .summary:hover {
      background-color: var(--_raised-color);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .question::before {
      transition: transform 0.15s;
    }
  }

  @media print {
    .item.item {
      content-visibility: visible;
    }

    .toolbar,
    .actions,
    .question::before,
    .question::after {
      display: none;
    }

    /* What is positioned is drawn last, and text copied from paper would put answers before questions. */
    .summary {
      position: static;
    }

    .about {
      padding-inline-start: 0;
    }
  }
`;
