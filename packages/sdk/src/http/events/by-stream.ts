import { abortable } from '../abortable.js';
import type { StreamOptions } from '../request-options.js';
import type { Found, Link } from './follow.js';
import { EventReader } from './server-sent-events.js';

interface Stream<Event> {
  open: (options: StreamOptions) => Promise<unknown>;
  /** The event, by what it is called; nothing for those that only say where the stream is. */
  read: (type: string, id: string, data: string) => Event | undefined;
}

/** Milliseconds until a stream that says nothing at its beginning is one that a proxy keeps back. */
const firstPatience = 10_000;
/** The server says something every 15 seconds. */
const patience = 45_000;

export async function* byStream<Event>(
  { open, read }: Stream<Event>,
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
      for (const { id, type, data } of events.read(value)) {
        const { retry } = events;
        const event = read(type, id, data);
        yield { id, retry, ...(event !== undefined && { event }) };
      }
    }
  } finally {
    reader.cancel().catch(() => undefined); // broken already
  }
}

function orLate(signal: AbortSignal, milliseconds: number): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]);
}
