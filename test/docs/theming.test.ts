/** The page about tokens: each is shown, and trying one leaves no trace. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pairs } from '../../docs/site/theming/pairs.ts';
import { readTokens } from '../../src/cli/read-tokens.ts';
import { readBuilt } from './read-site.ts';

const tokens = readTokens(readFileSync('src/theme/tokens.styles.ts', 'utf8'));
const short = (name: string) => name.replace('--rights-', '');

test('every token is shown in light and in dark, and has a field to try it', () => {
  const { elements } = readBuilt('docs/theming.html');
  const sampled = elements
    .filter(({ properties }) => properties['dataScheme'])
    .map(({ properties: { dataToken, dataScheme } }) => `${dataToken} ${dataScheme}`);
  assert.deepEqual(
    sampled.toSorted(),
    tokens.flatMap(({ name }) => [`${short(name)} dark`, `${short(name)} light`]).toSorted(),
  );
  const fields = elements
    .filter(({ properties }) => properties['dataProperty'])
    .map(({ properties }) => properties['dataToken']);
  assert.deepEqual(fields.toSorted(), tokens.map(({ name }) => name).toSorted());
});

test('every sample shows its own token', () => {
  const styles = readFileSync('docs/site/theming/theming.css', 'utf8').replace(/\s+/g, ' ');
  // What every sample is made of needs no rule of its own.
  const common = styles.match(/\.sample \{.+?\}/)?.[0] ?? '';
  const unseen = tokens
    .map(({ name }) => short(name))
    .filter((name) => !common.includes(`var(--_${name})`))
    .filter(
      (name) =>
        !styles
          .split('}')
          .some(
            (rule) =>
              rule.includes(`var(--_${name}`) &&
              [...rule.matchAll(/data-token(\^?)='([a-z-]+)'/g)].some(([, starts, value = '']) =>
                starts ? name.startsWith(value) : name === value,
              ),
          ),
    );
  assert.deepEqual(unseen, [], 'give it a rule in docs/site/theming/theming.css');
});

test('every pair that is measured is of two tokens', () => {
  const names = tokens.map(({ name }) => name);
  for (const name of pairs.flat()) assert.ok(names.includes(`--rights-${name}-color`), name);
});

test('no script of the documentation can store, send, evaluate code or write markup', () => {
  const forbidden =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|localStorage|sessionStorage|indexedDB|sendBeacon|XMLHttpRequest|WebSocket|fetch|import|pushState|replaceState|cookie|write|eval|Function)\(|\.(innerHTML|outerHTML|cookie|localStorage|sessionStorage)\b/;
  const scripts = globSync('dist/docs/*.js').map((path) => readFileSync(path, 'utf8'));
  assert.equal(scripts.length, 2);
  for (const script of scripts) assert.doesNotMatch(script, forbidden);
});
