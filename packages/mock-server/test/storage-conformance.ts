import { beforeEach, describe, expect, it } from 'vitest';
import { differenceOf } from '../src/storage/difference.js';
import { createMemoryStorage } from '../src/storage/memory-storage.js';
import { State } from '../src/storage/state.js';
import {
  type ListQuery,
  type Storage,
  type TableDefinition,
  UniqueKeyError,
} from '../src/storage/storage.js';

interface Person {
  readonly id: string;
  readonly login?: string;
  readonly town: string;
  readonly tags?: readonly string[];
}

export const people: TableDefinition<Person> = {
  name: 'people',
  indexes: {
    login: { isUnique: true, key: ({ login }) => login },
    town: { key: ({ town }) => town },
    townAndId: { key: ({ town, id }) => `${town}/${id}` },
  },
};

/** What every storage must do, whatever it writes to. */
export function describeStorage(name: string, open: () => Storage): void {
  describe(`${name} as a storage`, () => {
    let storage: Storage;
    beforeEach(() => {
      storage = open();
    });

    const put = (...rows: Person[]): Promise<void> =>
      storage.transaction(async (transaction) => {
        for (const row of rows) await transaction.put(people, row);
      });
    const get = (id: string): Promise<Person | undefined> =>
      storage.transaction((transaction) => transaction.get(people, id));
    const list = (query: ListQuery, descending = false): Promise<string[]> =>
      storage.transaction(async (transaction) =>
        (await transaction.list(people, { ...query, descending })).map(({ id }) => id),
      );

    it('gives back what was put, and nothing else', async () => {
      await put({ id: 'a', town: 'Чигири', tags: ['new'] });

      expect(await get('a')).toEqual({ id: 'a', town: 'Чигири', tags: ['new'] });
      expect(await get('b')).toBeUndefined();
    });

    it('hands out frozen rows', async () => {
      await put({ id: 'a', town: 'Чигири', tags: ['new'] });
      const row = await get('a');

      expect(() => Object.assign(row!, { town: 'Ивановка' })).toThrow(TypeError);
      expect(() => Object.assign(row!.tags!, ['old'])).toThrow(TypeError);
    });

    it('finds a row by its key, also after the key has changed', async () => {
      await put({ id: 'a', login: '1', town: 'Чигири' });
      await put({ id: 'a', login: '2', town: 'Чигири' });

      await storage.transaction(async (transaction) => {
        expect(await transaction.find(people, 'login', '1')).toBeUndefined();
        expect((await transaction.find(people, 'login', '2'))?.id).toBe('a');
      });
    });

    it('refuses a unique key that another row holds, and keeps that row', async () => {
      await put({ id: 'a', login: '1', town: 'Чигири' });

      await expect(put({ id: 'b', login: '1', town: 'Ивановка' })).rejects.toThrow(UniqueKeyError);

      expect(await get('b')).toBeUndefined();
      expect((await get('a'))?.login).toBe('1');
    });

    it('leaves nothing of what was refused, also where somebody goes on', async () => {
      await put({ id: 'a', login: '1', town: 'Чигири' });

      await storage.transaction(async (transaction) => {
        await transaction.put(people, { id: 'c', town: 'Зея' });
        const taken = transaction.put(people, { id: 'b', login: '1', town: 'Ивановка' });
        await expect(taken).rejects.toThrow(UniqueKeyError);
      });

      expect(await get('b')).toBeUndefined();
      expect(await list({ index: 'town' })).toEqual(['c', 'a']);
    });

    it('frees the unique key of a removed row, and lets rows be without one', async () => {
      await put(
        { id: 'a', login: '1', town: 'Чигири' },
        { id: 'x', town: '' },
        { id: 'y', town: '' },
      );
      await storage.transaction((transaction) => transaction.remove(people, 'a'));

      await put({ id: 'b', login: '1', town: 'Ивановка' });

      expect(await get('a')).toBeUndefined();
      expect(await list({ index: 'login' })).toEqual(['b']);
    });

    it('undoes everything when the work throws', async () => {
      await put({ id: 'a', login: '1', town: 'Чигири' }, { id: 'b', login: '2', town: 'Чигири' });

      const failed = storage.transaction(async (transaction) => {
        await transaction.put(people, { id: 'a', login: '3', town: 'Ивановка' });
        await transaction.put(people, { id: 'c', login: '1', town: 'Ивановка' });
        await transaction.remove(people, 'b');
        await transaction.putBlob('file', new Uint8Array([1]));
        throw new Error('stop');
      });

      await expect(failed).rejects.toThrow('stop');
      expect(await get('a')).toEqual({ id: 'a', login: '1', town: 'Чигири' });
      expect(await list({ index: 'login' })).toEqual(['a', 'b']);
      expect(await list({ index: 'town', prefix: 'Ивановка' })).toEqual([]);
      expect(await storage.transaction((inner) => inner.getBlob('file'))).toBeUndefined();
    });

    it('undoes an attempt that fails, and keeps what came before and after it', async () => {
      await put({ id: 'a', login: '1', town: 'Чигири' });
      await storage.transaction(async (transaction) => {
        await transaction.put(people, { id: 'b', login: '2', town: 'Ивановка' });
        await transaction.putBlob('file', new Uint8Array([1]));
        const failed = transaction.attempt(async () => {
          await transaction.put(people, { id: 'b', login: '3', town: 'Чигири' });
          await transaction.put(people, { id: 'c', login: '2', town: 'Чигири' });
          await transaction.remove(people, 'a');
          await transaction.putBlob('file', new Uint8Array([2]));
          throw new Error('stop');
        });
        await expect(failed).rejects.toThrow('stop');
        await transaction.put(people, { id: 'd', login: '3', town: 'Чигири' });
      });

      expect(await list({ index: 'town', prefix: 'Чигири' })).toEqual(['a', 'd']);
      expect(await list({ index: 'login' })).toEqual(['a', 'b', 'd']);
      expect(await storage.transaction((inner) => inner.getBlob('file'))).toEqual(
        new Uint8Array([1]),
      );
    });

    it('keeps an attempt that does not fail', async () => {
      const said = await storage.transaction(async (transaction) => {
        await transaction.put(people, { id: 'a', login: '1', town: 'Чигири' });
        return transaction.attempt(async () => {
          await transaction.put(people, { id: 'a', login: '2', town: 'Ивановка' });
          return 'done';
        });
      });

      expect(said).toBe('done');
      expect(await list({ index: 'town' })).toEqual(['a']);
      expect(await get('a')).toMatchObject({ login: '2', town: 'Ивановка' });
    });

    it('sees its own writes before they are kept', async () => {
      await storage.transaction(async (transaction) => {
        await transaction.put(people, { id: 'a', town: 'Чигири' });
        await transaction.putBlob('file', new Uint8Array([1, 2]));

        expect((await transaction.get(people, 'a'))?.town).toBe('Чигири');
        expect(await transaction.getBlob('file')).toEqual(new Uint8Array([1, 2]));
      });
    });

    it('runs transactions one after another', async () => {
      await put({ id: 'a', town: '0' });
      const count = (): Promise<void> =>
        storage.transaction(async (transaction) => {
          const row = await transaction.get(people, 'a');
          await Promise.resolve();
          await transaction.put(people, { id: 'a', town: String(Number(row?.town) + 1) });
        });

      await Promise.all(Array.from({ length: 20 }, count));

      expect((await get('a'))?.town).toBe('20');
    });

    it('refuses work that goes on after its transaction', async () => {
      const leaked = await storage.transaction(async (transaction) => ({ transaction }));

      await expect(leaked.transaction.put(people, { id: 'a', town: '' })).rejects.toThrow('over');
    });

    it('lists by key and then by id, both ways', async () => {
      await put({ id: 'c', town: 'Б' }, { id: 'b', town: 'Б' }, { id: 'a', town: 'В' });
      await put({ id: 'd', town: 'А' });

      expect(await list({ index: 'town' })).toEqual(['d', 'b', 'c', 'a']);
      expect(await list({ index: 'town' }, true)).toEqual(['a', 'c', 'b', 'd']);
      expect(await list({ index: 'town', prefix: 'Б' })).toEqual(['b', 'c']);
      expect(await list({ index: 'town', upTo: 'Б' })).toEqual(['d', 'b', 'c']);
    });

    it.each([
      [false, ['1', '2', '3', '4', '5']],
      [true, ['5', '4', '3', '2', '1']],
    ])('gives every row once in pages (descending: %s)', async (descending, expected) => {
      await put(...['3', '1', '5', '2', '4'].map((id) => ({ id, town: 'Чигири' })));
      await put({ id: '6', town: 'Шимановск' }, { id: '0', town: 'Тында' });

      const seen: string[] = [];
      for (let page = 0; page < 4; page += 1) {
        const last = seen.at(-1);
        const after = last === undefined ? {} : { after: `Чигири/${last}` };
        const query = { index: 'townAndId', prefix: 'Чигири/', limit: 2, ...after };
        seen.push(...(await list(query, descending)));
      }

      expect(seen).toEqual(expected);
    });

    it('keeps blobs as they were when they were put', async () => {
      const bytes = new Uint8Array([1, 2, 3]);
      await storage.transaction((transaction) => transaction.putBlob('file', bytes));
      bytes[0] = 9;

      const stored = await storage.transaction((transaction) => transaction.getBlob('file'));
      expect(stored).toEqual(new Uint8Array([1, 2, 3]));

      await storage.transaction((transaction) => transaction.removeBlob('file'));
      expect(await storage.transaction((inner) => inner.getBlob('file'))).toBeUndefined();
    });

    it('is empty after it was cleared', async () => {
      await put({ id: 'a', login: '1', town: 'Чигири' });
      await storage.transaction((transaction) => transaction.putBlob('file', new Uint8Array([1])));

      await storage.clear();

      expect(await get('a')).toBeUndefined();
      expect(await list({ index: 'login' })).toEqual([]);
      expect(await storage.transaction((inner) => inner.getBlob('file'))).toBeUndefined();
    });

    describe('with its state', () => {
      const blob = (name: string): Promise<Uint8Array | undefined> =>
        storage.transaction((transaction) => transaction.getBlob(name));
      const putBlob = (name: string, ...bytes: number[]): Promise<void> =>
        storage.transaction((transaction) => transaction.putBlob(name, new Uint8Array(bytes)));

      it('goes back to where it was, and on from there', async () => {
        await put({ id: 'a', login: '1', town: 'Чигири' }, { id: 'b', town: 'Тында' });
        await putBlob('file', 1);
        const state = await storage.snapshot();
        await put({ id: 'a', login: '2', town: 'Ивановка' }, { id: 'c', login: '1', town: 'Зея' });
        await storage.transaction((transaction) => transaction.remove(people, 'b'));
        await putBlob('other', 3);

        await storage.restore(state);

        expect(await list({ index: 'town' })).toEqual(['b', 'a']);
        expect(await list({ index: 'login' })).toEqual(['a']);
        expect([await blob('file'), await blob('other')]).toEqual([new Uint8Array([1]), undefined]);
        await expect(put({ id: 'd', login: '1', town: '' })).rejects.toThrow(UniqueKeyError);
        await put({ id: 'd', login: '2', town: '' });
        expect((await storage.snapshot()).row('people', 'd')).toMatchObject({ login: '2' });
        expect(state.row('people', 'd')).toBeUndefined();
      });

      it('begins with a state once only', async () => {
        const other = createMemoryStorage();
        await other.transaction(async (transaction) => {
          await transaction.put(people, { id: 'a', login: '1', town: 'Чигири' });
          await transaction.putBlob('file', new Uint8Array([7]));
        });
        const state = await other.snapshot();

        expect(await storage.begin(state)).toBe(true);
        await put({ id: 'a', login: '2', town: 'Тында' });
        expect(await storage.begin(state)).toBe(false);

        expect((await get('a'))?.login).toBe('2');
        expect(await blob('file')).toEqual(new Uint8Array([7]));
      });

      it('says what has been added, changed and removed between two of them', async () => {
        await put(
          { id: 'a', town: 'Чигири' },
          { id: 'b', town: 'Тында' },
          { id: 'c', town: 'Зея' },
        );
        await putBlob('file', 1);
        const before = await storage.snapshot();
        await put({ id: 'a', town: 'Ивановка' }, { id: 'd', town: 'Зея' });
        await put({ id: 'c', town: 'Зея' });
        await storage.transaction((transaction) => transaction.remove(people, 'b'));
        await putBlob('other', 2);

        expect(differenceOf(before, await storage.snapshot())).toEqual({
          tables: {
            people: {
              added: [{ id: 'd', town: 'Зея' }],
              changed: [{ id: 'a', fields: { town: { before: 'Чигири', after: 'Ивановка' } } }],
              removed: [{ id: 'b', town: 'Тында' }],
            },
          },
          files: { added: ['other'], changed: [], removed: [] },
        });
        expect(differenceOf(before, before)).toEqual(differenceOf(State.empty, State.empty));
      });

      it('keeps it by name, through a clear too, until the name is removed', async () => {
        await put({ id: 'a', login: '1', town: 'Чигири' });
        await putBlob('file', 1);
        const keep = (name: string, at: string) =>
          storage.onShelf((shelf, state) => shelf.save({ name, at }, state));
        await keep('first', '2026');
        await storage.clear();
        await keep('second', '2027');
        await keep('first again', '2028');
        await storage.onShelf((shelf) => shelf.remove('first again'));

        const marks = await storage.onShelf((shelf) => shelf.list());
        expect(marks).toEqual([
          { name: 'first', at: '2026' },
          { name: 'second', at: '2027' },
        ]);
        const kept = await storage.onShelf((shelf) => shelf.read('first'));
        await storage.restore(kept!);
        expect(await get('a')).toEqual({ id: 'a', login: '1', town: 'Чигири' });
        expect(await blob('file')).toEqual(new Uint8Array([1]));
        await storage.onShelf((shelf) => shelf.remove('first'));
        expect(await storage.onShelf((shelf) => shelf.read('first'))).toBeUndefined();
        expect(await blob('file')).toEqual(new Uint8Array([1]));
      });

      it('holds the bytes of a file for as long as anybody has it', async () => {
        await putBlob('one', 1, 2, 3);
        await putBlob('two', 1, 2, 3);
        await storage.transaction((transaction) => transaction.removeBlob('one'));
        expect(await blob('two')).toEqual(new Uint8Array([1, 2, 3]));

        await storage.onShelf((shelf, state) => shelf.save({ name: 'kept', at: '2026' }, state));
        await storage.transaction((transaction) => transaction.removeBlob('two'));
        const kept = await storage.onShelf((shelf) => shelf.read('kept'));
        await storage.restore(kept!);

        expect(await blob('two')).toEqual(new Uint8Array([1, 2, 3]));
      });
    });

    it('names an index that does not exist', async () => {
      await expect(list({ index: 'age' })).rejects.toThrow('Table people has no index age');
    });
  });
}
