import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes the counts of a Web Test Runner run, named as vitest's JSON reporter names them.
 *
 * @param {string} file
 * @returns {import('@web/test-runner').Reporter}
 */
export function jsonReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(sessions.map(countSession).reduce(add, none)));
    },
  };
}

const none = { numPassedTests: 0, numFailedTests: 0 };

/** A file that broke before or outside its tests counts as one failure. */
function countSession({ testResults, errors = [], passed }) {
  const counts = countSuite(testResults);
  const isBroken = errors.length > 0 || (!passed && counts.numFailedTests === 0);
  return isBroken ? add(counts, { numPassedTests: 0, numFailedTests: 1 }) : counts;
}

function countSuite(suite) {
  if (!suite) return none;
  const run = suite.tests.filter(({ skipped }) => !skipped);
  const passed = run.filter((test) => test.passed).length;
  const own = { numPassedTests: passed, numFailedTests: run.length - passed };
  return suite.suites.map(countSuite).reduce(add, own);
}

function add(a, b) {
  return {
    numPassedTests: a.numPassedTests + b.numPassedTests,
    numFailedTests: a.numFailedTests + b.numFailedTests,
  };
}
