import type { ServerResponse } from 'node:http';
import { ConnectionLostError } from '../faults/connection-lost.js';

/** A connection that breaks without an answer, or in the middle of one, as the faults of the sandbox have it. */
export function dropConnection(outgoing: ServerResponse): Response {
  outgoing.socket?.destroy();
  return alreadySent;
}

/** What `@hono/node-server` takes for an answer that somebody else has sent. */
const alreadySent = new Response(null, { headers: { 'x-hono-already-sent': 'true' } });

/** An answer that faults have been at: where its body breaks, what is written by then goes out, and then nothing more. */
export function breakable(response: Response, outgoing: ServerResponse): Response {
  const reader = response.body?.getReader();
  if (!reader) return response;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      try {
        const { value } = await reader.read();
        if (value) controller.enqueue(value);
        else controller.close();
      } catch (error) {
        if (!(error instanceof ConnectionLostError)) throw error;
        outgoing.socket?.destroySoon();
        controller.close();
      }
    },
    cancel: (reason) => reader.cancel(reason),
  };
  // Nothing ahead of who writes it: what came before the break has to be on its way by then.
  const body = new ReadableStream(source, { highWaterMark: 0 });
  const headers = new Headers(response.headers);
  headers.set('transfer-encoding', 'chunked'); // or it would be gathered before it is sent
  return new Response(body, { status: response.status, headers });
}
