import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // property tests take a second on a quiet machine; on a busy one they must not fail by the clock
    testTimeout: 30_000,
    mockReset: true,
    restoreMocks: true,
  },
});
