import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, it } from 'vitest';
import { runProgram } from '../../test/run-program.js';
import { describeStorage, people } from '../../test/storage-conformance.js';
import { createSqliteStorage, StorageFileError } from './sqlite-storage.js';

const folder = mkdtempSync(join(tmpdir(), 'storage-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const newFile = (): string => join(folder, `${(count += 1)}.db`);

describeStorage('a file', () => createSqliteStorage(newFile()));

it('finds everything again when the file is opened anew', async () => {
  const file = newFile();
  const before = createSqliteStorage(file);
  await before.transaction(async (transaction) => {
    await transaction.put(people, { id: 'a', login: '1', town: 'Чигири' });
    await transaction.put(people, { id: 'b', login: '2', town: 'Чигири' });
    await transaction.putBlob('file', new Uint8Array([1, 2]));
  });
  await before.transaction((transaction) => transaction.remove(people, 'b'));
  await before.close();

  const after = createSqliteStorage(file);
  await after.transaction(async (transaction) => {
    expect(await transaction.find(people, 'login', '1')).toEqual({
      id: 'a',
      login: '1',
      town: 'Чигири',
    });
    expect(await transaction.get(people, 'b')).toBeUndefined();
    expect(await transaction.getBlob('file')).toEqual(new Uint8Array([1, 2]));
  });
  await after.close();
});

it('loses nothing that it has acknowledged when its process is killed', async () => {
  interface Counter {
    readonly id: string;
    readonly number?: number;
  }
  const numbers = { name: 'numbers', indexes: {} };
  const file = newFile();
  const child = runProgram('storage-writer', [file]);
  let acknowledged = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged = Number(line);
    // Each number waits for the disk, and some disks take a tenth of a second.
    if (acknowledged === 20) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');

  const storage = createSqliteStorage(file);
  await storage.transaction(async (transaction) => {
    const last: Counter | undefined = await transaction.get<Counter>(numbers, 'last');
    const stored = last?.number ?? 0;
    expect(stored).toBeGreaterThanOrEqual(acknowledged);
    // Whole transactions only: the row and the blob of the last number are there, those of the next are not.
    expect(await transaction.get(numbers, String(stored))).toBeDefined();
    expect(await transaction.getBlob(`blob-${stored}`)).toBeDefined();
    expect(await transaction.get(numbers, String(stored + 1))).toBeUndefined();
  });
  await storage.close();
});

it('says why a file cannot be used', async () => {
  const file = newFile();
  const storage = createSqliteStorage(file);
  expect(() => createSqliteStorage(file)).toThrow('another sandbox uses this file');
  await storage.close();

  const letter = newFile();
  writeFileSync(letter, 'Уважаемые коллеги!'.repeat(100));
  expect(() => createSqliteStorage(letter)).toThrow(StorageFileError);
});
