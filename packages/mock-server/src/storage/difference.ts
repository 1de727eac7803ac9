import type { State } from './state.js';
import type { Row } from './storage.js';

/** What is not the same in two states. */
export interface StateDifference {
  /** Only tables in which something differs. */
  readonly tables: Readonly<Record<string, TableDifference>>;
  /** The names of files whose bytes differ. */
  readonly files: Readonly<Record<'added' | 'changed' | 'removed', readonly string[]>>;
}

export interface TableDifference {
  readonly added: readonly Row[];
  readonly changed: readonly RowDifference[];
  readonly removed: readonly Row[];
}

/** A field that one of the rows does not have is `undefined` there. */
export interface RowDifference {
  readonly id: string;
  readonly fields: Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;
}

export function differenceOf(before: State, after: State): StateDifference {
  const { rows, blobs } = before.changesTo(after);
  const names = [...new Set(rows.map(({ table }) => table))].toSorted();
  const tables = names.flatMap((name) => {
    const ids = rows.filter(({ table }) => table === name).map(({ id }) => id);
    const pairs = ids.map((id) => ({ was: before.row(name, id), is: after.row(name, id) }));
    const table = tableDifference(pairs);
    return Object.values(table).some(({ length }) => length > 0) ? [[name, table] as const] : [];
  });
  return { tables: Object.fromEntries(tables), files: filesOf(blobs, before) };
}

interface Pair {
  readonly was: Row | undefined;
  readonly is: Row | undefined;
}

function tableDifference(pairs: readonly Pair[]): TableDifference {
  const changed = pairs.flatMap(({ was, is }) => {
    const fields = was && is ? fieldsOf(was, is) : {};
    return is && Object.keys(fields).length > 0 ? [{ id: is.id, fields }] : [];
  });
  return {
    added: pairs.flatMap(({ was, is }) => (was ? [] : (is ?? []))),
    changed,
    removed: pairs.flatMap(({ was, is }) => (is ? [] : (was ?? []))),
  };
}

function fieldsOf(was: object, is: object): RowDifference['fields'] {
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const fields = names.flatMap((name) => {
    const pair = { before: before.get(name), after: after.get(name) };
    return JSON.stringify(pair.before) === JSON.stringify(pair.after)
      ? []
      : [[name, pair] as const];
  });
  return Object.fromEntries(fields);
}

function filesOf(
  blobs: ReturnType<State['changesTo']>['blobs'],
  before: State,
): StateDifference['files'] {
  const had = (name: string): boolean => before.blobs.get({ key: name, id: '' }) !== undefined;
  const there = blobs.filter(({ content }) => content).map(({ name }) => name);
  return {
    added: there.filter((name) => !had(name)),
    changed: there.filter(had),
    removed: blobs.filter(({ content }) => !content).map(({ name }) => name),
  };
}
