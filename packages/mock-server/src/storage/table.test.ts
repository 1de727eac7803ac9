import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Row, TableDefinition } from './storage.js';
import { Table } from './table.js';

interface Word extends Row {
  readonly town: string;
}

const words: TableDefinition<Word> = {
  name: 'words',
  indexes: { town: { key: ({ town }) => (town === '' ? undefined : town) } },
};

const step = fc.record({
  id: fc.stringMatching(/^[0-4][0-9]$/),
  town: fc.stringMatching(/^[ab]{0,2}$/),
  does: fc.constantFrom('put', 'remove', 'list', 'list by somebody else', 'keep'),
  /** Whether a new piece of work begins with it. */
  isNext: fc.constantFrom(true, false, false, false),
});

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What a table has to be like: rows that are put in order when they are listed. */
function listed(rows: ReadonlyMap<string, Word>): Word[] {
  const shown = [...rows.values()].filter(({ town }) => town !== '');
  const order = ({ town, id }: Word): string => `${town} ${id}`;
  return shown.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

function take(steps: readonly Step[]) {
  let table = Table.of<Word>().indexed(words);
  let owner = {};
  let rows = new Map<string, Word>();
  const kept = [{ table, rows }];
  for (const { id, town, does, isNext } of steps) {
    if (isNext) owner = {};
    rows = new Map(rows);
    if (does === 'put') {
      table = table.with({ id, town }, owner);
      rows.set(id, { id, town });
    } else if (does === 'remove') {
      table = table.without(id, owner);
      rows.delete(id);
    } else if (does === 'keep') {
      kept.push({ table, rows });
      owner = {}; // what is kept is nobody's to change any more
    } else {
      const lister = does === 'list' ? owner : undefined;
      expect(table.list({ index: 'town' }, lister)).toEqual(listed(rows));
    }
  }
  return [...kept, { table, rows }];
}

it('is listed in order, and stays as it was, whatever is put, listed and gone on with from it', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 300, size: 'max' }),
      fc.boolean(),
      (steps, isOldestFirst) => {
        const kept = take(steps);
        for (const { table, rows } of isOldestFirst ? kept : kept.toReversed())
          expect(table.list({ index: 'town' })).toEqual(listed(rows));
      },
    ),
    { numRuns: 100 },
  );
});

it('sorts in what has been put thousands of times without being listed', () => {
  const owner = {};
  let table = Table.of<Word>().indexed(words);
  for (let n = 0; n < 70_000; n += 1)
    table = table.with({ id: String(n % 7), town: String(n % 5) }, owner);
  expect(table.list({ index: 'town' }).map(({ town }) => town)).toEqual(
    Array.from({ length: 7 }, (_, n) => String((69_999 - n) % 5)).toSorted(),
  );
});
