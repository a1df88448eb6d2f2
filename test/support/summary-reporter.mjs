/** Ends a Web Test Runner run with one plain line: `N passed, N failed`. */
export function summaryReporter() {
  let line = '0 passed, 1 failed';
  process.on('exit', () => console.log(line));
  return {
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      const walk = (suite) => {
        for (const test of suite?.tests ?? []) {
          count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        }
        for (const inner of suite?.suites ?? []) walk(inner);
      };
      for (const { testResults, errors } of sessions) {
        walk(testResults);
        count.failed += errors?.length ?? 0;
      }
      line = `${count.passed} passed, ${count.failed} failed`;
      if (count.skipped) line += `, ${count.skipped} skipped`;
    },
  };
}
