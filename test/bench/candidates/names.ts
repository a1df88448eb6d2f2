/** The candidates of the table, in its order; all that the table knows of them. */
export const candidates = [
  { id: 'native', name: 'native `<details>`' },
  { id: 'ours-twin', name: 'Rights Guide, twin inside' },
  { id: 'ours-script', name: 'Rights Guide, script only' },
  { id: 'ours-spanish', name: 'Rights Guide in Spanish, its own script' },
  { id: 'bare-lit', name: 'bare Lit accordion, @lit/localize' },
  { id: 'govuk', name: 'govuk-frontend' },
  { id: 'lion', name: '@lion/ui' },
  { id: 'shoelace', name: 'Shoelace' },
  { id: 'webawesome', name: 'Web Awesome' },
  { id: 'va', name: 'VA web-components' },
  { id: 'nothing', name: 'the page without a guide' },
] as const;
