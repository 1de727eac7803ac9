// Programs that the tests need, installed where the machine is a Debian of one's own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the program of that package is now, if it could be installed; a program is called like its package unless named. */
export function installWithApt(name, program = name) {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  const install = ['install', '-y', '-qq', '--no-install-recommends', name];
  const done = isDone('apt-get', ['update', '-qq']) && isDone('apt-get', install);
  return done && existsSync(`/usr/bin/${program}`) ? `/usr/bin/${program}` : undefined;
}

export function isDone(command, parameters, cwd = root) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, parameters, { cwd, env, stdio: 'inherit' }).status === 0;
}
