import { abortable } from '../abortable.js';
import { EventLine } from './event-line.js';
import { type Found, pauseFor } from './follow.js';
import { inTurn } from './in-turn.js';
import { whenSeen } from './page-visibility.js';
import type { PageVisibility } from './watch-options.js';

export interface EventSource<Event> {
  page: PageVisibility;
  /** What the tabs that share it know it by; nothing where it is this tab's alone. */
  name: string | undefined;
  /** Everything after an event, over a connection of this tab. */
  connect: (after: string | undefined, signal: AbortSignal) => AsyncIterable<Found<Event>>;
  /** What has happened since, and no more. */
  missed: (after: string, signal: AbortSignal) => AsyncIterable<Found<Event>>;
}

/** What tabs tell one another: an event and the one before it, how far they are, or, without anything, a question for that. */
interface Message<Event> {
  after?: string | undefined;
  id?: string;
  event?: Event | undefined;
}

/** Milliseconds between two signs of life of the tab that has the connection. */
const beat = 10_000;
/** After so many without one it hangs. */
const patience = 30_000;

/**
 * Events that come over one connection for all who read them, in all tabs that share the name: the tab whose turn it is
 * has it and tells the others, as long as somebody looks at it. Each tab knows what it has seen, so nothing is lost and
 * nothing comes twice when another one takes over.
 */
export class SharedEvents<Event> {
  readonly #source: EventSource<Event>;
  readonly #line = new EventLine<Event>();
  readonly #end = new AbortController();
  readonly #channel: BroadcastChannel | undefined;
  #isLeading = false;
  #isHeard = false;
  #isBehind = false;
  #isCatchingUp = false;

  constructor(source: EventSource<Event>) {
    this.#source = source;
    if (source.name !== undefined) this.#channel = new BroadcastChannel(source.name);
    this.#channel?.addEventListener('message', ({ data }) => this.#hear(data));
    void this.#run();
  }

  get isOver(): boolean {
    return this.#end.signal.aborted;
  }

  /** Ends without a reason when this is over: whoever reads goes on alone, and hears the reason there. */
  async *read(signal: AbortSignal): AsyncGenerator<Found<Event>> {
    const reader = this.#line.read();
    try {
      for (;;) {
        const { value, done } = await abortable(reader.read(), signal);
        if (done) return;
        yield value;
      }
    } finally {
      void reader.cancel();
      if (!this.#line.isRead) this.end();
    }
  }

  end(): void {
    this.#end.abort();
    this.#line.end();
    this.#channel?.close();
  }

  async #run(): Promise<void> {
    const { page } = this.#source;
    const { signal } = this.#end;
    try {
      for (;;) {
        await whenSeen(page, signal);
        await this.#takeTurns();
      }
    } catch {
      this.end(); // for everybody: each hears why by themselves
    }
  }

  /** As long as somebody looks at this tab, and no other takes over. */
  async #takeTurns(): Promise<void> {
    const { name, page } = this.#source;
    const hiding = new AbortController();
    const signal = AbortSignal.any([this.#end.signal, hiding.signal]);
    const stop = page.onChange(() => page.isHidden && hiding.abort());
    const silence = (leaving: AbortSignal): Promise<void> => this.#untilSilent(leaving);
    this.#post({});
    try {
      if (name === undefined) await this.#lead(signal);
      else await inTurn(name, (turn) => this.#lead(turn), { signal, silence });
    } catch (error) {
      if (this.isOver || !isAbort(error)) throw error;
    } finally {
      stop();
      hiding.abort();
    }
  }

  async #lead(signal: AbortSignal): Promise<void> {
    const line = this.#line;
    this.#isLeading = true;
    this.#showLife(signal).catch(() => undefined); // until its turn is over
    try {
      for await (const { id, event } of this.#source.connect(line.last, signal)) {
        const after = line.last;
        if (line.take({ id, event })) this.#post({ after, id, event });
      }
    } finally {
      this.#isLeading = false;
    }
  }

  async #showLife(signal: AbortSignal): Promise<void> {
    for (;;) {
      await pauseFor(beat, signal);
      this.#tellPlace();
    }
  }

  async #untilSilent(signal: AbortSignal): Promise<void> {
    do {
      this.#isHeard = false;
      await pauseFor(patience, signal);
    } while (this.#isHeard);
  }

  #post(message: Message<Event>): void {
    if (!this.isOver) this.#channel?.postMessage(message);
  }

  #tellPlace(): void {
    if (this.#isLeading && this.#line.last !== undefined) this.#post({ id: this.#line.last });
  }

  #hear({ after, id, event }: Message<Event>): void {
    // What is not heard while nobody looks is made up for when somebody does.
    if (this.isOver || this.#source.page.isHidden) return;
    if (id === undefined) return this.#tellPlace();
    this.#isHeard = true;
    if (!this.#line.takeAfter(after, { id, event }) && !this.#isLeading) this.#catchUp();
  }

  /** This tab has not heard everything: nobody looked at it, or it hung. */
  #catchUp(): void {
    this.#isBehind = true;
    if (!this.#isCatchingUp) this.#askForMissed().catch(() => this.end());
  }

  async #askForMissed(): Promise<void> {
    const line = this.#line;
    this.#isCatchingUp = true;
    while (this.#isBehind && line.last !== undefined) {
      this.#isBehind = false;
      for await (const found of this.#source.missed(line.last, this.#end.signal)) line.take(found);
    }
    this.#isCatchingUp = false;
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
