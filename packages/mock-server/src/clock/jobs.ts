import type { TableDefinition, Transaction } from '../storage/storage.js';

/** Something that happens by itself at an instant. */
export interface Job {
  /** A job with the id of another one takes its place. */
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  /** Id of what it happens to. */
  readonly subject: string;
}

/** In the order in which they are due; jobs of one instant in the order of their ids. */
export const jobTable: TableDefinition<Job> = {
  name: 'jobs',
  indexes: { at: { key: ({ at }) => at }, subject: { key: ({ subject }) => subject } },
};

/** The queue of what will happen, kept with everything else so that it survives a restart. */
export class Jobs {
  readonly #transaction: Transaction;

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  schedule(job: Job): Promise<void> {
    return this.#transaction.put(jobTable, job);
  }

  cancel(id: string): Promise<void> {
    return this.#transaction.remove(jobTable, id);
  }

  async cancelAllOf(subject: string): Promise<void> {
    const jobs = await this.#transaction.list(jobTable, { index: 'subject', prefix: subject });
    for (const job of jobs) if (job.subject === subject) await this.cancel(job.id);
  }

  /** The soonest first. */
  list(limit?: number): Promise<readonly Job[]> {
    const query = limit === undefined ? {} : { limit };
    return this.#transaction.list(jobTable, { index: 'at', ...query });
  }

  /** The first job that is due at an instant. */
  async due(instant: string): Promise<Job | undefined> {
    const [job] = await this.#transaction.list(jobTable, { index: 'at', upTo: instant, limit: 1 });
    return job;
  }
}
