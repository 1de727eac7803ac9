import pg from 'pg';

/** How long to wait before a connection that was lost is opened again. */
const patienceMs = 250;

/** Hears what other processes have changed (LISTEN): one connection for all storages of a database. */
export class Listener {
  readonly #url: string;
  /** The number of this process. */
  readonly #own: () => Promise<number>;
  readonly #listeners = new Map<number, Set<() => void>>();
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(url: string, own: () => Promise<number>) {
    this.#url = url;
    this.#own = own;
  }

  add(sandbox: number, listener: () => void): void {
    const known = this.#listeners.get(sandbox) ?? new Set();
    this.#listeners.set(sandbox, known.add(listener));
    if (!this.#client && !this.#timer) this.#open();
  }

  forget(sandbox: number, listener: () => void): void {
    const known = this.#listeners.get(sandbox);
    known?.delete(listener);
    if (known?.size === 0) this.#listeners.delete(sandbox);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined); // it may have been lost already
  }

  #open(): void {
    const client = new pg.Client({ connectionString: this.#url });
    this.#client = client;
    let isOver = false;
    const again = (): void => {
      if (isOver || this.#isClosed) return;
      isOver = true;
      this.#client = undefined;
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#open();
      }, patienceMs);
      this.#timer.unref();
    };
    client.on('error', again);
    client.on('end', again);
    client
      .connect()
      .then(() => this.#own())
      .then((own) => client.on('notification', ({ payload = '' }) => this.#hear(payload, own)))
      .then(() => client.query('LISTEN drsk'))
      .then(() => this.#tellAll(), again);
  }

  #hear(payload: string, own: number): void {
    const [sandbox, process] = payload.split(' ').map(Number);
    if (sandbox !== undefined && process !== own) this.#tell(sandbox);
  }

  #tell(sandbox: number): void {
    for (const listener of this.#listeners.get(sandbox) ?? []) listener();
  }

  /** Something may have been missed. */
  #tellAll(): void {
    for (const sandbox of this.#listeners.keys()) this.#tell(sandbox);
  }
}
