import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../log/create-log.js';
import { type ProgramOptions, readOptions } from '../options.js';
import { serveSandbox, type ServedSandbox } from '../serve-sandbox.js';

let served: ServedSandbox;
beforeAll(async () => {
  const options = readOptions(['--port', '0', '--now', '2026-12-18T02:00:00Z']);
  served = await serveSandbox(options as ProgramOptions, createLog('text'));
});
afterAll(() => served.stop());

/** What comes over one connection for what is sent over it, up to its end. */
async function wireOf(...lines: string[]): Promise<string> {
  const { hostname, port } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(lines.join('\r\n'));
  return text(socket);
}

const end = ['Host: localhost', 'Connection: close', '', ''];

describe('the port', () => {
  it('answers in one piece, whose length it tells', async () => {
    const wire = await wireOf('GET /v1/regions/28 HTTP/1.1', ...end);
    const [head = '', body = ''] = wire.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(head).toContain('Access-Control-Allow-Origin: *'.toLowerCase());
    expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
    expect(JSON.parse(body)).toMatchObject({ code: '28' });
  });

  it('answers on with the connection where a body is too large to be read', async () => {
    const size = 2 * 2 ** 20;
    const wire = await wireOf(
      'POST /v1/sessions HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      'Transfer-Encoding: chunked',
      '',
      size.toString(16),
      ' '.repeat(size),
      '0',
      '',
      'GET /v1/regions/28 HTTP/1.1',
      ...end,
    );
    expect(wire.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
  });

  it.each([
    ['GET /v1/regions/28 HTTP/1.1', 'Host: local host/x', 400, 'a host that is none'],
    [
      'GET //evil.test/v1/regions/28 HTTP/1.1',
      'Host: localhost',
      404,
      'a path that looks like a host',
    ],
    ['GET /v1/offices/../regions/28 HTTP/1.1', 'Host: localhost', 200, 'a path with a step back'],
    [
      'GET /v1/regions/%32%38 HTTP/1.1',
      'Host: localhost',
      200,
      'a path with what need not be escaped',
    ],
    ['OPTIONS * HTTP/1.1', 'Host: localhost', 400, 'no path'],
  ])('answers %s, %s with %i: %s', async (line, host, status) => {
    const wire = await wireOf(line, host, 'Connection: close', '', '');
    expect(wire).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`));
  });

  it('sends no body where only the head is asked for', async () => {
    const wire = await wireOf('HEAD /_sandbox/clock HTTP/1.1', ...end);
    expect(wire).toMatch(/^HTTP\/1\.1 200 OK[^]*\r\n\r\n$/);
  });
});
