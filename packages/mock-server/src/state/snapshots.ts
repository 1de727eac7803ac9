import type { Moments } from '../clock/moments.js';
import { differenceOf, type StateDifference } from '../storage/difference.js';
import type { Shelf, ShelfMark } from '../storage/shelf.js';
import type { State } from '../storage/state.js';
import type { Storage } from '../storage/storage.js';

/** The states of a sandbox that were kept by name; they stay when it begins anew, and as long as its storage does. */
export interface Snapshots {
  /** In place of what had the name before. */
  save(name: string): Promise<ShelfMark>;
  /** In the order in which they were saved. */
  list(): Promise<readonly ShelfMark[]>;
  /**
   * Goes back to it, the clock included: one that runs goes on from the instant of the snapshot.
   *
   * @throws {UnknownSnapshotError}
   */
  restore(name: string): Promise<void>;
  /**
   * What is not the same in two of them; without the second one, in the sandbox as it is.
   *
   * @throws {UnknownSnapshotError}
   */
  difference(from: string, to?: string): Promise<StateDifference>;
  /** @throws {UnknownSnapshotError} */
  remove(name: string): Promise<void>;
}

/** Nothing was saved by this name. */
export class UnknownSnapshotError extends Error {
  override readonly name = 'UnknownSnapshotError';

  constructor(snapshot: string) {
    super(`There is no snapshot ${snapshot}`);
  }
}

export function createSnapshots(moments: Moments, storage: Storage): Snapshots {
  return {
    save: async (name) => {
      const mark = { name, at: await moments.run(async ({ now }) => now) };
      await storage.onShelf((shelf, state) => shelf.save(mark, state));
      return mark;
    },
    list: () => storage.onShelf((shelf) => shelf.list()),
    restore: async (name) => {
      const { state, at } = await storage.onShelf((shelf) => found(name, shelf));
      await moments.restore(state, at);
    },
    difference: (from, to) =>
      storage.onShelf(async (shelf, now) => {
        const before = await found(from, shelf);
        const after = to === undefined ? now : (await found(to, shelf)).state;
        return differenceOf(before.state, after);
      }),
    remove: (name) =>
      storage.onShelf(async (shelf) => {
        await found(name, shelf);
        await shelf.remove(name);
      }),
  };
}

async function found(name: string, shelf: Shelf): Promise<ShelfMark & { state: State }> {
  const mark = (await shelf.list()).find((candidate) => candidate.name === name);
  const state = mark && (await shelf.read(name));
  if (!state) throw new UnknownSnapshotError(name);
  return { ...mark, state };
}
