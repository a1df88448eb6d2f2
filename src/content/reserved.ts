/** What no guide can be called: folders of the site and a script in one, the interface’s translations, an address of preview. */
export const reserved: readonly string[] = [
  'pinned',
  'v1',
  'demo',
  'docs',
  'wordpress',
  'ui',
  'changes',
  'frame',
];
