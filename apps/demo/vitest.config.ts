import { configDefaults, defineConfig } from 'vitest/config';
import { isThorough } from './e2e/thorough.ts';

/** End-to-end tests: each file has a browser, so two fill a small machine. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    exclude: [
      ...configDefaults.exclude,
      ...(isThorough ? [] : ['**/*.{embedding,looks,tools}.e2e.ts']),
    ],
    isolate: false, // what a file has opened, it closes
    globalSetup: 'e2e/lent-sites.ts',
    maxWorkers: 2,
    testTimeout: 120_000, // for a busy machine; a step of a page that hangs ends sooner
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } }, // it would be one second
    reporters: ['default', 'json'],
    outputFile: { json: '.results/e2e.json' },
  },
});
