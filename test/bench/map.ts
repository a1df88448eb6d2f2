import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { rollup, type OutputChunk, type RollupOptions } from 'rollup';
import { transform } from 'esbuild';
import { compress } from './serve.ts';

/**
 * Where the bytes of the first script are: each module of the engine with what it takes after the tree was
 * shaken and the rest was minified alone, and with what Brotli saves when it is left out of all of them.
 * An estimate: the shipped script is minified as one.
 */
export async function writeMap(): Promise<void> {
  const { default: configs } = (await import(
    new URL('../../rollup.config.mjs', import.meta.url).href
  )) as { default: RollupOptions[] };
  const config = configs.find(({ input }) => input === 'lib/embed.js') as RollupOptions;
  const build = await rollup(config);
  const { output } = await build.generate({ format: 'iife', strict: true });
  await build.close();
  const { modules } = output[0] as OutputChunk;
  const parts = await Promise.all(
    Object.entries(modules).map(async ([id, { code }]) => ({
      name: relative(process.cwd(), id.replace('\0', '')),
      text: (await transform(code ?? '', { minify: true, target: 'es2018' })).code,
    })),
  );
  const all = compress(parts.map(({ text }) => text).join('')).length;
  const rows = parts
    .map(({ name, text }) => {
      const rest = parts.filter((part) => part.name !== name).map((part) => part.text);
      return { name, raw: text.length, share: all - compress(rest.join('')).length };
    })
    .toSorted((a, b) => b.share - a.share);
  console.log('| module | raw bytes | Brotli, left out |\n| --- | ---: | ---: |');
  for (const { name, raw, share } of rows) console.log(`| ${name} | ${raw} | ${share} |`);
  const engine = readFileSync('lib/engine.js', 'utf8');
  console.log(`\nlib/engine.js: ${engine.length} bytes, ${compress(engine).length} in Brotli`);
}
