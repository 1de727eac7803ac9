import { UnknownYearError } from '@drsk/domain';
import type { State } from '../storage/state.js';
import type { Transaction } from '../storage/storage.js';
import { Bell } from './bell.js';
import { type ClockState, instantOf, type Pace, paceOf } from './clock-state.js';
import { type Aftermath, createMoment, type MomentParts } from './create-moment.js';
import { Errands } from './errands.js';
import { asItWas, changedState, firstState, withClock } from './first-state.js';
import { later } from './instant.js';
import { type Job, Jobs } from './jobs.js';
import type { JobDefinition, Label, Moment } from './moment.js';
import type { MomentsOptions } from './moments-options.js';
import { saveState, stateTable } from './sandbox-state.js';
import { type Turn, turned } from './turn.js';

/** Everything that happens in a sandbox happens in one of its moments, one after another. */
export class Moments {
  /** Rings after each of them. */
  readonly bell = new Bell();
  /** Those that moments have sent somebody for. */
  readonly errands: Errands;
  readonly #options: MomentsOptions;
  /** As the last moment left it. */
  #clock: ClockState | undefined;

  constructor(options: MomentsOptions) {
    this.#options = options;
    this.errands = new Errands(options.report);
    options.storage.follow?.(() => {
      this.#clock = undefined;
      this.bell.ringAll(); // whoever waits may find what they wait for
    });
  }

  /** A moment at the present, after everything that is due by then. */
  async run<T>(work: (moment: Moment) => Promise<T>): Promise<T> {
    const outcome = await this.#moment(async (moment) => {
      const job = await moment.jobs.due(moment.now);
      return job ? { job } : { result: await work(moment) };
    });
    if ('result' in outcome) return outcome.result;
    await this.#fireNext(outcome.job.at);
    return this.run(work);
  }

  /** What time it is, without a moment of its own where there has been one: for what only tells it. */
  present(): string | Promise<string> {
    const { machineTime } = this.#options;
    if (this.#clock) return instantOf(this.#clock, machineTime());
    return this.run(async ({ now }) => now);
  }

  /** Moves the clock on to an instant, after everything that is due by then; says what happened. */
  async moveTo(instant: string): Promise<Job[]> {
    const fired = await this.#fireDue(instant);
    await this.#moment(async () => undefined, { at: instant });
    return fired;
  }

  /** Moves the clock on to what is due next and lets all of that instant happen; nothing where nothing is due. */
  async moveToNext(): Promise<Job[]> {
    const [next] = await this.run(({ jobs }) => jobs.list(1));
    return next ? this.moveTo(next.at) : [];
  }

  /** Lets the clock go so from now on, after everything that is due by now. */
  async setPace(pace: Pace): Promise<void> {
    await this.run(async () => undefined);
    await this.#moment(async () => undefined, { pace });
  }

  /** How the clock goes. */
  pace(): Promise<Pace> {
    return this.run(async ({ transaction }) => {
      const stored = await transaction.get(stateTable, 'sandbox');
      return paceOf(stored?.clock ?? this.#options.clock);
    });
  }

  /** Fires the jobs that are due at an instant, one after another and each at its own instant. */
  async #fireDue(upTo: string): Promise<Job[]> {
    const fired: Job[] = [];
    // What comes of an errand may be due before what comes next.
    await this.errands.settled();
    for (let due = await this.#fireNext(upTo); due; due = await this.#fireNext(upTo)) {
      if (due.hasHappened) fired.push(due.job);
      await this.errands.settled();
    }
    return fired;
  }

  /** The first job that is due at an instant happens, at its own; nothing where none is. */
  async #fireNext(upTo: string): Promise<{ job: Job; hasHappened: boolean } | undefined> {
    const due: { job?: Job | undefined } = {};
    const turnOf = async (transaction: Transaction): Promise<Turn> => {
      due.job = await new Jobs(transaction).due(upTo);
      return due.job ? { at: due.job.at } : {};
    };
    try {
      await this.#moment((moment) => this.#happen(due.job, moment), turnOf);
      return due.job && { job: due.job, hasHappened: true };
    } catch (error) {
      if (!due.job) throw error;
      return { job: due.job, hasHappened: await this.#takeAway(due.job, error) };
    }
  }

  async #happen(job: Job | undefined, moment: Moment): Promise<void> {
    if (!job) return;
    await moment.jobs.cancel(job.id);
    await this.#definitionOf(job).run(moment, job.subject);
  }

  /** Where it has failed: it would fail for ever where it is. False where it is to happen later. */
  async #takeAway(job: Job, error: unknown): Promise<boolean> {
    // What needs a calendar that nobody has published yet is tried again the day after.
    const next = error instanceof UnknownYearError && { ...job, at: later(job.at, { days: 1 }) };
    if (!next) this.#options.report(error);
    await this.#moment(({ jobs }) => (next ? jobs.schedule(next) : jobs.cancel(job.id)));
    return !next;
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

  /** With what a new sandbox begins. */
  async firstState(): Promise<State> {
    const { clock, base = (_at, build) => build(), machineTime } = this.#options;
    const now = instantOf(clock, machineTime());
    // Those that begin about the same time share what they begin with.
    const at = 'frozenAt' in clock ? now : `${now.slice(0, 16)}:00.000Z`;
    const state = await base(at, () => firstState(at, this.#parts()));
    return withClock(state, clock);
  }

  /** Begins anew, or goes back to a state that was kept at an instant. */
  async restore(state: State, at?: string): Promise<void> {
    await this.errands.settled();
    const { storage, machineTime } = this.#options;
    await storage.restore(at === undefined ? state : asItWas(state, at, machineTime()));
    this.#clock = undefined;
    this.bell.ringAll(); // who still waits is nobody any more
  }

  /** Puts another state in place of what there is, while the clock goes on as it does. */
  async beginWith(state: State): Promise<void> {
    const clock = await this.run(({ transaction }) => transaction.get(stateTable, 'sandbox'));
    await this.restore(clock ? withClock(state, clock.clock) : state);
  }

  /** The state after a moment that nobody else is in, at the instant at which its clock stands. */
  inState(state: State, work: (moment: Moment) => Promise<void>): Promise<State> {
    return changedState(state, this.#parts(), work);
  }

  /** With a turn of the time, which may depend on what is stored. */
  async #moment<T>(
    work: (moment: Moment) => Promise<T>,
    turn: Turn | ((transaction: Transaction) => Promise<Turn>) = {},
  ): Promise<T> {
    const { storage, machineTime } = this.#options;
    const outcome = await storage.transaction(async (transaction) => {
      const stored = await transaction.get(stateTable, 'sandbox');
      if (!stored) return undefined;
      const own = typeof turn === 'function' ? await turn(transaction) : turn;
      const clock = turned(stored.clock, own, machineTime());
      const aftermath: Aftermath = { topics: new Set(), errands: [] };
      const now = own.at ?? instantOf(clock, machineTime());
      const moment = createMoment(this.#parts(), { now, transaction, state: stored, ...aftermath });
      const result = await work(moment);
      await saveState(transaction, stored, { ...stored, clock, random: moment.random.state });
      return { result, now, clock, ...aftermath };
    });
    if (!outcome) {
      await storage.begin(await this.firstState());
      return this.#moment(work, turn);
    }
    this.#clock = outcome.clock;
    this.bell.ring(outcome.now, outcome.topics);
    for (const errand of outcome.errands) this.errands.begin(errand);
    return outcome.result;
  }

  #parts(): MomentParts {
    return { ...this.#options, record: (work) => this.#moment(work) };
  }
}
