/** What no guide can be called: folders of the site, the interface’s translations, an address of preview. */
export const reserved: readonly string[] = ['pinned', 'v1', 'demo', 'wordpress', 'ui', 'changes'];
