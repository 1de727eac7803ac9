import { type ContentHome, DurableContent } from './durable-content.js';
import { State } from './state.js';
import type { Row } from './storage.js';

export interface StoredRow {
  readonly table: string;
  readonly json: string;
}

export interface StoredBlob {
  readonly name: string;
  readonly hash: string;
}

interface StoredState {
  readonly rows: readonly StoredRow[];
  readonly blobs: readonly StoredBlob[];
}

/** The state that a database holds as texts and hashes. */
export function stateOf({ rows, blobs }: StoredState, home: ContentHome): State {
  const tables = new Map<string, Row[]>();
  for (const { table, json } of rows) {
    const known = tables.get(table) ?? [];
    tables.set(table, known);
    known.push(JSON.parse(json));
  }
  return State.of({
    tables,
    blobs: new Map(blobs.map(({ name, hash }) => [name, new DurableContent(home, hash)])),
  });
}

/** All rows of a state as one text. */
export function writeRows(state: State): string {
  return JSON.stringify(state.tableNames.map((table) => [table, state.rowsOf(table)]));
}

export function readRows(text: string): Map<string, Row[]> {
  return new Map(JSON.parse(text));
}
