/** Everything that a script of the page may come across. */
export class HostileScript {
  readonly #page: Window & typeof globalThis;
  readonly #seen = new Set<string>();
  readonly #keys = new Set<CryptoKey>();
  /** It looks with the functions that it has replaced. */
  #isLooking = false;

  constructor(page: Window & typeof globalThis) {
    this.#page = page;
    this.#replaceFunctions();
    for (const type of ['storage', 'message', 'change', 'drsk-signed-in', 'drsk-signed-out'])
      page.addEventListener(type, (event) => this.note(event));
  }

  /** Texts that it has found, in whole and the words they are made of; a secret of 96 bits has 16 characters. */
  get texts(): string[] {
    const words = [...this.#seen].flatMap((text) => [text, ...text.split(/[^\w.~-]+/)]);
    return [...new Set(words)].filter((text) => text.length >= 16 && text.length <= 4000);
  }

  /** Private keys that it got hold of: to use here, or to carry away if they let it. */
  get keys(): CryptoKey[] {
    return [...this.#keys];
  }

  async readPage(): Promise<void> {
    const { document, localStorage, sessionStorage } = this.#page;
    this.note(document.cookie);
    this.note([Object.entries(localStorage), Object.entries(sessionStorage)]);
    this.#readDom(document);
    for (const name of Object.getOwnPropertyNames(this.#page))
      this.note(Reflect.get(this.#page, name), 3);
    for (const { name } of await this.#page.indexedDB.databases()) await this.#readDatabase(name!);
  }

  note(value: unknown, depth = 8): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    this.#look(value, depth, new Set());
    this.#isLooking = false;
  }

  #look(value: unknown, depth: number, known: Set<unknown>): void {
    if (typeof value === 'string') this.#seen.add(value);
    if (typeof value !== 'object' || value === null || depth === 0 || known.has(value)) return;
    known.add(value);
    if (isKey(value)) this.#keys.add(value);
    for (const inner of insideOf(value)) this.#look(inner, depth - 1, known);
  }

  #readDom(root: Document | ShadowRoot): void {
    for (const element of root.querySelectorAll('*')) {
      this.note(element.outerHTML);
      this.note(element, 3);
      if (element.shadowRoot) this.#readDom(element.shadowRoot);
    }
  }

  async #readDatabase(name: string): Promise<void> {
    const database = await done(this.#page.indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store).getAll();
      this.note(await done(rows));
    }
    database.close();
  }

  /** What an injected script replaces: all it does is listen. */
  #replaceFunctions(): void {
    const page = this.#page;
    this.#listen(page, ['fetch', 'btoa', 'atob', 'postMessage', 'structuredClone']);
    this.#listen(page.JSON, ['parse', 'stringify']);
    this.#listen(page.Promise.prototype, ['then', 'finally', 'catch']);
    const classes = [
      'Request',
      'Response',
      'Headers',
      'XMLHttpRequest',
      'SubtleCrypto',
      'IDBFactory',
    ];
    const more = [
      'IDBObjectStore',
      'BroadcastChannel',
      'Storage',
      'TextEncoder',
      'EventTarget',
      'URL',
    ];
    for (const name of [...classes, ...more]) this.#listenToClass(name);
    this.#listen(page.crypto.subtle, ['sign', 'generateKey', 'digest', 'exportKey']);
    for (const name of ['Request', 'Response', 'Headers', 'XMLHttpRequest']) this.#wrapClass(name);
    this.#wantKeysThatCanBeRead();
  }

  #wantKeysThatCanBeRead(): void {
    const { subtle } = this.#page.crypto;
    const make = subtle.generateKey.bind(subtle) as (...args: unknown[]) => Promise<unknown>;
    Reflect.set(
      subtle,
      'generateKey',
      async (algorithm: unknown, _no: unknown, usages: unknown) => {
        const key = await make(algorithm, true, usages);
        this.note(key);
        return key;
      },
    );
  }

  #listenToClass(name: string): void {
    const { prototype } = Reflect.get(this.#page, name) as { prototype: object };
    this.#listen(prototype, Object.getOwnPropertyNames(prototype));
  }

  #listen(target: object, names: string[]): void {
    for (const name of names) {
      const descriptor = Object.getOwnPropertyDescriptor(target, name);
      if (name === 'constructor' || (descriptor && !descriptor.configurable)) continue;
      const method: unknown =
        descriptor && !('value' in descriptor) ? undefined : Reflect.get(target, name);
      if (isFunction(method)) Reflect.set(target, name, this.#heard(method));
    }
  }

  #heard(method: (...args: unknown[]) => unknown) {
    const note = (value: unknown) => this.note(value, 5);
    return function heard(this: unknown, ...args: unknown[]): unknown {
      args.forEach(note);
      note(this);
      const result: unknown = Reflect.apply(method, this, args);
      note(result);
      if (result instanceof Promise) void result.then(note, () => undefined);
      return result;
    };
  }

  #wrapClass(name: string): void {
    const note = (value: unknown) => this.note(value, 5);
    const Original = Reflect.get(this.#page, name) as new (...args: unknown[]) => object;
    const made: object[] = [];
    const Wrapped = class extends Original {
      constructor(...args: unknown[]) {
        super(...args);
        args.forEach(note);
        made.push(this);
      }
    };
    Reflect.set(this.#page, name, Wrapped);
    // It keeps what was made, and looks again when something may have been added.
    this.#page.setInterval(() => made.forEach(note), 1);
  }
}

function isFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}

function isKey(value: object): value is CryptoKey {
  return (
    Object.prototype.toString.call(value) === '[object CryptoKey]' &&
    'type' in value &&
    value.type === 'private'
  );
}

function read(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined; // not for scripts
  }
}

/** Names and values, what a list or a `Headers` holds, and the text of bytes. */
function insideOf(value: object): unknown[] {
  if (ArrayBuffer.isView(value)) return [new TextDecoder().decode(value)];
  const names = Reflect.ownKeys(value);
  const entries: unknown = 'forEach' in value ? read(value, 'entries') : undefined;
  const held = isFunction(entries)
    ? [...(Reflect.apply(entries, value, []) as Iterable<unknown>)]
    : [];
  return [...names, ...names.map((name) => read(value, name)), ...held];
}

/** The result of a database's request. */
export function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
