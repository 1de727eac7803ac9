import type { Transaction } from '../storage/storage.js';
import { type ClockState, instantOf } from './clock-state.js';
import { type Aftermath, createMoment, type MomentParts } from './create-moment.js';
import type { Moment } from './moment.js';
import type { MomentsOptions } from './moments-options.js';
import { type SandboxState, saveState } from './sandbox-state.js';
import { type Turn, turned } from './turn.js';

interface StretchParts extends MomentParts, Pick<MomentsOptions, 'machineTime'> {}

/** What has come of something that may fail. */
type Outcome<T> = { readonly result: T } | { readonly error: unknown };

/** Moments one after another that are kept together: all of them have happened, or none. */
export class Stretch implements Aftermath {
  readonly transaction: Transaction;
  readonly topics: Aftermath['topics'] = new Set();
  readonly errands: Aftermath['errands'] = [];
  /** Of the last of them. */
  now = '';
  readonly #parts: StretchParts;
  readonly #begun: SandboxState;
  #state: SandboxState;

  constructor(parts: StretchParts, transaction: Transaction, begun: SandboxState) {
    this.#parts = parts;
    this.transaction = transaction;
    this.#begun = begun;
    this.#state = begun;
  }

  get clock(): ClockState {
    return this.#state.clock;
  }

  /** The next moment, with a turn of the time. */
  async moment<T>(work: (moment: Moment) => Promise<T>, turn: Turn = {}): Promise<T> {
    const { machineTime } = this.#parts;
    const clock = turned(this.clock, turn, machineTime());
    this.now = turn.at ?? instantOf(clock, machineTime());
    const { now, transaction, topics, errands } = this;
    const circumstances = { now, transaction, state: this.#state, topics, errands };
    const moment = createMoment(this.#parts, circumstances);
    const result = await work(moment);
    this.#state = { ...this.#state, clock, random: moment.random.state };
    return result;
  }

  /** A moment that leaves nothing behind where it fails, while those before it have happened all the same. */
  async attempt<T>(work: (moment: Moment) => Promise<T>): Promise<Outcome<T>> {
    const topics = [...this.topics];
    const errands = this.errands.length;
    try {
      return { result: await this.transaction.attempt(() => this.moment(work)) };
    } catch (error) {
      this.topics.clear();
      for (const topic of topics) this.topics.add(topic);
      this.errands.length = errands;
      return { error };
    }
  }

  save(): Promise<void> {
    return saveState(this.transaction, this.#begun, this.#state);
  }
}
