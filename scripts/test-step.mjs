import { once } from 'node:events';

/** Runs a command to its end, quietly: what it says matters only when it fails. */
export async function runStep(children, { command, root }) {
  const start = performance.now();
  const [program, ...parameters] = command.split(' ');
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' };
  const stdio = ['ignore', 'pipe', 'pipe'];
  const shell = process.platform === 'win32';
  const child = children.start(program, parameters, { cwd: root, env, stdio, shell });

  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await ended(child).catch((error) => {
    output += error.message;
    return 1;
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { isDone: code === 0, seconds, output };
}

async function ended(child) {
  const [code] = await once(child, 'close');
  return code;
}
