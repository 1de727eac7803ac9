// `npm test`, or with `release` what only a release needs (`npm run release-checks`): every check and every test, each
// reported, none skipped because another failed.
// The last lines name what failed and say how many passed and failed; a check counts as one.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Children } from './children.mjs';
import { roundsOf } from './rounds.mjs';
import { runStep } from './test-step.mjs';
import { suiteLine, suiteResults } from './test-suites.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = roundsOf[process.argv[2] ?? 'everyday'];

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
