import type { Backing } from './backing.js';
import { contentOf } from './content.js';
import { RowStorage } from './row-storage.js';
import { MemoryShelf } from './shelf.js';
import { State } from './state.js';
import type { Storage } from './storage.js';

/** A storage that ends with its process. */
export function createMemoryStorage(): Storage {
  return new RowStorage(new MemoryBacking());
}

class MemoryBacking implements Backing {
  readonly batch = 1;
  readonly shelf = new MemoryShelf();
  readonly contentOf = contentOf;

  begin(known = State.empty): State {
    return known;
  }

  commit(): void {
    // Whoever holds the state has committed it.
  }

  close(): void {
    // It goes with whoever holds it.
  }
}
