import type { Found } from './follow.js';

interface Told<Event> {
  id: string;
  event?: Event | undefined;
}

/** Ids that come twice come soon after one another: when one tab takes over from another. */
const remembered = 1_000;

/** Events in their order, each once, for all who read them here. */
export class EventLine<Event> {
  readonly #seen = new Set<string>();
  readonly #readers = new Set<ReadableStreamDefaultController<Found<Event>>>();
  #last: string | undefined;

  /** Id of the last event. */
  get last(): string | undefined {
    return this.#last;
  }

  get isRead(): boolean {
    return this.#readers.size > 0;
  }

  /** Whether it is news: an event, or that there is none up to that id. */
  take({ id, event }: Told<Event>): boolean {
    if (this.#seen.has(id)) return false;
    const isBeginning = this.#last === undefined;
    this.#last = id;
    this.#seen.add(id);
    for (const oldest of this.#seen) {
      if (this.#seen.size <= remembered) break;
      this.#seen.delete(oldest);
    }
    const found = event === undefined ? { id } : { id, event };
    if (event !== undefined || isBeginning)
      for (const reader of this.#readers) reader.enqueue(found);
    return true;
  }

  /** The same, told by another tab with the id before it: whether nothing is missing between. */
  takeAfter(after: string | undefined, told: Told<Event>): boolean {
    if (this.#seen.has(told.id)) return true;
    if (this.#last === undefined && after !== undefined) this.take({ id: after });
    return (this.#last === undefined || this.#last === after) && this.take(told);
  }

  /** What comes from now on; where that begins is said first. */
  read(): ReadableStreamDefaultReader<Found<Event>> {
    let own: ReadableStreamDefaultController<Found<Event>>;
    const stream = new ReadableStream<Found<Event>>({
      start: (controller) => {
        own = controller;
        this.#readers.add(own);
        if (this.#last !== undefined) own.enqueue({ id: this.#last });
      },
      cancel: () => void this.#readers.delete(own),
    });
    return stream.getReader();
  }

  end(): void {
    for (const reader of this.#readers) reader.close();
    this.#readers.clear();
  }
}
