import { expect, it } from 'vitest';
import { people } from '../../test/storage-conformance.js';
import { State } from './state.js';
import type { Row, TableDefinition } from './storage.js';

const others: TableDefinition<Row> = { name: 'others', indexes: { id: { key: ({ id }) => id } } };

it('keeps the tables that it does not know apart, also where rows go that were never there', () => {
  const gone = (table: string) => ({ table, id: 'a', row: undefined });
  const state = State.empty.with({ rows: [gone('people'), gone('others')], blobs: [] });
  expect(state.table(people).list({ index: 'town' })).toEqual([]);
  expect(state.table(others).list({ index: 'id' })).toEqual([]);
});

it('lets a unique key wander from one row to another, in whatever order they are told', () => {
  const row = (id: string, login: string) => ({ id, login, town: '' });
  const change = (...rows: ReturnType<typeof row>[]) => ({
    rows: rows.map((one) => ({ table: 'people', id: one.id, row: one })),
    blobs: [],
  });
  const before = State.empty.with(change(row('a', '1'), row('b', '2')));
  expect(before.table(people).find('login', '1')?.id).toBe('a');
  const after = before.with(change(row('a', '2'), row('b', '1')));
  expect(after.table(people).find('login', '1')?.id).toBe('b');
  expect(before.changesTo(after).rows.map(({ id }) => id)).toEqual(['a', 'b']);
});
