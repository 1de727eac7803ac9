/** Where unsaved changes outlive the page; a `Storage` with the list of its keys. */
export interface DraftStorage extends Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  keys(): string[];
}

export interface DraftTimers {
  /** Calls back once after so many milliseconds; returns what stops that. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** `online`: the network is back; `leave`: the page is hidden or left, and may never come back. */
export type DraftPageChange = 'online' | 'leave';

export interface DraftPage {
  /** Whether it is known that there is no network: nothing is sent meanwhile. */
  readonly isOffline: boolean;
  /** Returns what stops that. */
  onChange(listener: (change: DraftPageChange) => void): () => void;
}

/** What a draft is surrounded by; by default the browser has it, and Node has none of it but timers. */
export interface DraftSurroundings {
  /** By default `localStorage`; null, a kiosk's client, or none of it in the browser: changes end with the page. */
  storage?: DraftStorage | null | undefined;
  /** The time in milliseconds; the machine's by default. */
  clock?: (() => number) | undefined;
  timers?: DraftTimers | undefined;
  /** By default the document and the browser's `online`, where there are any. */
  page?: DraftPage | undefined;
}

export function surroundingsOf(given: DraftSurroundings, isKiosk: boolean): Required<Given> {
  return {
    storage: storageFor(given, isKiosk) ?? noStorage(),
    clock: given.clock ?? Date.now,
    timers: given.timers ?? machineTimers,
    page: given.page ?? browserPage,
  };
}

type Given = { [Name in keyof DraftSurroundings]-?: NonNullable<DraftSurroundings[Name]> };

function storageFor({ storage }: DraftSurroundings, isKiosk: boolean): DraftStorage | undefined {
  if (storage === null) return undefined;
  return storage ?? (isKiosk ? undefined : browserStorage());
}

/** With site data blocked, the mere mention of a storage throws. */
function browserStorage(): DraftStorage | undefined {
  try {
    const { localStorage } = globalThis;
    return localStorage && storageOf(localStorage);
  } catch {
    return undefined;
  }
}

function storageOf(storage: Storage): DraftStorage {
  return {
    keys: () => Object.keys(storage),
    getItem: (key) => storage.getItem(key),
    setItem: (key, value) => storage.setItem(key, value),
    removeItem: (key) => storage.removeItem(key),
  };
}

/** Refuses: what is kept by the page alone is not kept. */
function noStorage(): DraftStorage {
  return {
    keys: () => [],
    getItem: () => null,
    setItem: () => {
      throw new TypeError('Nothing outlives the page');
    },
    removeItem: () => undefined,
  };
}

const machineTimers: DraftTimers = {
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

const browserPage: DraftPage = {
  get isOffline() {
    return globalThis.navigator?.onLine === false;
  },
  onChange: (listener) => {
    const { document } = globalThis;
    const stop = new AbortController();
    const { signal } = stop;
    const leave = (): void => listener('leave');
    globalThis.addEventListener?.('online', () => listener('online'), { signal });
    globalThis.addEventListener?.('pagehide', leave, { signal });
    document?.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'hidden' && leave(),
      { signal },
    );
    return () => stop.abort();
  },
};
