import type { Moment } from '../clock/moment.js';
import type { Moments } from '../clock/moments.js';
import { ContractError } from '../http/check-reply.js';
import type { State } from '../storage/state.js';
import {
  type Row,
  type Storage,
  type TableDefinition,
  UniqueKeyError,
} from '../storage/storage.js';
import { IllegalRowError } from './illegal-row.js';
import { isObject, merge } from './merge.js';
import { rowViewOf } from './row-views.js';
import { misfits, shapeOf } from './shape.js';
import { tableOf } from './tables.js';

export interface TableSummary {
  readonly name: string;
  readonly rows: number;
}

export interface RowQuery {
  /** Only rows that come after this id. */
  readonly after?: string;
  readonly limit?: number;
}

/** What is stored, row by row: for those who want to see it, or to put something right. */
export interface StateDesk {
  /** The tables that have rows. */
  tables(): Promise<readonly TableSummary[]>;
  /** In the order of their ids. */
  rows(table: string, query?: RowQuery): Promise<readonly Row[]>;
  row(table: string, id: string): Promise<Row | undefined>;
  /**
   * Puts parts of a row in place of its own; objects are merged, lists replaced.
   *
   * @throws {IllegalRowError} when it would be no row that the sandbox could have made itself: of another form than the
   *   rows of its table, with a unique key of another row, or shown by the API against the contract
   */
  patch(table: string, id: string, patch: object): Promise<Row>;
}

export function createStateDesk(moments: Moments, storage: Storage): StateDesk {
  /** Begun, where nothing has happened yet. */
  const state = async (): Promise<State> => {
    await moments.run(async () => undefined);
    return storage.snapshot();
  };
  return {
    tables: async () => {
      const all = await state();
      const tables = all.tableNames.map((name) => ({ name, rows: all.rowsOf(name).length }));
      return tables.filter(({ rows }) => rows > 0);
    },
    rows: async (table, { after = '', limit = Infinity } = {}) => {
      const rows = (await state()).rowsOf(table).filter(({ id }) => id > after);
      return rows.slice(0, limit);
    },
    row: async (table, id) => (await state()).row(table, id),
    patch: async (table, id, patch) => {
      const rows = (await state()).rowsOf(table);
      return moments.run((moment) => patched({ table, id, patch, rows }, moment));
    },
  };
}

interface Patching {
  readonly table: string;
  readonly id: string;
  readonly patch: object;
  /** What rows of the table are like. */
  readonly rows: readonly Row[];
}

async function patched({ table, id, patch, rows }: Patching, moment: Moment): Promise<Row> {
  const definition = tableOf(table);
  const before = definition && (await moment.transaction.get(definition, id));
  if (!before) throw new IllegalRowError(table, id, ['there is no such row']);
  const row = merge(before, structuredClone(patch));
  const view = rowViewOf(table);
  const reasons = misfits(row, shapeOf(rows), { isFlat: view !== undefined });
  if (!isRow(row) || row.id !== id) reasons.push('/id is what it is found by');
  else if (reasons.length === 0) {
    reasons.push(...(await refusals(definition, row, moment)));
    if (reasons.length === 0) return row;
  }
  throw new IllegalRowError(table, id, reasons);
}

function isRow(value: unknown): value is Row {
  return isObject(value) && typeof value['id'] === 'string';
}

/** Why the storage or the API would not have it. */
async function refusals(
  definition: TableDefinition<Row>,
  row: Row,
  moment: Moment,
): Promise<string[]> {
  try {
    await moment.transaction.put(definition, row);
    await rowViewOf(definition.name)?.(row.id, moment);
    return [];
  } catch (error) {
    const isExpected = error instanceof UniqueKeyError || error instanceof ContractError;
    if (isExpected) return [error.message];
    return [`nothing can be made of it: ${error instanceof Error ? error.message : String(error)}`];
  }
}
