import type { State } from './state.js';

/** A state that was kept by a name. */
export interface ShelfMark {
  readonly name: string;
  /** The time of the sandbox at which it was kept. */
  readonly at: string;
}

/** States kept by name, for as long as what a storage writes to. */
export interface Shelf {
  /** In place of what had the name before. */
  save(mark: ShelfMark, state: State): void | Promise<void>;
  list(): ShelfMark[] | Promise<ShelfMark[]>;
  read(name: string): State | undefined | Promise<State | undefined>;
  remove(name: string): void | Promise<void>;
}

/** A shelf that ends with its process; a state on it costs what it does not share with others. */
export class MemoryShelf implements Shelf {
  readonly #kept = new Map<string, { readonly mark: ShelfMark; readonly state: State }>();

  save(mark: ShelfMark, state: State): void {
    this.#kept.delete(mark.name); // the newest is the last
    this.#kept.set(mark.name, { mark, state });
  }

  list(): ShelfMark[] {
    return [...this.#kept.values()].map(({ mark }) => mark);
  }

  read(name: string): State | undefined {
    return this.#kept.get(name)?.state;
  }

  remove(name: string): void {
    this.#kept.delete(name);
  }
}
