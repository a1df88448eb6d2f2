import { resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

/**
 * Names that the build shortens: private ones of ours and Lit's, and what Lit and our own classes call each
 * other by, which no page uses, no element of the browser has, and no word of a view is called.
 */
const inner =
  /^(_[a-z].*|host(Connected|Disconnected|Update|Updated)|addController|requestUpdate|((has|will)?[Uu]pdated?)|arrive|expect|choose|pending|failed|addressed|scrolled|focused|fragment|deepest|render|updated|update|renderRoot|getUpdateComplete|resume|properties|styles|languages_)$/;

/** @param intro stands before all in the wrapper */
const script = (input, file, intro, ...plugins) => ({
  input,
  plugins: [
    ...plugins,
    nodeResolve({ exportConditions: ['production'] }),
    lowerSyntax(),
    terser({
      ecma: 2018,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
      mangle: { properties: { regex: inner } },
      // Letters as escapes: a host's page and server may not say UTF-8.
      format: { comments: false, ascii_only: true },
    }),
  ],
  output: {
    file,
    format: 'iife',
    strict: true,
    intro: `${intro}try{`,
    outro: `}catch(error){console.error('Rights Guide:',error)}`,
  },
});

export default [
  /**
   * The engine: what every organization's script has in common. `npm run build` sets each organization's
   * bundle in the place of `RIGHTS_GUIDE_BUNDLE` (src/publish/scripts.ts).
   */
  script('lib/embed.js', 'lib/engine.js', '', leaveBundleOpen(), smallLit(), minifyLiterals()),
  /** What the engine loads where a page names a view from elsewhere. */
  script('lib/read.js', 'lib/reader.js', ''),
  /** The snippet builder, a page of the demo; no family downloads it. */
  script('lib/builder/start.js', 'lib/builder.js', ''),
  /** What lets a frame's height follow what stands in it. */
  script('lib/fit-frame.js', 'lib/frame.js', ''),
];

function leaveBundleOpen() {
  const name = 'rights-guide:bundle';
  return {
    name: 'leave-bundle-open',
    resolveId: (source) => (source === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? 'export const bundle=RIGHTS_GUIDE_BUNDLE' : null),
  };
}

/** Puts what of Lit the elements use in the place of Lit. */
function smallLit() {
  return {
    name: 'small-lit',
    resolveId: (source) => (source === 'lit' ? resolve('lib/small-lit/index.js') : null),
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
