import type { Document, WebhookEventData, WebhookEventKind } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Letter } from '../outbox/mail/letter.js';
import type { Recipient } from '../outbox/message.js';
import type { Notify } from '../outbox/news.js';
import type { Outbox } from '../outbox/outbox.js';
import type { Random } from '../random/random.js';
import type { Transaction } from '../storage/storage.js';
import type { Errand } from './errands.js';
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
  /** Documents with the size and the hash of their files, which are made where nobody has looked before. */
  readonly withFiles: (documents: readonly Document[]) => Promise<Document[]>;
  /** Tells the owner of an account, in the feed and by the channels that are wanted. */
  readonly notify: Notify;
  /** Wakes those who wait for news of the topic, once the moment is over. */
  readonly tell: (topic: string) => void;
  /** Tells the programs of an account of an event. */
  readonly publish: (event: AccountEvent) => Promise<void>;
  /** Sends somebody for what takes time, once the moment is over and stored. */
  readonly sendFor: (errand: Errand) => void;
  /** For an errand: a moment in which it says what has come of it. */
  readonly record: (work: (moment: Moment) => Promise<void>) => Promise<void>;
  readonly network: Network;
}

/** Something of an account that programs may be told of: ids and states, nothing personal. */
export interface AccountEvent {
  readonly accountId: string;
  readonly type: WebhookEventKind;
  readonly data: WebhookEventData;
}

/** The servers of others. */
export interface Network {
  readonly send: (request: Request) => Promise<Response>;
  /** Aborts when an answer has taken too long. */
  readonly timeout: () => AbortSignal;
  /** Milliseconds, to tell how long something took. */
  readonly machineTime: () => number;
  /** Hands a letter on to a mail server; letters stay where they are without it. */
  readonly mail?: (letter: Letter) => Promise<void>;
}

export interface Settings {
  /** What chance and the keys of the sandbox come of. */
  readonly seed: number;
  /** Where the links of letters lead. */
  readonly siteUrl: string;
  /** The same for readers of English. */
  readonly englishSiteUrl: string;
  /** Where mail services find the API; beside the site unless given. */
  readonly apiUrl?: string | undefined;
  /** Whether the grid acts by itself, or waits for somebody to press its buttons. */
  readonly operator: 'manual' | 'automatic';
  /** How long it takes until a file is searched for viruses; 0 where that is done when it comes. */
  readonly scanSeconds: number;
  /** How many applications the sample account with many of them has. */
  readonly sampleApplications: number;
  /** Whether people can log in by ЕСИА. */
  readonly esia: boolean;
  /** Whether events may be sent to this machine, also without https. */
  readonly isLoopbackAllowed: boolean;
}

/** A text in every language. */
export type Label = { readonly [locale in Locale]: string };

/** What a kind of job does, and what people read about it. */
export interface JobDefinition {
  readonly label: Label;
  readonly run: (moment: Moment, subject: string) => Promise<void>;
}

export type JobDefinitions = { readonly [kind: string]: JobDefinition };
