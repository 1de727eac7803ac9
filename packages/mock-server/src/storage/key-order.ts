import type { ListQuery } from './storage.js';

type KeyQuery = Omit<ListQuery, 'index'>;

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
    const entry = this.#entries[this.#positionOf(key)];
    return entry?.key === key ? entry.id : undefined;
  }

  ids(query: KeyQuery): string[] {
    const { limit = Infinity, descending } = query;
    const [from, to] = [this.#from(query), this.#to(query)];
    const range = descending
      ? this.#entries.slice(Math.max(from, to - limit), to).toReversed()
      : this.#entries.slice(from, Math.min(to, from + limit));
    return range.map(({ id }) => id);
  }

  #from({ prefix = '', after, descending }: KeyQuery): number {
    const first = this.#positionOf(prefix);
    return after === undefined || descending ? first : Math.max(first, this.#behind(after));
  }

  #to({ prefix = '', after, upTo, descending }: KeyQuery): number {
    const ends = [this.#positionOf(`${prefix}\uFFFF`)];
    if (upTo !== undefined) ends.push(this.#behind(upTo));
    if (after !== undefined && descending) ends.push(this.#positionOf(after));
    return Math.min(...ends);
  }

  #behind(key: string): number {
    return this.#positionOf(`${key}\0`);
  }

  #positionOf(key: string): number {
    return this.#position({ key, id: '' });
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
