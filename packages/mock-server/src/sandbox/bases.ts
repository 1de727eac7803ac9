import type { State } from '../storage/state.js';

/** How many are kept: a run of tests has a handful of beginnings. */
const most = 64;

/** What sandboxes begin with. It is worked out once for all that begin alike, who then share it: nothing changes it. */
class Bases {
  readonly #states = new Map<string, Promise<State>>();

  of(key: string, build: () => Promise<State>): Promise<State> {
    const state = this.#states.get(key) ?? build();
    this.#states.delete(key);
    this.#states.set(key, state); // the last one is the latest that was wanted
    const [oldest] = this.#states.keys();
    if (oldest !== undefined && this.#states.size > most) this.#states.delete(oldest);
    state.catch(() => this.#states.delete(key));
    return state;
  }
}

/** The only thing that sandboxes share: it depends on nothing but what it is asked for. */
export const bases = new Bases();
