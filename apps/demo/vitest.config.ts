import { defineConfig } from 'vitest/config';

/** End-to-end tests: one browser, one sandbox process, so one file at a time. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.results/e2e.json' },
  },
});
