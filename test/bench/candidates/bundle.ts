import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { compile } from 'sass';

const bench = new URL('..', import.meta.url).pathname;

/** An entry of entries/, bundled as a site ships it; `guide-content` is what it may import as data. */
export async function bundle(entry: string, data: unknown = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${bench}candidates/entries/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
    alias: {},
    plugins: [
      {
        name: 'guide-content',
        setup(build) {
          build.onResolve({ filter: /^guide-content$/ }, () => ({
            path: 'content',
            namespace: 'guide',
          }));
          build.onLoad({ filter: /./, namespace: 'guide' }, () => ({
            contents: `export const view = JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text as string;
}

/** A style sheet with all it imports, minified. */
export async function bundleStyles(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${bench}node_modules/${path}`],
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    logLevel: 'error',
    loader: { '.woff2': 'empty', '.woff': 'empty', '.svg': 'dataurl' },
  });
  return outputFiles[0]?.text as string;
}

/** Sass as GOV.UK documents it: only the parts that are used. */
export const compileSass = (entry: string): string =>
  compile(`${bench}candidates/entries/${entry}`, {
    style: 'compressed',
    loadPaths: [`${bench}node_modules`],
    silenceDeprecations: ['import'],
  }).css;

export const moduleTag = (path: string): string => `<script type="module" src="${path}"></script>`;
export const styleTag = (path: string): string => `<link rel="stylesheet" href="${path}">`;
export const readInstalled = (path: string): string =>
  readFileSync(`${bench}node_modules/${path}`, 'utf8');
