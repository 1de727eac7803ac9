import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const source = '@drsk/source';
/** What takes long by its nature waits for `npm run torture` (decision 30). */
const isThorough = process.env['THOROUGH'] === 'all';

/** What every package's unit tests share: packages resolve each other from source, counts go to a file. */
export const base = defineConfig({
  resolve: { conditions: [source, 'module', 'browser', 'development'] },
  ssr: { resolve: { conditions: [source, 'module', 'node', 'development'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(isThorough ? [] : ['**/*.torture.test.ts'])],
    isolate: false, // no module has a state, so files may share what they import
    maxWorkers: Math.max(2, availableParallelism() - 1), // on two processors it would be one
    // For a slow and busy machine; none of them waits.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } }, // it would be one second
    reporters: ['default', 'json'],
    outputFile: { json: '.results/test.json' },
  },
});
