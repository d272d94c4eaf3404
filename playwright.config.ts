import { defineConfig } from '@playwright/test';

/** Browser tests: the built extension in real browsers, against real pages of this machine only. */
export default defineConfig({
  testDir: 'tests',
  outputDir: '.cache/test-results',
  globalSetup: './tests/harness/build-for-browsers.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: Number(process.env.HONMONO_BROWSERS ?? 2),
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: process.env.HONMONO_REPORT
    ? [['line'], ['json', { outputFile: process.env.HONMONO_REPORT }]]
    : [['list', { printSteps: false }]],
  use: { actionTimeout: 10_000, navigationTimeout: 20_000, trace: 'off', screenshot: 'off', video: 'off' },
  projects: [
    { name: 'chromium', testMatch: 'browser/**/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
});
