import type { Page } from 'playwright-core';

/** All that a page and its browser hold: storages, the document with its shadow roots and fields, the address. */
export async function tracesOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return JSON.stringify([cookies, await page.evaluate(readTraces)]);
}

/** Which of them are found. */
export function found(traces: string, markers: readonly string[]): string[] {
  const text = traces.toLowerCase();
  return markers.filter((marker) => text.includes(marker.toLowerCase()));
}

/** Runs in the page. */
async function readTraces(): Promise<unknown> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const readDatabase = async (name: string): Promise<unknown> => {
    const database = await done(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const kept = stores.map((store) => {
      const place = database.transaction(store).objectStore(store);
      return Promise.all([done(place.getAllKeys()), done(place.getAll())]);
    });
    const all = await Promise.all(kept);
    database.close();
    return [name, stores, all];
  };
  const readRoot = (root: Document | ShadowRoot | DocumentFragment): unknown => {
    const elements = [...root.querySelectorAll('*')];
    return [
      root instanceof Document ? root.documentElement.outerHTML : '',
      root instanceof ShadowRoot ? root.innerHTML : '',
      elements.map((element) => ('value' in element ? element.value : undefined)),
      elements.flatMap(({ shadowRoot }) => (shadowRoot ? [readRoot(shadowRoot)] : [])),
    ];
  };
  const databases = await indexedDB.databases();
  const caches = await Promise.all(
    (await window.caches.keys()).map(async (name) => {
      const cache = await window.caches.open(name);
      const answers = await cache.matchAll();
      return [name, await Promise.all(answers.map((answer) => answer.text()))];
    }),
  );
  return [
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    await Promise.all(databases.map(({ name = '' }) => readDatabase(name))),
    caches,
    [window.location.href, document.title, window.name, history.state, document.cookie],
    readRoot(document),
  ];
}
