// What `npm test` and `npm run release-checks` go through.
import { fileURLToPath } from 'node:url';
import { packagesWith } from './test-suites.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const quietly = '--continue --output-logs=errors-only';

// Each step: its name, its command, and for tests the files in which their runners leave the results.
// Those of one round run side by side; none reads what another of its round writes.
const everyday = [
  [
    { name: 'lock file', command: 'node scripts/check-lock.mjs' },
    { name: 'format', command: 'oxfmt --check' },
    { name: 'lint', command: 'oxlint --type-aware' },
    { name: 'boundaries', command: 'turbo boundaries' },
    { name: 'layout', command: 'node tools/check-layout.ts' },
  ],
  [{ name: 'generated files', command: 'node tools/check-generated.ts' }],
  [
    { name: 'types of the tools', command: 'tsc --noEmit' },
    { name: 'types', command: `turbo run typecheck ${quietly}` },
    { name: 'build', command: `turbo run build ${quietly}` },
  ],
  // Of what was built, or with settings that ask for it.
  [
    { name: 'unused code', command: 'knip' },
    { name: 'public surface', command: 'node packages/widgets/tools/check-surface.ts' },
    { name: 'sizes', command: 'node tools/size.ts' },
    {
      name: 'tests of the tools',
      command: 'vitest run --project tools',
      suites: [{ name: 'tools', file: `${root}.results/tools.json` }],
    },
    // These wait now and then: for a page to draw, or a process to start.
    {
      name: 'start and stop',
      command: 'vitest run --config scripts/vitest.config.mjs',
      suites: [{ name: 'npm start', file: `${root}.results/start.json` }],
    },
    {
      name: 'end to end',
      command: `turbo run e2e ${quietly}`,
      suites: packagesWith('e2e', root),
    },
    {
      name: 'tests',
      command: `turbo run test --concurrency=2 ${quietly}`,
      suites: packagesWith('test', root),
    },
  ],
];

// What only those who install a release would miss; CI looks at it on each change.
const release = [
  [
    { name: 'examples in documents', command: 'node tools/check-docs.ts' },
    { name: 'unused code, shipped', command: 'knip --production --strict' },
    { name: 'packages as published', command: 'node tools/check-packages.ts' },
    { name: 'public surface for programs', command: 'node tools/check-public-api.ts' },
    { name: 'supply chain', command: 'node tools/check-supply-chain.ts' },
    {
      name: 'mistakes, planted',
      command: 'vitest run --project release --outputFile.json=.results/release.json',
      suites: [{ name: 'planted', file: `${root}.results/release.json` }],
    },
  ],
  // Of what the tests of the SDK have seen, and the examples call.
  [{ name: 'capabilities', command: 'node tools/check-capabilities.ts' }],
];

export const roundsOf = { everyday, release };
