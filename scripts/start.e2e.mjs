// `npm start` as a person uses it: from a terminal, with a taken port, and stopped in the middle of everything.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from './ports.mjs';
import { answers } from './waiting.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder;
let started;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(async () => {
  if (started && started.exitCode === null && started.signalCode === null) {
    const closed = once(started, 'close');
    process.kill(-started.pid, 'SIGTERM');
    await closed;
  }
  rmSync(folder, { recursive: true });
});

/** Runs `npm start` in a group of its own, as a terminal does, until it says that it is ready. */
async function start({ port, demoPort }) {
  const own = ['--port', String(port), '--demo-port', String(demoPort), '--data', `${folder}/x.db`];
  started = spawn('npm', ['start', '--', ...own], { cwd: root, detached: true });
  let output = '';
  for await (const chunk of started.stdout) {
    output += chunk;
    if (output.includes('Ctrl-C')) break;
  }
  return output;
}

async function isFree(port) {
  return (await freePort(port)) === port;
}

describe('npm start', () => {
  it('runs the sandbox and the demo, and says where they are and who can log in', async () => {
    const port = await freePort(4200);
    const demoPort = await freePort(5300);

    const output = await start({ port, demoPort });

    expect(output).toContain(`http://localhost:${port}/v1`);
    expect(output).toContain(`http://localhost:${demoPort}/`);
    expect(output).toMatch(/Sample logins\n +\S+/);
    expect(await answers(`http://localhost:${port}/_sandbox/clock`)).toBe(true);
    const page = await fetch(`http://localhost:${demoPort}/`);
    expect(page.headers.get('content-security-policy')).toContain(`http://localhost:${port}`);
    expect(await page.text()).not.toContain('__DRSK_API__');
  });

  it('passes over a taken port and says so', async () => {
    const port = await freePort(4220);
    const stranger = createServer().listen(port);
    await once(stranger, 'listening');

    const output = await start({ port, demoPort: await freePort(5320) });

    stranger.close();
    expect(output).toContain(`Port ${port} is taken`);
    expect(output).toMatch(/http:\/\/localhost:42[2-9]\d\/v1/);
    expect(output).not.toContain(`http://localhost:${port}/v1`);
  });

  it.each([
    ['npm alone is told to end', 'SIGTERM', (child) => child.pid],
    ['somebody presses Ctrl-C', 'SIGINT', (child) => -child.pid],
  ])('leaves nothing behind when %s', async (_reason, signal, target) => {
    const port = await freePort(4240);
    const demoPort = await freePort(5340);
    await start({ port, demoPort });

    process.kill(target(started), signal);

    await expect.poll(() => isFree(port)).toBe(true);
    await expect.poll(() => isFree(demoPort)).toBe(true);
  });
});
