/**
 * `npm run test:package`: what a developer gets by npm, from the packing to the page. It is not part of
 * `npm test`, because it installs a bundler, React and two checkers of packages.
 */
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

let passed = 0;
let failed = 0;

const tests = run({
  files: [new URL('package.test.ts', import.meta.url).pathname],
  concurrency: 1,
});
tests.on('test:pass', ({ details }) => void (passed += details.type === 'suite' ? 0 : 1));
// A suite fails where its preparation does.
tests.on('test:fail', () => void (failed += 1));
for await (const line of tests.compose(spec)) process.stdout.write(line as string);
process.exitCode = failed || !passed ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
