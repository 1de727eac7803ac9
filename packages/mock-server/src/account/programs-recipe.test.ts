import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';
import { runProgram } from '../../test/run-program.js';
import { logIn } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

const recipe = readFileSync(new URL('../../../../docs/programs.md', import.meta.url), 'utf8');

const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0))
    if (child.exitCode === null && child.kill()) await once(child, 'close');
});

/** The block of the document that says this. */
function blockWith(language: string, words: string): string {
  const blocks = recipe.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'));
  const found = [...blocks].map(([, code = '']) => code).filter((code) => code.includes(words));
  expect(found).toHaveLength(1);
  return found[0]!;
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  const [line] = await once(stdout!, 'data');
  return String(line);
}

it.skipIf(process.platform === 'win32')(
  'of five minutes with curl leads to the states of applications',
  async () => {
    const program = runProgram('drsk-mock-server', ['--port', '0']);
    children.push(program);
    const url = /http:\/\/localhost:\d+/.exec(await firstLine(program))?.[0] ?? '';
    const shell = spawn('sh', ['-c', blockWith('sh', 'curl')], {
      env: { ...process.env, API: `${url}/v1`, no_proxy: '*' },
    });
    const [said, complaints] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
    expect(complaints).toBe('');
    expect(JSON.parse(said)).toEqual({ items: [], missing: [], next: null });
  },
);

it('of a receiver believes what the sandbox sends it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'receiver-'));
  const sandbox = createSandbox({ webhooks: { send: fetch, allowLoopback: true } });
  try {
    const owner = await logIn(sandbox, sandbox.people[0]!);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const events = ['application.changed'];
    const { body: webhook } = await owner.post('/v1/me/webhooks', { url, events });
    const file = join(folder, 'receiver.mts');
    writeFileSync(file, blockWith('ts', 'createServer'));
    const receiver = spawn(process.execPath, [file], {
      env: { ...process.env, PORT: String(port), DRSK_WEBHOOK_SECRET: webhook.secret },
    });
    children.push(receiver);
    expect(await answerOf(url)).toBe(401); // nobody has signed that
    const said = firstLine(receiver);
    await owner.post(`/v1/me/webhooks/${webhook.id}/deliveries`);
    await sandbox.clock.advance({ seconds: 0 });
    expect(await said).toContain("type: 'test'");
    const { body } = await owner.get(`/v1/me/webhooks/${webhook.id}/deliveries`);
    expect(body.items).toMatchObject([{ state: 'delivered', attempts: [{ status: 204 }] }]);
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true });
  }
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** Once somebody listens there. */
async function answerOf(url: string): Promise<number> {
  for (;;) {
    try {
      return (await fetch(url, { method: 'POST', body: '{}' })).status;
    } catch {
      continue; // the program is still starting
    }
  }
}
