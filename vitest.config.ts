import { defineConfig } from 'vitest/config';

/** Tests of the repository's own tools. */
export default defineConfig({
  test: {
    include: ['scripts/**/*.test.mjs', 'tools/**/*.test.ts', 'packages/*/tools/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: '.results/tools.json' },
  },
});
