import { own } from './natives.js';

const { indexedDB: factory, IDBFactory: Factory, IDBObjectStore: Store } = globalThis;
const openDatabase = own<IDBFactory, [name: string, version: number], IDBOpenDBRequest>(
  Factory?.prototype,
  'open',
);
const getValue = own<IDBObjectStore, [key: string], IDBRequest>(Store?.prototype, 'get');
const putValue = own<IDBObjectStore, [value: unknown, key: string], IDBRequest>(
  Store?.prototype,
  'put',
);

type Action = (store: IDBObjectStore) => IDBRequest;

const place = 'session';

/** One value in IndexedDB, the only storage that can hold a key which nobody can read. */
export class DatabaseCell {
  readonly #name: string;
  #opening: Promise<IDBDatabase> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  read(): Promise<unknown> {
    return this.#run('readonly', (store) => getValue(store, place));
  }

  async write(value: unknown): Promise<void> {
    await this.#run('readwrite', (store) => putValue(store, value, place));
  }

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    await opening?.then((database) => database.close()).catch(() => undefined);
  }

  /** Browsers drop connections of pages in the background: a second try opens another one. */
  async #run(mode: IDBTransactionMode, action: Action): Promise<unknown> {
    try {
      return await this.#attempt(mode, action);
    } catch {
      await this.close();
      return this.#attempt(mode, action);
    }
  }

  async #attempt(mode: IDBTransactionMode, action: Action): Promise<unknown> {
    this.#opening ??= open(this.#name);
    const database = await this.#opening;
    const transaction = database.transaction(place, mode);
    const request = action(transaction.objectStore(place));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
    });
  }
}

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = openDatabase(factory, name, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(place);
    request.onerror = () => reject(request.error ?? new DOMException('', 'UnknownError'));
    request.onsuccess = () => {
      const database = request.result;
      // Who clears the site's data must not wait for this page.
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
}
