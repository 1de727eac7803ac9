/** A scenario that this browser keeps: whatever becomes of the sandbox, it is there. */
export interface KeptScenario {
  readonly name: string;
  /** The time of the sandbox when it was kept. */
  readonly at: string;
  readonly file: string;
}

const shelf = 'scenarios';

/** By their names. */
export async function keptScenarios(): Promise<KeptScenario[]> {
  const all: KeptScenario[] = await onShelf('readonly', (store) => store.getAll());
  return all.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** One of the same name makes room for it. */
export async function keepScenario(scenario: KeptScenario): Promise<void> {
  await onShelf('readwrite', (store) => store.put(scenario));
}

export async function forgetScenario(name: string): Promise<void> {
  await onShelf('readwrite', (store) => store.delete(name));
}

async function onShelf<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open('drsk-sandbox', 1);
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore(shelf, { keyPath: 'name' }),
  );
  const database = await done(opening);
  try {
    return await done(work(database.transaction(shelf, mode).objectStore(shelf)));
  } finally {
    database.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });
}
