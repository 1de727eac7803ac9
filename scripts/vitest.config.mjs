import { defineConfig } from 'vitest/config';

/** `npm start` itself; needs the build. */
export default defineConfig({
  test: {
    include: ['scripts/**/*.e2e.mjs'],
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } }, // it would be one second
    reporters: ['default', 'json'],
    outputFile: { json: '.results/start.json' },
  },
});
