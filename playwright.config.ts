import { defineConfig } from '@playwright/test';

const MANAGED = 'browser/policy.spec.ts';

/** Browser tests: the built extension in real browsers, against real pages of this machine only. */
export default defineConfig({
  testDir: 'tests',
  outputDir: '.cache/test-results',
  globalSetup: './tests/harness/build-for-browsers.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: Number(process.env.HONMONO_BROWSERS ?? 2),
  // a shared machine may be several times slower than a quiet one: what is waited for is an event, and costs a quick one nothing
  timeout: 120_000,
  expect: { timeout: 25_000 },
  reporter: process.env.HONMONO_REPORT
    ? [['line'], ['json', { outputFile: process.env.HONMONO_REPORT }]]
    : [['list', { printSteps: false }]],
  use: { actionTimeout: 25_000, navigationTimeout: 45_000, trace: 'off', screenshot: 'off', video: 'off' },
  projects: [
    { name: 'chromium', testMatch: 'browser/**/*.spec.ts', testIgnore: MANAGED },
    // a policy is the machine's: beside other tests it would reach their browsers too
    { name: 'managed', testMatch: MANAGED },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
});
