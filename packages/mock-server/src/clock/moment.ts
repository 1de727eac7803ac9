import type { Locale } from '@drsk/domain';
import type { Recipient } from '../outbox/message.js';
import type { Outbox } from '../outbox/outbox.js';
import type { Random } from '../random/random.js';
import type { Transaction } from '../storage/storage.js';
import type { Jobs } from './jobs.js';

/** One moment of the sandbox: what happens in it happens at one instant, and all of it or nothing. */
export interface Moment {
  /** RFC 3339; the same from the beginning of the moment to its end. */
  readonly now: string;
  readonly transaction: Transaction;
  readonly random: Random;
  readonly jobs: Jobs;
  readonly outbox: Outbox;
  readonly settings: Settings;
  /** Whom to write to about an account. */
  readonly recipientOf: (accountId: string) => Promise<Recipient>;
  /** Wakes those who wait for news of the topic, once the moment is over. */
  readonly tell: (topic: string) => void;
}

export interface Settings {
  /** Where the links of letters lead. */
  readonly siteUrl: string;
  /** The same for readers of English. */
  readonly englishSiteUrl: string;
  /** Whether the grid acts by itself, or waits for somebody to press its buttons. */
  readonly operator: 'manual' | 'automatic';
  /** How long it takes until a file is searched for viruses; 0 where that is done when it comes. */
  readonly scanSeconds: number;
  /** How many applications the sample account with many of them has. */
  readonly sampleApplications: number;
  /** Whether people can log in by ЕСИА. */
  readonly esia: boolean;
}

/** A text in every language. */
export type Label = { readonly [locale in Locale]: string };

/** What a kind of job does, and what people read about it. */
export interface JobDefinition {
  readonly label: Label;
  readonly run: (moment: Moment, subject: string) => Promise<void>;
}

export type JobDefinitions = { readonly [kind: string]: JobDefinition };
