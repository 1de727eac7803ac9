import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLog } from './log/create-log.js';
import { type ProgramOptions, readOptions } from './options.js';
import { serveSandbox, type ServedSandbox } from './serve-sandbox.js';

let served: ServedSandbox;
const complaints: unknown[] = [];
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation((...parts) => void complaints.push(parts));
  const options = readOptions(['--port', '0', '--now', '2026-12-18T02:00:00Z']);
  served = await serveSandbox(options as ProgramOptions, createLog('text'));
});
afterAll(async () => {
  await served.stop();
  vi.restoreAllMocks();
});

/** What comes over the wire, up to the end of the connection. */
async function wireOf(fault: string): Promise<string> {
  const { hostname, port } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(
    `GET /v1/regions HTTP/1.1\r\nHost: ${hostname}\r\nDrsk-Sandbox-Fault: ${fault}\r\n\r\n`,
  );
  return text(socket);
}

describe('a connection', () => {
  it.each(['drop-before', 'drop-after'])('closes without an answer: %s', async (fault) => {
    expect(await wireOf(fault).catch(({ code }) => code)).toMatch(/^(?:|ECONNRESET)$/);
  });

  it('closes in the middle of a body', async () => {
    const wire = await wireOf('cut-body=30');
    expect(wire).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    const [, body = ''] = wire.split('\r\n\r\n');
    expect(body).toContain('{"items":[{"code":');
    expect(body.length).toBeLessThan(50);
    expect(wire).not.toContain('Error');
  });

  it('is a network error for whoever reads with fetch', async () => {
    const ask = (fault: string) =>
      fetch(`${served.url}/v1/regions`, { headers: { 'drsk-sandbox-fault': fault } });
    await expect(ask('drop-before')).rejects.toThrow(TypeError);
    const response = await ask('cut-body');
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
    expect((await ask('slow-body=100000')).headers.get('drsk-sandbox-faults')).toBe('slow-body');
  });

  it('leaves nothing in the log', () => {
    expect(complaints).toEqual([]);
  });
});
