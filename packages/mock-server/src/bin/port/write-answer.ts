import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { ConnectionLostError } from '../../faults/connection-lost.js';
import type { Answered } from '../../http/answer.js';
import { LastingJson } from '../../http/lasting.js';

/** Writes an answer, in one go where it is there as a whole. */
export function writeAnswer(answered: Answered, outgoing: ServerResponse): void | Promise<void> {
  if (answered instanceof Response) {
    outgoing.setHeaders(answered.headers).writeHead(answered.status);
    return writeBody(answered.body, outgoing);
  }
  const { status, headers, body } = answered;
  if (body instanceof LastingJson) {
    const wire = body.wire(bytesOf);
    outgoing.writeHead(status, { ...headers, 'content-length': wire.length });
    return void outgoing.end(wire, 'latin1');
  }
  const isWhole = typeof body === 'string' || body instanceof Uint8Array;
  const length = isWhole ? { 'content-length': Buffer.byteLength(body) } : {};
  outgoing.writeHead(status, { ...headers, ...length });
  return isWhole ? void outgoing.end(body) : writeBody(body, outgoing);
}

function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function writeBody(
  body: Blob | ReadableStream<Uint8Array> | null,
  outgoing: ServerResponse,
): void | Promise<void> {
  if (body) return pour(body instanceof Blob ? body.stream() : body, outgoing);
  outgoing.end();
  return undefined;
}

/** Bit by bit; where it breaks off, what has come by then goes out, and then nothing more. */
async function pour(body: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  outgoing.flushHeaders();
  try {
    for await (const bytes of body) {
      if (outgoing.destroyed) return;
      if (!outgoing.write(bytes)) await drained(outgoing);
    }
    outgoing.end();
  } catch (error) {
    const isLeft = outgoing.destroyed;
    outgoing.socket?.destroySoon();
    // The connection says all there is to say of what was to be.
    if (!isLeft && !(error instanceof ConnectionLostError)) throw error;
  }
}

/** Or closed: then nobody waits for the rest. */
async function drained(outgoing: ServerResponse): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race(['drain', 'close'].map((event) => once(outgoing, event, { signal })));
  waiting.abort();
}
