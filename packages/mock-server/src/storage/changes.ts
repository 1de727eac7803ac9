import type { Content } from './content.js';
import type { Row } from './storage.js';

export interface RowChange {
  readonly table: string;
  readonly id: string;
  /** `undefined` where the row is gone. */
  readonly row: Row | undefined;
}

export interface BlobChange {
  readonly name: string;
  readonly content: Content | undefined;
}

/** What makes one state out of another; each row and each blob once. */
export interface Changes {
  readonly rows: readonly RowChange[];
  readonly blobs: readonly BlobChange[];
}

export function areNone({ rows, blobs }: Changes): boolean {
  return rows.length + blobs.length === 0;
}

/** What several changes after one another come to. */
export function inOne(changes: readonly Changes[]): Changes {
  const [only] = changes;
  if (only && changes.length === 1) return only;
  const rows = changes.flatMap((one) => one.rows);
  const blobs = changes.flatMap((one) => one.blobs);
  return {
    rows: lastOf(rows, ({ table, id }) => `${table}/${id}`),
    blobs: lastOf(blobs, ({ name }) => name),
  };
}

function lastOf<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
