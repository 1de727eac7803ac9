import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** Starts a program of this package from its sources. */
export function runSource(
  program: string,
  parameters: string[],
): ChildProcessByStdio<null, Readable, Readable> {
  const hooks = new URL('source-hooks.mjs', import.meta.url).href;
  const file = fileURLToPath(new URL(`../${program}`, import.meta.url));
  const own = ['--conditions=@drsk/source', '--import', hooks, file];
  return spawn(process.execPath, [...own, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
}
