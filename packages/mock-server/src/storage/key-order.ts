import type { ListQuery } from './storage.js';

interface Entry {
  readonly key: string;
  readonly id: string;
}

/** The keys of one index in order, found by halving. */
export class KeyOrder {
  readonly #entries: Entry[] = [];

  add(key: string, id: string): void {
    this.#entries.splice(this.#position({ key, id }), 0, { key, id });
  }

  remove(key: string, id: string): void {
    const position = this.#position({ key, id });
    const entry = this.#entries[position];
    if (entry?.key === key && entry.id === id) this.#entries.splice(position, 1);
  }

  /** The id of the first row with the key. */
  holder(key: string): string | undefined {
    const entry = this.#entries[this.#position({ key, id: '' })];
    return entry?.key === key ? entry.id : undefined;
  }

  ids(query: Omit<ListQuery, 'index'>): string[] {
    const { prefix = '', after, upTo, limit = Infinity, descending = false } = query;
    const ids: string[] = [];
    const step = descending ? -1 : 1;
    let position = descending ? this.#end(prefix, after) : this.#start(prefix, after);
    while (ids.length < limit) {
      const entry = this.#entries[position];
      if (!entry?.key.startsWith(prefix) || (upTo !== undefined && entry.key > upTo)) break;
      ids.push(entry.id);
      position += step;
    }
    return ids;
  }

  #start(prefix: string, after: string | undefined): number {
    const first = this.#position({ key: prefix, id: '' });
    if (after === undefined || after < prefix) return first;
    return this.#position({ key: `${after}\0`, id: '' });
  }

  #end(prefix: string, after: string | undefined): number {
    const last = this.#position({ key: `${prefix}\uFFFF`, id: '' }) - 1;
    if (after === undefined) return last;
    return Math.min(last, this.#position({ key: after, id: '' }) - 1);
  }

  #position(wanted: Entry): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = this.#entries[middle];
      if (entry && isBefore(entry, wanted)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.key < b.key || (a.key === b.key && a.id < b.id);
}
