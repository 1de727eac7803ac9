// Counts up in a storage file and says each number once it is stored, until somebody kills it.
import { createSqliteStorage } from '../src/storage/sqlite-storage.js';

const numbers = { name: 'numbers', indexes: {} };
const storage = createSqliteStorage(process.argv[2]);

for (let number = 1; ; number += 1) {
  await storage.transaction(async (transaction) => {
    await transaction.put(numbers, { id: String(number) });
    await transaction.put(numbers, { id: 'last', number });
    await transaction.putBlob(`blob-${number}`, new Uint8Array([number % 256]));
  });
  process.stdout.write(`${number}\n`);
}
