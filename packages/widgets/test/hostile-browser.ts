/** Runs with the machine's clock so many milliseconds ahead. */
export async function withClockAhead(ahead: number, run: () => Promise<void>): Promise<void> {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts: [] | [value: number | string | Date]) {
      super(...((parts.length === 0 ? [RealDate.now() + ahead] : parts) as [number]));
    }
    static override now(): number {
      return RealDate.now() + ahead;
    }
  } as DateConstructor;
  try {
    await run();
  } finally {
    globalThis.Date = RealDate;
  }
}

const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const;

/** Runs where the browser lets the page keep nothing: it throws where a page so much as names a store. */
export async function withoutStorage(run: () => Promise<void>): Promise<void> {
  const refuse = (): never => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  const places: readonly (readonly [object, string])[] = [
    ...stores.map((name) => [window, name] as const),
    [document, 'cookie'],
  ];
  const own = places.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  for (const [owner, name] of places)
    Object.defineProperty(owner, name, { configurable: true, get: refuse, set: refuse });
  try {
    await run();
  } finally {
    places.forEach(([owner, name], index) => {
      Reflect.deleteProperty(owner, name);
      if (own[index]) Object.defineProperty(owner, name, own[index]);
    });
  }
}
