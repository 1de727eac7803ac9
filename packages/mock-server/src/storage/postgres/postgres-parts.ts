import type pg from 'pg';
import type { Listener } from './listener.js';

/** What a storage has of its database. */
export interface PostgresParts {
  readonly pool: pg.Pool;
  readonly listener: Listener;
  /** Of the sandbox whose rows they are. */
  readonly name: string;
  /** Once the tables are there: the number of this process, by which others know what it has changed. */
  readonly ready: () => Promise<number>;
  readonly close: () => Promise<void>;
}
