/** Tokens and parts: documented, used, and readable by default. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readTokens } from '../../src/cli/read-tokens.ts';
import { contrast as ratioOf, readHex } from '../../src/theme/contrast.ts';

const tokens = readTokens(await readFile('src/theme/tokens.styles.ts', 'utf8'));
const styles = await Promise.all(
  globSync('src/{elements,theme}/*.styles.ts').map((path) => readFile(path, 'utf8')),
);
const elements = await Promise.all(
  globSync('src/elements/rights-*.ts', { exclude: ['**/*.styles.ts'] }).map((path) =>
    readFile(path, 'utf8'),
  ),
);

const contrast = (one: string, other: string): number => ratioOf(readHex(one), readHex(other));

const pairs = [
  ['text', 'surface'],
  ['text', 'raised'],
  ['muted', 'surface'],
  ['muted', 'raised'],
  ['accent', 'surface'],
  ['accent', 'raised'],
  ['verdict-text', 'verdict-surface'],
] as const;

/** What a page sets for the guide, in the block of each scheme. */
const [light = '', dark = ''] = (await readFile('demo/district.css', 'utf8')).split('@media');
const settings = { light, dark };

for (const scheme of ['light', 'dark'] as const) {
  for (const [front, back] of pairs) {
    const tokenOf = (name: string) =>
      tokens.find((token) => token.name === `--rights-${name}-color`) as (typeof tokens)[number];
    const follows = tokenOf(front).isDerived || tokenOf(back).isDerived;
    // Those that follow from the accent in dark are measured in browsers: test/elements/themes.test.ts.
    if (scheme === 'dark' && follows) continue;
    test(`${front} on ${back} can be read by low vision in ${scheme} (WCAG AA, 4.5 : 1)`, () => {
      const colorOf = (name: string) => tokenOf(name)[scheme];
      const ratio = contrast(colorOf(front), colorOf(back));
      assert.ok(ratio >= 4.5, `${ratio.toFixed(2)} : 1`);
    });

    test(`${front} on ${back} can be read in ${scheme} in the example district’s own colors too`, () => {
      const colorOf = (name: string) =>
        settings[scheme].match(new RegExp(`--rights-${name}-color: (#\\w+);`))?.[1] as string;
      const ratio = contrast(colorOf(front), colorOf(back));
      assert.ok(ratio >= 4.5, `${ratio.toFixed(2)} : 1`);
    });
  }
}

test('every token is used, and every private name that is used is a token’s', () => {
  const defined = tokens.map(({ name }) => name.replace('--rights-', '--_'));
  const used = [...new Set(styles.join('\n').match(/(?<=var\()--_[a-z-]+/g))];
  // What a guide sets for its sections, and a language for its script.
  const inner = /^--_(nested-size|script-.+)$/;
  assert.deepEqual(used.filter((name) => !inner.test(name)).toSorted(), defined.toSorted());
});

test('every part is documented, and every documented part is there', async () => {
  const templates = await Promise.all(
    globSync('src/elements/*.ts').map((path) => readFile(path, 'utf8')),
  );
  const names = (pattern: RegExp, sources: string[]) =>
    [
      ...new Set(
        sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name)),
      ),
    ].toSorted();
  assert.deepEqual(
    names(/\spart="([a-z-]+)"/g, templates),
    names(/@csspart ([a-z-]+) - /g, elements),
  );
});

test('docs/theming.md says what the source says', () => {
  execFileSync('node', ['src/cli/build-docs.ts', '--check'], { stdio: 'pipe' });
});
