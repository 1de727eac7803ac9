// `npm test`: every check and every test, each reported, none skipped because another failed.
// The last lines name what failed and say how many passed and failed; a check counts as one.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Children } from './children.mjs';
import { runStep } from './test-step.mjs';
import { packagesWith, suiteLine, suiteResults } from './test-suites.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const quietly = '--continue --output-logs=errors-only';

// Each step: its name, its command, and for tests the files in which their runners leave the results.
// Those of one round run side by side; none reads what another of its round writes.
const rounds = [
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
    { name: 'unused code, shipped', command: 'knip --production --strict' },
    { name: 'examples in documents', command: 'node tools/check-docs.ts' },
    { name: 'packages as published', command: 'node tools/check-packages.ts' },
    { name: 'public surface', command: 'node packages/widgets/tools/check-surface.ts' },
    { name: 'public surface for programs', command: 'node tools/check-public-api.ts' },
    { name: 'supply chain', command: 'node tools/check-supply-chain.ts' },
    { name: 'sizes', command: 'node tools/size.ts' },
    {
      name: 'tests of the tools',
      command: 'vitest run',
      suites: [{ name: 'tools', file: `${root}.results/tools.json` }],
    },
  ],
  [
    {
      name: 'start and stop',
      command: 'vitest run --config scripts/vitest.config.mjs',
      suites: [{ name: 'npm start', file: `${root}.results/start.json` }],
    },
  ],
  // Side by side, for each waits now and then: for a page to draw, or a process to start.
  [
    {
      name: 'end to end',
      command: `turbo run e2e ${quietly}`,
      suites: packagesWith('e2e', root),
    },
    {
      name: 'tests',
      command: `turbo run test --concurrency=1 ${quietly}`,
      suites: packagesWith('test', root),
    },
  ],
  // Of what the tests have seen.
  [{ name: 'capabilities', command: 'node tools/check-capabilities.ts' }],
];

const children = new Children();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(name, () => void children.stop().then(() => process.exit(1)));

const total = { passed: 0, failed: 0 };
const failures = [];
for (const round of rounds) {
  const ended = await Promise.all(round.map(run));
  ended.forEach(report);
}

for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function run({ name, command, suites = [] }) {
  for (const { file } of suites) rmSync(file, { force: true });
  const step = await runStep(children, { command, root });
  return {
    name,
    ...step,
    results: suites.map((suite) => ({ ...suite, ...suiteResults(suite.file) })),
  };
}

function report({ name, isDone, seconds, output, results }) {
  const found = countStep(isDone, results);
  total.passed += found.passed;
  total.failed += found.failed;
  if (found.failed > 0) failures.push(...failuresIn(name, results));

  console.log(`${found.failed > 0 ? 'failed:' : '✓'} ${name} (${seconds} s)`);
  for (const result of results) console.log(`    ${suiteLine(result)}`);
  if (found.failed > 0) console.log(indent(output.trim()));
}

/** A check is one; tests are what their results say, and one failure more where the run broke apart from them. */
function countStep(isDone, results) {
  if (results.length === 0) return isDone ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  return { passed, failed: failed === 0 && !isDone ? 1 : failed };
}

/** By its tests where they say which; else the step, for a check has no parts, and a run may break apart from its tests. */
function failuresIn(name, results) {
  const named = results.flatMap((suite) => suite.failures.map((test) => `${suite.name}: ${test}`));
  return named.length > 0 ? named : [name];
}

function indent(text) {
  return text.replaceAll(/^/gm, '  │ ');
}
