import { type Candidate } from './candidate.ts';

/** The reference: `<details>` in the page, without a script or a style. */
export const native: Candidate = {
  id: 'native',
  name: 'native `<details>`',
  use: 'all in the HTML, no script, no style',
  files: () => new Map(),
  parts: () => ({}),
  markup: ({ before, items, after }, key) =>
    before +
    items
      .map(({ question, answer }) => `<details><summary>${question}</summary>${answer}</details>`)
      .join('\n')
      .replace(/ id="([^"]+)"/g, ` id="$1${key}"`) +
    after,
  way: {
    toggles: "() => [...document.querySelectorAll('details > summary')]",
    isOpen: '(toggle) => toggle.parentElement.open',
    showAll:
      "() => { for (const each of [...document.querySelectorAll('details')]) each.open = true; }",
  },
};

/** The host's page with no guide at all. */
export const nothing: Candidate = {
  id: 'nothing',
  name: 'no guide',
  use: 'the page alone',
  files: () => new Map(),
  parts: () => ({}),
  markup: () => '',
  way: { toggles: '() => []', isOpen: '() => false', showAll: '() => {}' },
};
