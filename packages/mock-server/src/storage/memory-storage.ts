import type { Backing, Changes } from './backing.js';
import { RowStorage } from './row-storage.js';
import type { Bytes, Row, Storage } from './storage.js';

/** A storage that ends with its process. */
export function createMemoryStorage(): Storage {
  return new RowStorage(new MemoryBacking());
}

class MemoryBacking implements Backing {
  readonly #blobs = new Map<string, Bytes>();

  rows(): Row[] {
    return [];
  }

  blob(name: string): Bytes | undefined {
    return this.#blobs.get(name)?.slice();
  }

  commit({ blobs }: Changes): void {
    for (const { name, bytes } of blobs) {
      if (bytes) this.#blobs.set(name, bytes);
      else this.#blobs.delete(name);
    }
  }

  clear(): void {
    this.#blobs.clear();
  }

  close(): void {
    this.clear();
  }
}
