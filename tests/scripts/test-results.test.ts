import { expect, test } from 'vitest';
import { believe, countPlaywright, countVitest, lastLine, sum } from '../../scripts/lib/test-results.mjs';

const vitest = (changes: object) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...changes,
});

test('a Vitest report is counted, tests left out as well', () => {
  const report = vitest({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
  expect(countVitest(report)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('a file that could not be loaded is a failure of its own', () => {
  const report = vitest({ numPassedTests: 3, testResults: [{ status: 'failed', assertionResults: [] }] });
  expect(countVitest(report).failed).toBe(1);
});

test('a file whose tests failed is not counted twice', () => {
  const failing = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
  expect(countVitest(vitest({ numFailedTests: 1, testResults: [failing] })).failed).toBe(1);
});

test('a Playwright report: flaky tests and errors outside of tests are failures', () => {
  const stats = { expected: 10, unexpected: 1, flaky: 2, skipped: 3 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 10, failed: 4, skipped: 3 });
});

test('a runner that ran nothing has failed, whatever it says', () => {
  expect(believe({ passed: 0, failed: 0, skipped: 5 }, 0).failed).toBe(1);
});

test('a runner that ended badly has at least one failure', () => {
  expect(believe({ passed: 5, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  expect(believe({ passed: 5, failed: 0, skipped: 0 }, null).failed).toBe(1);
  expect(believe({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  expect(believe({ passed: 5, failed: 0, skipped: 0 }, 0).failed).toBe(0);
});

test('the last line is the sum over all runners', () => {
  const counts = [
    { passed: 40, failed: 0, skipped: 0 },
    { passed: 1, failed: 1, skipped: 2 },
  ];
  expect(lastLine(sum(counts))).toBe('41 passed, 1 failed');
});
