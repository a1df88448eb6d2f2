/** What goes inside the script that is being built; rollup.config.mjs provides it. */
declare module 'rights-guide:bundle' {
  export const bundle: import('./source/bundle.ts').Bundle;
}
