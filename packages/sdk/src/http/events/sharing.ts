import type { Identity } from '../../session/identity.js';
import type { SessionState } from '../../session/session-state.js';
import { abortable } from '../abortable.js';
import { follow, type Found, never, type Ways } from './follow.js';
import { documentPage } from './page-visibility.js';
import { SharedEvents } from './shared-events.js';
import type { WatchOptions } from './watch-options.js';

interface EventsOfSession<Event> {
  identity: Identity | undefined;
  /** What kind of events they are. */
  kind: string;
  ways: Ways<Event>;
}

/**
 * Events over one connection for all who want those of a session from now on: in this page, and in all tabs that share
 * the session. Whoever wants the past, or has a way of their own, has a connection of their own.
 */
export class Sharing<Event extends { id: string }> {
  readonly #parts: EventsOfSession<Event>;
  #shared: SharedEvents<Event> | undefined;
  #owner: string | undefined;

  constructor(parts: EventsOfSession<Event>) {
    this.#parts = parts;
    parts.identity?.onChange?.((state) => {
      if (ownerOf(state) !== this.#owner) this.#shared?.end();
    });
  }

  async *events({ onBegin, ...options }: WatchOptions): AsyncGenerator<Found<Event>> {
    let begin = onBegin;
    for await (const found of this.#found(options)) {
      begin?.();
      begin = undefined;
      yield found;
    }
  }

  async *#found(options: WatchOptions): AsyncGenerator<Found<Event>> {
    const { signal = never } = options;
    let { after } = options;
    signal.throwIfAborted();
    const isPlain = after === undefined && options.ways === undefined;
    const owner = isPlain ? await this.#knownOwner(signal) : undefined;
    if (owner)
      for await (const found of this.#sharedBy(owner, options).read(signal)) {
        after = found.id;
        yield found;
      }
    yield* follow(this.#parts.ways, { ...options, after });
  }

  async #knownOwner(signal: AbortSignal): Promise<string | undefined> {
    const { identity } = this.#parts;
    return identity?.ready && ownerOf(await abortable(identity.ready(), signal));
  }

  #sharedBy(owner: string, options: WatchOptions): SharedEvents<Event> {
    if (this.#shared && !this.#shared.isOver && owner === this.#owner) return this.#shared;
    this.#shared?.end();
    this.#owner = owner;
    this.#shared = this.#begin(owner, options);
    return this.#shared;
  }

  #begin(owner: string, { page = documentPage, pause, random }: WatchOptions): SharedEvents<Event> {
    const { identity, kind, ways } = this.#parts;
    const own = { page, pause, random };
    return new SharedEvents<Event>({
      page,
      name: nameOf(identity, `${kind} ${owner}`),
      connect: (after, signal) => follow(ways, { ...own, after, signal }),
      missed: (after, signal) => upToNow(follow(ways, { ...own, after, signal, ways: ['poll'] })),
    });
  }
}

/** Of pages, as many as there are; an empty one is the last. */
async function* upToNow<Event>(pages: AsyncIterable<Found<Event>>): AsyncGenerator<Found<Event>> {
  let isEmpty = true;
  for await (const found of pages) {
    yield found;
    if (found.event === undefined && isEmpty) return;
    isEmpty = found.event === undefined;
  }
}

/** Tabs share what they share a session of, where the browser lets them agree. */
function nameOf(identity: Identity | undefined, of: string): string | undefined {
  const lockName = identity?.parts?.store.lockName;
  const canShare = 'BroadcastChannel' in globalThis && globalThis.navigator?.locks !== undefined;
  return canShare && lockName !== undefined ? `${lockName} ${of}` : undefined;
}

/** What one session may see, another may not: of another account, another role, or a temporary access. */
function ownerOf(state: SessionState): string | undefined {
  return state.status === 'signed-in' ? `${state.account.id} ${state.sessionId}` : undefined;
}
