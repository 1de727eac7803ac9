import { UnknownYearError } from '@drsk/domain';
import { Outbox } from '../outbox/outbox.js';
import { Random, type RandomState, seedRandom } from '../random/random.js';
import type { TableDefinition, Transaction } from '../storage/storage.js';
import { Bell } from './bell.js';
import { type ClockState, instantOf, movedTo } from './clock-state.js';
import { type Errand, Errands } from './errands.js';
import { later } from './instant.js';
import { type Job, Jobs, jobTable } from './jobs.js';
import type { JobDefinition, Label, Moment } from './moment.js';
import type { MomentsOptions } from './moments-options.js';

/** What is stored of the sandbox itself. */
interface SandboxState {
  readonly id: 'sandbox';
  readonly clock: ClockState;
  readonly random: RandomState;
}

/** What follows once a moment is over. */
interface Aftermath {
  readonly topics: Set<string>;
  readonly errands: Errand[];
}

const stateTable: TableDefinition<SandboxState> = { name: 'sandbox', indexes: {} };

/** Everything that happens in a sandbox happens in one of its moments, one after another. */
export class Moments {
  /** Rings after each of them. */
  readonly bell = new Bell();
  /** Those that moments have sent somebody for. */
  readonly errands: Errands;
  readonly #options: MomentsOptions;

  constructor(options: MomentsOptions) {
    this.#options = options;
    this.errands = new Errands(options.report);
  }

  /** A moment at the present, after everything that is due by then. */
  async run<T>(work: (moment: Moment) => Promise<T>): Promise<T> {
    const outcome = await this.#moment(async (moment) => {
      const job = await moment.jobs.due(moment.now);
      return job ? { job } : { result: await work(moment) };
    });
    if ('result' in outcome) return outcome.result;
    await this.#fire(outcome.job);
    return this.run(work);
  }

  /** Moves the clock on to an instant, after everything that is due by then; says what happened. */
  async moveTo(instant: string): Promise<Job[]> {
    const fired = await this.#fireDue(instant);
    await this.#moment(async () => undefined, instant);
    return fired;
  }

  /** Fires the jobs that are due at an instant, one after another and each at its own instant. */
  async #fireDue(upTo: string): Promise<Job[]> {
    const fired: Job[] = [];
    // What comes of an errand may be due before what comes next.
    await this.errands.settled();
    for (let job = await this.#due(upTo); job; job = await this.#due(upTo)) {
      if (await this.#fire(job)) fired.push(job);
      await this.errands.settled();
    }
    return fired;
  }

  #due(upTo: string): Promise<Job | undefined> {
    return this.#moment(({ jobs }) => jobs.due(upTo));
  }

  /** False where somebody else has fired or cancelled it meanwhile. */
  async #fire(job: Job): Promise<boolean> {
    try {
      return await this.#moment(async (moment) => {
        const current = await moment.transaction.get(jobTable, job.id);
        if (current !== job) return false;
        await moment.jobs.cancel(job.id);
        await this.#definitionOf(job).run(moment, job.subject);
        return true;
      }, job.at);
    } catch (error) {
      // What needs a calendar that nobody has published yet is tried again the day after.
      const next = error instanceof UnknownYearError && { ...job, at: later(job.at, { days: 1 }) };
      if (!next) this.#options.report(error);
      // It would fail for ever where it is.
      await this.#moment(({ jobs }) => (next ? jobs.schedule(next) : jobs.cancel(job.id)));
      return !next;
    }
  }

  /** What people read about a job. */
  labelOf(job: Job): Label {
    return this.#definitionOf(job).label;
  }

  #definitionOf({ kind }: Job): JobDefinition {
    const definition = this.#options.jobs[kind];
    if (!definition) throw new Error(`Nothing is defined for jobs of kind ${kind}`);
    return definition;
  }

  async #moment<T>(work: (moment: Moment) => Promise<T>, at?: string): Promise<T> {
    const topics = new Set<string>();
    const errands: Errand[] = [];
    const { result, now } = await this.#options.storage.transaction(async (transaction) => {
      const stored = await transaction.get(stateTable, 'sandbox');
      const state = stored ?? this.#newState();
      const clock = at === undefined ? state.clock : this.#moved(state.clock, at);
      const moment = this.#momentAt(at ?? this.#now(clock), state, {
        transaction,
        topics,
        errands,
      });
      if (!stored) await this.#options.begin(moment);
      const result = await work(moment);
      await save(transaction, stored, { ...state, clock, random: moment.random.state });
      return { result, now: moment.now };
    });
    this.bell.ring(now, topics);
    for (const errand of errands) this.errands.begin(errand);
    return result;
  }

  #momentAt(
    now: string,
    state: SandboxState,
    { transaction, topics, errands }: Aftermath & { transaction: Transaction },
  ): Moment {
    const random = new Random(state.random);
    const outbox = new Outbox({ now, transaction });
    const { settings, recipientOf, notify, publish, network } = this.#options;
    const moment: Moment = {
      now,
      transaction,
      random,
      outbox,
      jobs: new Jobs(transaction),
      settings,
      recipientOf: (accountId) => recipientOf(accountId, transaction),
      notify: (news) => notify(news, moment),
      tell: (topic) => void topics.add(topic),
      publish: (event) => publish(event, moment),
      sendFor: (errand) => void errands.push(errand),
      record: (work) => this.#moment(work),
      network,
    };
    return moment;
  }

  #newState(): SandboxState {
    const { clock, seed } = this.#options;
    return { id: 'sandbox', clock, random: seedRandom(seed) };
  }

  #now(clock: ClockState): string {
    return instantOf(clock, this.#options.machineTime());
  }

  #moved(clock: ClockState, to: string): ClockState {
    return movedTo(to, clock, this.#options.machineTime());
  }
}

async function save(
  transaction: Transaction,
  stored: SandboxState | undefined,
  state: SandboxState,
): Promise<void> {
  const isSame = stored?.clock === state.clock && stored.random === state.random;
  if (!isSame) await transaction.put(stateTable, state);
}
