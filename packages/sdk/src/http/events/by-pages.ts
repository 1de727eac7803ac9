import type { RequestOptions } from '../request-options.js';
import type { Found, Link } from './follow.js';

interface Paged<Event> {
  list: (
    options: RequestOptions & { query: { after?: string; wait: number } },
  ) => Promise<{ items: Event[]; next: string }>;
  /** Seconds that the server may wait for an event. */
  wait: number;
}

/** So many requests, then a better way is tried again. */
const rounds = 60;
/** Milliseconds between two that do not wait. */
const interval = 5_000;

export async function* byPages<Event extends { id: string }>(
  { list, wait }: Paged<Event>,
  { after, signal, pause }: Link,
): AsyncGenerator<Found<Event>> {
  let last = after;
  for (let round = 0; round < rounds; round += 1) {
    const query = { wait, ...(last !== undefined && { after: last }) };
    const { items, next } = await list({ signal, query });
    for (const event of items) yield { id: event.id, event };
    yield { id: next };
    last = next;
    if (wait === 0 && items.length === 0) await pause(interval, signal);
  }
}
