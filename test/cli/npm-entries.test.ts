/** Each way into the npm package, imported where there is no browser, as servers and test runners do. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';

const { exports: ways } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
};

/** Node as the tests run it, and the one of this machine, which may be the oldest that we support. */
const nodes = [
  ...new Set([
    process.execPath,
    ...(process.env['PATH'] ?? '')
      .split(delimiter)
      .filter((folder) => !folder.includes('node_modules'))
      .map((folder) => join(folder, 'node'))
      .filter((path) => existsSync(path))
      .slice(0, 1),
  ]),
];

/** What a program prints that a fresh Node runs here, where `rights-guide` means this package. */
function run(node: string, program: string) {
  const { stdout, stderr } = spawnSync(node, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  return { stdout: stdout.trim(), stderr };
}

const tags = ['rights-faq', 'rights-guide', 'rights-resources', 'rights-statements'];
/** Which tags each import registers. */
const registers: Record<string, string[]> = {
  'rights-guide': [],
  'rights-guide/define.js': tags,
  'rights-guide/react.js': tags,
  'rights-guide/rights-guide.js': tags,
  'rights-guide/rights-faq.js': ['rights-faq'],
  'rights-guide/rights-resources.js': ['rights-resources'],
  'rights-guide/rights-statements.js': ['rights-statements'],
};

test('no way in is forgotten here', () => {
  const scripts = Object.entries(ways)
    .filter(([, target]) => typeof target === 'object')
    .map(([way]) => join('rights-guide', way));
  assert.deepEqual(scripts.toSorted(), Object.keys(registers).toSorted());
});

for (const node of nodes) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  for (const [way, expected] of Object.entries(registers)) {
    test(`a server imports ${way}, and it registers ${expected.join(', ') || 'nothing'} (Node ${version})`, () => {
      const { stdout, stderr } = run(
        node,
        `await import('${way}');
         const isThere = (tag) => globalThis.customElements?.get(tag);
         console.log(JSON.stringify(${JSON.stringify(tags)}.filter(isThere)));`,
      );
      assert.deepEqual(JSON.parse(stdout || 'null'), expected, stderr);
    });
  }

  test(`a second registration changes nothing (Node ${version})`, () => {
    const { stdout, stderr } = run(
      node,
      `const { RightsFaq } = await import('rights-guide/rights-faq.js');
       const { define } = await import('rights-guide');
       define();
       define();
       console.log(customElements.get('rights-faq') === RightsFaq);`,
    );
    assert.equal(stdout, 'true', stderr);
  });
}

test('each file that package.json names is there, with its types', () => {
  const named = Object.values(ways).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  assert.deepEqual(
    named.filter((path) => !existsSync(path)),
    [],
  );
});
