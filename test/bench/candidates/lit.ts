import { bundle, moduleTag } from './bundle.ts';
import { byExpanded, type Candidate } from './candidate.ts';

/** What Lit itself costs: the smallest accordion that renders the same words from the same data. */
export const bareLit: Candidate = {
  id: 'bare-lit',
  name: 'bare Lit accordion with @lit/localize',
  use: 'entries/bare-lit.js: the words as data in the bundle, one language for @lit/localize',
  files: async ({ view }) => new Map([['/bare-lit.js', await bundle('bare-lit.js', view)]]),
  parts: () => ({ head: moduleTag('/bare-lit.js') }),
  markup: () => '<bare-guide></bare-guide>',
  way: {
    toggles:
      "() => [...document.querySelectorAll('bare-guide')].flatMap((each) => each.shadowRoot ? [...each.shadowRoot.querySelectorAll('h3 > button')] : [])",
    isOpen: byExpanded,
    showAll:
      "() => { for (const each of [...document.querySelectorAll('bare-guide')]) each.shadowRoot.querySelector('.all').click(); }",
  },
};
