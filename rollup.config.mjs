import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { bundleFor, readGuides, scriptsOf } from './src/content/guides.ts';
import { ContentError } from './src/content/read-content.ts';
import { trimLit } from './rollup.trim-lit.mjs';

/** Classic scripts for each organization: the engine, its English, and none, one or all of its languages. */
const guides = await readGuides().catch((error) => {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exit(1);
});

const scripts = guides.flatMap((guide) =>
  scriptsOf(guide).map((name) => ({ name, bundle: bundleFor(guide, name) })),
);

export default scripts.map(({ name, bundle }) => ({
  input: 'lib/embed.js',
  plugins: [
    provideBundle(bundle),
    nodeResolve({ exportConditions: ['production'] }),
    trimLit(),
    minifyLiterals(),
    lowerSyntax(),
    terser({
      ecma: 2018,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
      // Private names of ours; Lit's begin with _$.
      mangle: { properties: { regex: /^_[a-z]|^_\$/ } },
      // Letters as escapes: a host's page and server may not say UTF-8.
      format: { comments: false, ascii_only: true },
    }),
  ],
  output: {
    file: `dist/${name}.js`,
    format: 'iife',
    strict: true,
    // Lit reads these from globalThis, which came to Chromium with 71.
    intro: `const globalThis=window;try{`,
    outro: `}catch(error){console.error('Rights Guide:',error)}`,
  },
}));

function provideBundle(bundle) {
  const name = 'rights-guide:bundle';
  return {
    name: 'provide-bundle',
    resolveId: (source) => (source === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? `export const bundle=${JSON.stringify(bundle)}` : null),
  };
}

function minifyLiterals() {
  // Lightning CSS, the default, joins longhands into shorthands such as margin-block, which
  // Chromium knows 18 versions later.
  const css = async (source) =>
    (await transform(source, { loader: 'css', minify: true })).code
      .trim()
      // Blanks that esbuild keeps in custom properties, and that mean nothing.
      .replace(/(--[\w-]+): /g, '$1:')
      .replace(/, /g, ',');
  return {
    name: 'minify-literals',
    async transform(code, id) {
      return id.includes('/lib/') ? minifyHTMLLiterals(code, { fileName: id, css }) : null;
    },
  };
}

/** The syntax of Chromium 61 to 64, the oldest in which Lit can work. */
function lowerSyntax() {
  return {
    name: 'lower-syntax',
    async renderChunk(code) {
      const lowered = await transform(code, { target: 'es2018' });
      // A helper would stand outside the wrapper, as a global of the host page.
      if (/^(var|const) __/.test(lowered.code)) {
        this.error(`Write this in plainer syntax: ${lowered.code.split('\n', 1)[0]}`);
      }
      return lowered;
    },
  };
}
