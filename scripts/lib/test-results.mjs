/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * Counts what a Vitest JSON report tells. A file that could not even be loaded counts as one failure.
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} VitestReport */

/**
 * Counts what a Playwright JSON report tells. An error outside a test (a broken file, a fixture of a worker) counts as
 * a failure; a test that passed only when repeated counts as failed: a flaky test is a bug.
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} PlaywrightReport */

/**
 * Believes a runner's report only as far as its exit code agrees: a runner that failed has at least one failure, and
 * one that ran nothing has failed.
 * @param {Count} count
 * @param {number | null} code exit code, `null` when the runner didn't end by itself
 * @returns {Count}
 */
export function believe(count, code) {
  const ranNothing = count.passed + count.failed === 0;
  const hidesFailure = code !== 0 && count.failed === 0;
  return ranNothing || hidesFailure ? { ...count, failed: count.failed + 1 } : count;
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  return total;
}

/**
 * The line that closes a test run.
 * @param {Count} count
 */
export function lastLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
