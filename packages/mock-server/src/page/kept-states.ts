import type { ScenarioFile } from '../scenarios/scenario-file.js';

const database = 'drsk-sandbox';
const store = 'states';

/** What sandboxes of this site were like, by name, in its browser's IndexedDB. */
export class KeptStates {
  readonly #opened: Promise<IDBDatabase>;

  constructor() {
    this.#opened = open();
  }

  async get(name: string): Promise<ScenarioFile | undefined> {
    return settled<ScenarioFile | undefined>((await this.#store('readonly')).get(name));
  }

  async put(name: string, state: ScenarioFile): Promise<void> {
    await settled((await this.#store('readwrite')).put(state, name));
  }

  async remove(name: string): Promise<void> {
    await settled((await this.#store('readwrite')).delete(name));
  }

  async #store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    return (await this.#opened).transaction(store, mode).objectStore(store);
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store));
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
  });
}
