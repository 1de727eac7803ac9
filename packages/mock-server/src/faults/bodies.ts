import type { Pause } from '../clock/pause.js';
import type { Call } from './call.js';
import { ConnectionLostError } from './connection-lost.js';

/** So often a second a slow body says something. */
const slices = 10;

/** The same answer with another body. */
export function withText(response: Response, text: string, { exchange }: Call): Response {
  exchange.text = text;
  return withBody(response, text);
}

/** The connection breaks after so many bytes; after half of them unless given. */
export async function cutBody(response: Response, bytes?: number): Promise<Response> {
  const whole = new Uint8Array(await response.arrayBuffer());
  const end = Math.min(bytes ?? Math.floor(whole.length / 2), whole.length);
  return withBody(
    response,
    breaking(async (say) => say(whole.slice(0, end))),
  );
}

/** The connection breaks after so many messages of a stream of events. */
export async function cutStream(response: Response, messages: number): Promise<Response> {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  const reader = isStream ? response.body?.getReader() : undefined;
  if (!reader) return response;
  const body = breaking(async (say) => {
    for (let count = 0; count < messages; count += 1) {
      const { value } = await reader.read();
      if (value) say(value);
    }
    await reader.cancel();
  });
  return withBody(response, body);
}

interface Slowness {
  readonly bytesPerSecond: number;
  readonly signal: AbortSignal;
  readonly pause: Pause;
}

/** As over a thin line: all of it comes, bit by bit. */
export async function slowBody(response: Response, slowness: Slowness): Promise<Response> {
  const { bytesPerSecond, signal, pause } = slowness;
  const whole = new Uint8Array(await response.arrayBuffer());
  const slice = Math.max(1, Math.ceil(bytesPerSecond / slices));
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (at >= whole.length) return controller.close();
      if (at > 0) await pause(1000 / slices, signal);
      controller.enqueue(whole.slice(at, at + slice));
      at += slice;
    },
  });
  return whole.length === 0 ? response : withBody(response, body);
}

type Say = (bytes: Uint8Array) => void;

/** A body that says what it is made to, and breaks off. */
function breaking(work: (say: Say) => Promise<void>): ReadableStream<Uint8Array> {
  let isSaid = false;
  return new ReadableStream({
    async pull(controller) {
      if (!isSaid) await work((bytes) => controller.enqueue(bytes));
      else controller.error(new ConnectionLostError());
      isSaid = true;
    },
  });
}

function withBody(response: Response, body: BodyInit): Response {
  // A length would no longer be true.
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(body, { status: response.status, headers });
}
