import { defineConfig } from 'vitest/config';

const forRelease = '**/*.release.test.ts';
const include = [
  'scripts/**/*.test.mjs',
  'tools/**/*.test.ts',
  'packages/*/tools/**/*.test.ts',
  'apps/*/docs/**/*.test.ts',
];

/** Tests of the repository's own tools. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'tools', include, exclude: [forRelease, '**/node_modules/**'] },
      },
      { extends: true, test: { name: 'release', include: [forRelease] } },
    ],
    // For a slow and busy machine; none of them waits.
    testTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.results/tools.json' },
  },
});
