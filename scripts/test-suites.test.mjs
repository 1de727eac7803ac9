import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagesWith, suiteResults } from './test-suites.mjs';

let root;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'suites-'))));
afterEach(() => rmSync(root, { recursive: true }));

function write(path, content) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('suites', () => {
  it('are the packages that have the script', () => {
    write('packages/one/package.json', { name: 'one', scripts: { test: 'vitest run' } });
    write('packages/two/package.json', { name: 'two' });
    write('apps/demo/package.json', { name: 'demo', scripts: { e2e: 'vitest run' } });

    const file = join(root, 'packages/one/.results/test.json');
    expect(packagesWith('test', root)).toEqual([{ name: 'one', file }]);
  });

  it('count a run without results as a failure', () => {
    expect(suiteResults(join(root, 'none.json'))).toMatchObject({ passed: 0, failed: 1 });
  });

  it('count what passed and failed', () => {
    const file = write('test.json', { numPassedTests: 7, numFailedTests: 2, testResults: [] });
    expect(suiteResults(file)).toMatchObject({ passed: 7, failed: 2 });
  });

  it('count a file that broke before its first test', () => {
    const testResults = [{ name: '/src/one.test.ts', status: 'failed', assertionResults: [] }];
    const file = write('test.json', { numPassedTests: 7, numFailedTests: 0, testResults });
    expect(suiteResults(file)).toEqual({ passed: 7, failed: 1, failures: ['one.test.ts'] });
  });

  it('name what failed, and why', () => {
    const failureMessages = ['Error: expected 1\u001B[31m\n- 1\n+ 2'];
    const assertionResults = [
      { fullName: 'a form keeps what was typed', status: 'failed', failureMessages },
      { fullName: 'a form says what is wrong', status: 'passed' },
    ];
    const testResults = [{ name: '/src/one.test.ts', status: 'failed', assertionResults }];
    const file = write('test.json', { numPassedTests: 1, numFailedTests: 1, testResults });
    const reason = '\n    Error: expected 1\n    - 1\n    + 2';
    const failures = [`one.test.ts: a form keeps what was typed${reason}`];
    expect(suiteResults(file)).toEqual({ passed: 1, failed: 1, failures });
  });
});
