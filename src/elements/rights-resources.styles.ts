import { css } from 'lit';

export const resourcesStyles = css`
  .root {
    padding-block-start: 1.5em;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    grid-gap: 1em;
    margin: 0.75em 0 1.25em;
  }

  .card .heading {
    margin-block-end: 0.5em;
  }

  /* A target of 44px that does not push its line from the next. */
  .card a {
    display: inline-block;
    max-inline-size: 100%;
    margin: -0.375em 0;
    padding: 0.75em 0;
  }

  ul {
    margin: 0 0 0.75em;
    padding-inline-start: 1.25em;
  }
`;
