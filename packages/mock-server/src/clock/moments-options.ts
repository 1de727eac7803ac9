import type { Document } from '@drsk/contract';
import type { Recipient } from '../outbox/message.js';
import type { News } from '../outbox/news.js';
import type { State } from '../storage/state.js';
import type { Storage, Transaction } from '../storage/storage.js';
import type { ClockState, MachineTime } from './clock-state.js';
import type { AccountEvent, JobDefinitions, Moment, Network, Settings } from './moment.js';

export interface MomentsOptions {
  readonly storage: Storage;
  readonly settings: Settings;
  readonly machineTime: MachineTime;
  /** How the clock of a new sandbox begins. */
  readonly clock: ClockState;
  readonly jobs: JobDefinitions;
  readonly recipientOf: (accountId: string, transaction: Transaction) => Promise<Recipient>;
  readonly withFiles: (documents: readonly Document[], moment: Moment) => Promise<Document[]>;
  readonly publish: (event: AccountEvent, moment: Moment) => Promise<void>;
  readonly network: Network;
  readonly notify: (news: News, moment: Moment) => Promise<void>;
  /** Fills a new sandbox. */
  readonly begin: (moment: Moment) => Promise<void>;
  /** Finds what another sandbox that began at the same instant has begun with; unless given, each begins by itself. */
  readonly base?: (at: string, build: () => Promise<State>) => Promise<State>;
  readonly report: (error: unknown) => void;
}
