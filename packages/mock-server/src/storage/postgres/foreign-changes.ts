import type { Changes } from '../changes.js';
import { type ContentHome, DurableContent } from '../durable-content.js';

/** What has changed since a version, as the database tells it. */
export interface Refresh {
  readonly version: number;
  /** What was gone before that version is forgotten. */
  readonly horizon: number;
  readonly rows: readonly { table_name: string; id: string; json: string | null }[];
  readonly blobs: readonly { name: string; hash: string | null }[];
  /** Whether it is all that there is. */
  readonly isWhole?: boolean;
}

export function foreignChanges({ rows, blobs }: Refresh, home: ContentHome): Changes {
  return {
    rows: rows.map(({ table_name: table, id, json }) => ({
      table,
      id: JSON.parse(id),
      row: json === null ? undefined : JSON.parse(json),
    })),
    blobs: blobs.map(({ name, hash }) => ({
      name,
      content: hash === null ? undefined : new DurableContent(home, hash),
    })),
  };
}
