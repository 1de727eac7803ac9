import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach } from 'vitest';
import { runProgram } from './run-program.js';

/** Starts the program of this package, and ends after each test what is left of it. */
export function program() {
  const children = new Set<ChildProcess>();
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
    children.clear();
  });

  function run(...parameters: string[]) {
    const child = runProgram('drsk-mock-server', parameters);
    children.add(child);
    return child;
  }

  /** Starts a sandbox on a free port and waits until it says where it is. */
  async function start(...parameters: string[]) {
    const child = run('--port', '0', '--now', '2026-12-18T02:00:00Z', ...parameters);
    const complaint = text(child.stderr);
    const ended = once(child, 'close').then(async () => {
      throw new Error(await complaint);
    });
    const [line] = await Promise.race([once(child.stdout, 'data'), ended]);
    ended.catch(() => undefined); // later it may end
    const url = /http:\/\/(?:localhost|0\.0\.0\.0):\d+/.exec(String(line))?.[0] ?? '';
    return { child, url, complaint, firstLine: String(line) };
  }

  /** Runs it to its end. */
  async function finish(...parameters: string[]) {
    const child = run(...parameters);
    const [[code], message, said] = await Promise.all([
      once(child, 'close'),
      text(child.stderr),
      text(child.stdout),
    ]);
    return { code: code as number, message, said };
  }

  return { start, finish };
}

export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const closed = once(child, 'close');
  child.kill(signal);
  const [code] = await closed;
  return code;
}
