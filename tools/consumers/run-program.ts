import { spawn } from 'node:child_process';
import { once } from 'node:events';

interface RunOptions {
  cwd: string;
  env?: Record<string, string>;
  /** After how many seconds it is ended. */
  patience?: number;
}

/** Runs it to its end, quietly: what it says matters only when it fails. */
export async function runProgram(
  command: string,
  parameters: readonly string[],
  { cwd, env = {}, patience = 300 }: RunOptions,
): Promise<string> {
  const child = spawn(command, parameters, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    timeout: patience * 1000,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code, signal]: unknown[] = await once(child, 'close');
  if (code === 0) return output;
  const end = signal ? `did not end in ${patience} s` : `ended with ${String(code)}`;
  throw new Error(`${command} ${parameters.join(' ')} ${end}\n${output}`);
}
