import type { Bytes, Row } from './storage.js';

export interface RowChange {
  readonly table: string;
  readonly id: string;
  /** `undefined` where the row is gone. */
  readonly row: Row | undefined;
}

export interface BlobChange {
  readonly name: string;
  readonly bytes: Bytes | undefined;
}

export interface Changes {
  readonly rows: readonly RowChange[];
  readonly blobs: readonly BlobChange[];
}

/** What a storage writes its changes to; rows are read from it once, blobs each time. */
export interface Backing {
  rows(table: string): Row[];
  blob(name: string): Bytes | undefined;
  /** Keeps all of the changes, or throws and keeps none. */
  commit(changes: Changes): void;
  clear(): void;
  close(): void;
}
