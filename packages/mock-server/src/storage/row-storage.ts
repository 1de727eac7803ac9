import type { Backing } from './backing.js';
import { type Changes, inOne } from './changes.js';
import { RowTransaction } from './row-transaction.js';
import type { Shelf } from './shelf.js';
import { State } from './state.js';
import type { Storage, Transaction } from './storage.js';
import { type Turn, TurnQueue } from './turn-queue.js';

/** What a step has come to: the state after it, and how that differs from the one before, if anybody knows. */
interface Step<T> {
  readonly state: State;
  readonly changes?: Changes;
  readonly result: T;
}

interface StorageTurn extends Turn {
  /** Undoes itself when it fails: then the state stays. */
  readonly run: (state: State) => Promise<Omit<Step<void>, 'result'>>;
  /** Says how it has ended, once that is stored. */
  readonly end: () => void;
}

/** Rows are read from memory; what transactions change is written to the backing before they end. */
export class RowStorage implements Storage {
  readonly #backing: Backing;
  readonly #queue: TurnQueue<StorageTurn>;
  #state: State | undefined;

  constructor(backing: Backing) {
    this.#backing = backing;
    this.#queue = new TurnQueue((turns) => this.#take(turns), backing.batch);
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inTurn(async (state) => {
      const transaction = new RowTransaction(state, this.#backing);
      try {
        const result = await work(transaction);
        return { ...transaction.finish(), result };
      } finally {
        transaction.end();
      }
    });
  }

  snapshot(): Promise<State> {
    return this.#inTurn(async (state) => ({ ...same(state), result: state }));
  }

  restore(state: State): Promise<void> {
    return this.#inTurn(async () => ({ state, result: undefined }));
  }

  begin(state: State): Promise<boolean> {
    return this.#inTurn(async (before) =>
      before.isEmpty ? { state, result: true } : { ...same(before), result: false },
    );
  }

  onShelf<T>(work: (shelf: Shelf, state: State) => T | Promise<T>): Promise<T> {
    const { shelf } = this.#backing;
    const step = async (state: State) => ({ ...same(state), result: await work(shelf, state) });
    return this.#inTurn(step, { isAlone: true });
  }

  clear(): Promise<void> {
    return this.restore(State.empty);
  }

  async close(): Promise<void> {
    await this.#queue.settled();
    await this.#backing.close();
  }

  follow(listener: () => void): void {
    this.#backing.follow?.(listener);
  }

  #inTurn<T>(step: (state: State) => Promise<Step<T>>, { isAlone = false } = {}): Promise<T> {
    return new Promise((resolve, reject) => {
      let end = (): void => undefined;
      const run = async (state: State) => {
        try {
          const { result, ...outcome } = await step(state);
          end = () => resolve(result);
          return outcome;
        } catch (error) {
          end = () => reject(error);
          return same(state);
        }
      };
      this.#queue.add({ isAlone, run, end: () => end(), fail: reject });
    });
  }

  /** What is kept together: none of it has happened before all of it is stored. */
  async #take(turns: readonly StorageTurn[]): Promise<void> {
    const before = await this.#backing.begin(this.#state);
    this.#state = before;
    let state = before;
    const changes: (Changes | undefined)[] = [];
    for (const turn of turns) {
      const outcome = await turn.run(state);
      state = outcome.state;
      changes.push(outcome.changes);
    }
    await this.#backing.commit(() => {
      const known = changes.flatMap((one) => one ?? []);
      return known.length === changes.length ? inOne(known) : before.changesTo(state);
    });
    this.#state = state;
    for (const { end } of turns) end();
  }
}

const nothing: Changes = { rows: [], blobs: [] };

function same(state: State): Omit<Step<void>, 'result'> {
  return { state, changes: nothing };
}
