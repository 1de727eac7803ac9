import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes the results of a Web Test Runner run, named as vitest's JSON reporter names them.
 *
 * @param {string} file
 * @returns {import('@web/test-runner').Reporter}
 */
export function jsonReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const testResults = sessions.map(resultOf);
      const results = testResults.flatMap(({ assertionResults }) => assertionResults);
      const numFailedTests = results.filter(({ status }) => status === 'failed').length;
      const counts = { numPassedTests: results.length - numFailedTests, numFailedTests };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ ...counts, testResults }));
    },
  };
}

/** A file that broke before or outside its tests counts as one failure. */
function resultOf({ testFile, testResults, errors = [], passed }) {
  const results = testResults ? testsOf(testResults) : [];
  const hasFailed = results.some(({ status }) => status === 'failed');
  if (errors.length > 0 || (!passed && !hasFailed))
    results.push({
      fullName: 'the file as a whole',
      status: 'failed',
      failureMessages: errors.map(({ message }) => message),
    });
  return { name: testFile, status: passed ? 'passed' : 'failed', assertionResults: results };
}

function testsOf(suite, above = []) {
  const names = suite.name ? [...above, suite.name] : above;
  const own = suite.tests
    .filter(({ skipped }) => !skipped)
    .map(({ name, passed, duration, error }) => ({
      fullName: [...names, name].join(' '),
      status: passed ? 'passed' : 'failed',
      failureMessages: error ? [`${error.message}\n${differenceOf(error)}`] : [],
      duration,
    }));
  return [...own, ...suite.suites.flatMap((inner) => testsOf(inner, names))];
}

function differenceOf({ expected, actual }) {
  const difference = Object.entries({ expected, actual }).filter(
    ([, value]) => value !== undefined,
  );
  return difference.map(([what, value]) => `${what}: ${value.replaceAll(/\s+/g, ' ')}`).join('\n');
}
