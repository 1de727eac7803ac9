import type { State } from '../storage/state.js';
import { Bell } from './bell.js';
import { type ClockState, instantOf, type Pace, paceOf } from './clock-state.js';
import type { MomentParts } from './create-moment.js';
import { DueJobs } from './due-jobs.js';
import { Errands } from './errands.js';
import { asItWas, changedState, firstState, withClock } from './first-state.js';
import type { Job } from './jobs.js';
import type { Label, Moment } from './moment.js';
import type { MomentsOptions } from './moments-options.js';
import { stateTable } from './sandbox-state.js';
import { Stretch } from './stretch.js';
import type { Turn } from './turn.js';

/** Everything that happens in a sandbox happens in one of its moments, one after another. */
export class Moments {
  /** Rings after each of them. */
  readonly bell = new Bell();
  /** Those that moments have sent somebody for. */
  readonly errands: Errands;
  readonly #options: MomentsOptions;
  readonly #due: DueJobs;
  /** As the last moment left it. */
  #clock: ClockState | undefined;

  constructor(options: MomentsOptions) {
    this.#options = options;
    this.errands = new Errands(options.report);
    this.#due = new DueJobs({ ...options, stretch: (work) => this.#stretch(work) });
    options.storage.follow?.(() => {
      this.#clock = undefined;
      this.bell.ringAll(); // whoever waits may find what they wait for
    });
  }

  /** A moment at the present, after everything that is due by then. */
  async run<T>(work: (moment: Moment) => Promise<T>): Promise<T> {
    const outcome = await this.#moment(unlessDue(work));
    if ('result' in outcome) return outcome.result;
    await this.#due.fire(outcome.job.at);
    return this.run(work);
  }

  /** Two things, kept together: where the second fails, the first has happened all the same. */
  async runBoth<A, B>(
    first: (moment: Moment) => Promise<A>,
    second: (of: A, moment: Moment) => Promise<B>,
  ): Promise<B> {
    const outcome = await this.#stretch(async (stretch) => {
      const begun = await stretch.moment(unlessDue(first));
      if ('job' in begun) return begun;
      return stretch.attempt((moment) => second(begun.result, moment));
    });
    if ('result' in outcome) return outcome.result;
    if ('error' in outcome) throw outcome.error;
    await this.#due.fire(outcome.job.at);
    return this.runBoth(first, second);
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
    let isOver = false;
    while (!isOver) {
      // What comes of an errand may be due before what comes next.
      await this.errands.settled();
      const volley = await this.#due.fire(upTo);
      fired.push(...volley.fired);
      ({ isOver } = volley);
    }
    return fired;
  }

  /** What people read about a job. */
  labelOf(job: Job): Label {
    return this.#due.definitionOf(job).label;
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

  #moment<T>(work: (moment: Moment) => Promise<T>, turn: Turn = {}): Promise<T> {
    return this.#stretch((stretch) => stretch.moment(work, turn));
  }

  async #stretch<T>(work: (stretch: Stretch) => Promise<T>): Promise<T> {
    const { storage } = this.#options;
    const outcome = await storage.transaction(async (transaction) => {
      const stored = await transaction.get(stateTable, 'sandbox');
      if (!stored) return undefined;
      const stretch = new Stretch(this.#parts(), transaction, stored);
      const result = await work(stretch);
      await stretch.save();
      return { stretch, result };
    });
    if (!outcome) {
      await storage.begin(await this.firstState());
      return this.#stretch(work);
    }
    const { stretch, result } = outcome;
    this.#clock = stretch.clock;
    this.bell.ring(stretch.now, stretch.topics);
    for (const errand of stretch.errands) this.errands.begin(errand);
    return result;
  }

  #parts(): MomentParts & Pick<MomentsOptions, 'machineTime'> {
    return { ...this.#options, record: (work) => this.#moment(work) };
  }
}

/** Only where nothing has to happen first. */
function unlessDue<T>(work: (moment: Moment) => Promise<T>) {
  return async (moment: Moment): Promise<{ job: Job } | { result: T }> => {
    const job = await moment.jobs.due(moment.now);
    return job ? { job } : { result: await work(moment) };
  };
}
