import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../.ci/run', import.meta.url));

const well = (line) => `echo '${line}'; exit 0`;
const badly = (line) => `echo '${line}'; exit 1`;

let folder;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'ci-run-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** With an npm whose scripts say and do these. */
function run({ test, consumers }) {
  const npm = join(folder, 'npm');
  const others = {
    'release-checks': well('2 passed, 0 failed'),
    torture: well('3 passed, 0 failed'),
    'bench:sdk': well('2 passed, 0 failed'),
  };
  const scripts = { test, ...others, consumers };
  const cases = Object.entries(scripts).map(([name, act]) => `${name}) ${act} ;;`);
  writeFileSync(npm, `#!/bin/sh\ncase "$2" in\n${cases.join('\n')}\nesac\n`);
  chmodSync(npm, 0o755);
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const { stdout, status } = spawnSync('bash', [program], { env, encoding: 'utf8' });
  const lines = stdout.trim().split('\n');
  return { lines, last: lines.at(-1), status };
}

it.each([
  [well('40 passed, 0 failed'), well('20 passed, 0 failed'), '67 passed, 0 failed', 0, 'all well'],
  [badly('39 passed, 1 failed'), well('20 passed, 0 failed'), '66 passed, 1 failed', 1, 'a test'],
  [
    well('40 passed, 0 failed'),
    badly('18 passed, 2 failed'),
    '65 passed, 2 failed',
    1,
    'a consumer',
  ],
  [badly('no network'), well('20 passed, 0 failed'), '27 passed, 1 failed', 1, 'could not begin'],
  [well('40 passed, 0 failed'), badly('no build'), '47 passed, 1 failed', 1, 'the other could not'],
  [
    badly('40 passed, 0 failed'),
    well('20 passed, 0 failed'),
    '67 passed, 1 failed',
    1,
    'fell apart',
  ],
])('test: %s; consumers: %s → %s (%#)', (test, consumers, last, status, _reason) => {
  expect(run({ test, consumers })).toMatchObject({ last, status });
});

it('names what failed before the sum, with the reason', () => {
  const reason = '    Error: expected 2';
  const failure = `✗ @drsk/sdk: a call is tried again\n${reason}`;
  const test = `echo '${failure}'; echo '39 passed, 1 failed'; exit 1`;
  const { lines } = run({ test, consumers: badly('✗ Deno') });
  expect(lines.slice(-4)).toEqual([
    '✗ @drsk/sdk: a call is tried again',
    reason,
    '✗ Deno',
    '46 passed, 2 failed',
  ]);
});
