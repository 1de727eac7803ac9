import type { ControlClient } from '../../../client/control-call.js';
import { ControlError } from '../../../client/control-error.js';
import type { components } from '../../../generated/control/types.js';

export type Room = components['schemas']['Room'];
export type Counts = components['schemas']['SandboxChange']['counts'];

interface Listener {
  readonly rooms: readonly Room[];
  readonly hear: () => void;
}

/** After a connection was lost, in milliseconds. */
const patience = 2000;

/** Hears from the sandbox what changes, and tells those who show it. */
export class Changes {
  counts: Counts | undefined;
  /** Whether the sandbox is heard; it is not asked while nobody looks. */
  isConnected = true;
  /** Whether it is not told without the token of the server. */
  isTokenAskedFor = false;
  readonly #control: ControlClient;
  readonly #listeners = new Set<Listener>();
  readonly #left = new AbortController();

  constructor(control: ControlClient) {
    this.#control = control;
  }

  /** Calls back when something in one of the rooms has changed; what it gives ends that. */
  listen(rooms: readonly Room[], hear: () => void): () => void {
    const listener = { rooms, hear };
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async follow(tell: () => void): Promise<void> {
    const { signal } = this.#left;
    while (!signal.aborted) {
      try {
        for await (const { rooms, counts } of await this.#control.streamChanges({ signal })) {
          this.isConnected = true;
          this.counts = counts;
          tell();
          this.#wake(rooms);
        }
      } catch (error) {
        // Anything else is told by `isConnected`: the sandbox may have been stopped, and may come back.
        this.isTokenAskedFor =
          error instanceof ControlError && error.code === 'control_token_required';
        if (this.isTokenAskedFor) return tell();
      }
      this.isConnected = false;
      tell();
      await new Promise((resolve) => setTimeout(resolve, patience));
    }
  }

  stop(): void {
    this.#left.abort();
  }

  #wake(rooms: readonly Room[]): void {
    for (const { rooms: own, hear } of this.#listeners)
      if (own.some((room) => rooms.includes(room))) hear();
  }
}
