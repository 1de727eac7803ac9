import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { inject } from 'vitest';

/** Where the program lies that has this name in `bundle-programs.ts`. */
export const programFile = (name: string): string => join(inject('programs'), `${name}.js`);

/** Starts a program of this package, or one that its tests need beside them. */
export function runProgram(
  name: string,
  parameters: string[],
): ChildProcessByStdio<null, Readable, Readable> {
  const own = [programFile(name), ...parameters];
  return spawn(process.execPath, own, { stdio: ['ignore', 'pipe', 'pipe'] });
}
