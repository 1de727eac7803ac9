import type { Row, TableDefinition } from './storage.js';
import { Table } from './table.js';

/** The tables of a storage in memory, each filled when it is first asked for. */
export class Tables {
  readonly #tables = new Map<string, Table<Row>>();
  readonly #rowsOf: (table: string) => Row[];

  constructor(rowsOf: (table: string) => Row[]) {
    this.#rowsOf = rowsOf;
  }

  // A table holds the rows of its definition, which the type of a Map cannot say: hence two signatures.
  of<R extends Row>(definition: TableDefinition<R>): Table<R>;
  of(definition: TableDefinition<Row>): Table<Row> {
    const known = this.#tables.get(definition.name);
    if (known) return known;
    const table = new Table(definition, this.#rowsOf(definition.name));
    this.#tables.set(definition.name, table);
    return table;
  }

  clear(): void {
    this.#tables.clear();
  }
}
