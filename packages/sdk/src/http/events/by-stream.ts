import { parseJson } from '../../session/natives.js';
import { abortable } from '../abortable.js';
import type { StreamOptions } from '../request-options.js';
import type { Found, Link } from './follow.js';
import { EventReader } from './server-sent-events.js';

interface Stream {
  open: (options: StreamOptions) => Promise<unknown>;
  /** What an event is called that is one: others only say where the stream is. */
  type: string;
}

/** Milliseconds until a stream that says nothing at its beginning is one that a proxy keeps back. */
const firstPatience = 10_000;
/** The server says something every 15 seconds. */
const patience = 45_000;

export async function* byStream<Event>(
  { open, type }: Stream,
  { after, signal }: Link,
): AsyncGenerator<Found<Event>> {
  const stream = await open({ signal, lastEventId: after, timeout: firstPatience });
  if (!(stream instanceof ReadableStream)) throw new TypeError('No stream');
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.getReader();
  const events = new EventReader();
  let limit = firstPatience;
  try {
    for (;;) {
      const { value, done } = await abortable(reader.read(), orLate(signal, limit));
      if (done) return;
      limit = patience;
      for (const { id, data, ...event } of events.read(value)) {
        const { retry } = events;
        yield { id, retry, ...(event.type === type && { event: parseJson(data) }) };
      }
    }
  } finally {
    reader.cancel().catch(() => undefined); // broken already
  }
}

function orLate(signal: AbortSignal, milliseconds: number): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]);
}
