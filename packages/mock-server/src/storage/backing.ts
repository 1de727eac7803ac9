import type { Changes } from './changes.js';
import type { Content } from './content.js';
import type { Shelf } from './shelf.js';
import type { State } from './state.js';
import type { Bytes } from './storage.js';

/** Where a storage writes its changes to, so that they outlive its process or reach others. */
export interface Backing {
  /** How many transactions are kept in one go: more save trips, and let the first of them wait. */
  readonly batch: number;
  /** The states that were kept by a name. */
  readonly shelf: Shelf;
  /** What is stored now, given what this process knows of it; nobody else changes it until the commit or the release. */
  begin(known: State | undefined): State | Promise<State>;
  /** Where the bytes will be once they are committed. */
  contentOf(bytes: Bytes): Content | Promise<Content>;
  /** Keeps all of the changes, or throws and keeps none. */
  commit(changes: () => Changes | Promise<Changes>): void | Promise<void>;
  close(): void | Promise<void>;
  /** Tells of what other processes have changed. */
  follow?(listener: () => void): void;
}
