import { defineConfig } from 'vitest/config';

/** `npm start` itself; needs the build. */
export default defineConfig({
  test: {
    include: ['scripts/**/*.e2e.mjs'],
    testTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.results/start.json' },
  },
});
