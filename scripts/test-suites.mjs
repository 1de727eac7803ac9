import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const reasonLines = 12;
const reasonWidth = 200;
const none = { passed: 0, failed: 1, failures: ['no results'], isMissing: true };

/** The packages that have the script, each with the file in which its test runner leaves the results. */
export function packagesWith(script, root) {
  const folders = globSync(['packages/*', 'apps/*'], { cwd: root }).sort();
  return folders.flatMap((folder) => {
    const { name, scripts = {} } = readJson(join(root, folder, 'package.json'));
    return script in scripts ? [{ name, file: join(root, folder, `.results/${script}.json`) }] : [];
  });
}

/** What a run has left: vitest's own JSON, or the same from Web Test Runner. No file is a failure. */
export function suiteResults(file) {
  if (!existsSync(file)) return none;
  const { numPassedTests, numFailedTests, testResults = [] } = readJson(file);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failures = testResults.flatMap(failuresOf);
  return { passed: numPassedTests, failed: numFailedTests + broken.length, failures };
}

/** What failed in a file, each by the file's name and its own; the file alone where it broke before its first test. */
function failuresOf({ name, status, assertionResults }) {
  if (status === 'failed' && assertionResults.length === 0) return [basename(name)];
  const failed = assertionResults.filter((result) => result.status === 'failed');
  return failed.map((result) => `${basename(name)}: ${result.fullName}${reasonOf(result)}`);
}

/** The first lines of why, which often tell all: whoever reads the end of a long log sees them. */
function reasonOf({ failureMessages: [message = ''] = [] }) {
  const lines = stripVTControlCharacters(message).split('\n', reasonLines);
  return lines.map((line) => line && `\n    ${line.slice(0, reasonWidth)}`).join('');
}

export function suiteLine({ name, passed, failed, isMissing }) {
  return isMissing ? `${name}: no results` : `${name}: ${passed} passed, ${failed} failed`;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
