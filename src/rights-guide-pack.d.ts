/** The pack of the organization whose script is being built; rollup.config.mjs provides it. */
declare module 'rights-guide:pack' {
  export const pack: import('./model/pack.ts').Pack;
}
