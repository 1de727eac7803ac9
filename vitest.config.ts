import { defineConfig } from 'vitest/config';

/** Tests of the repository's own tools. */
export default defineConfig({
  test: {
    include: [
      'scripts/**/*.test.mjs',
      'tools/**/*.test.ts',
      'packages/*/tools/**/*.test.ts',
      'apps/*/docs/**/*.test.ts',
    ],
    // For a slow and busy machine; none of them waits.
    testTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.results/tools.json' },
  },
});
