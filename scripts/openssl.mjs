// Makes sure of OpenSSL, whose word on our signatures the tests take (`openssl cms`).
import { spawnSync } from 'node:child_process';
import { installWithApt } from './apt.mjs';

const { status } = spawnSync('openssl', ['version'], { stdio: 'ignore' });
if (status !== 0 && !installWithApt('openssl')) {
  console.error(
    'No OpenSSL found: install the program `openssl`, the tests of signatures need it.',
  );
  process.exitCode = 1;
}
