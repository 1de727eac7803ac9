import type { SamplePerson } from '../account/personas/sample-people.js';
import type { Applicant } from '../applicant/applicant.js';
import type { Clock } from '../clock/clock.js';
import type { Settings } from '../clock/moment.js';
import type { Pause } from '../clock/pause.js';
import type { Faults } from '../faults/faults.js';
import type { FaultRule } from '../faults/rule.js';
import type { Journal, JournalOptions } from '../journal/journal.js';
import type { Operator } from '../operator/company.js';
import type { Letter } from '../outbox/mail/letter.js';
import type { MessageQuery } from '../outbox/outbox.js';
import type { Message } from '../outbox/message.js';
import type { Snapshots } from '../state/snapshots.js';
import type { ScenarioChoice, Scenarios } from '../scenarios/scenario-desk.js';
import type { StateDesk } from '../state/state-desk.js';
import type { Storage } from '../storage/storage.js';

export interface SandboxOptions {
  /**
   * RFC 3339; where the clock begins, and stands still unless it is `running`. Without it, it is the machine's time.
   * Not before the oldest edition of the Rules, 28 April 2025.
   */
  readonly now?: string;
  readonly clock?: 'frozen' | 'running';
  /** The same seed gives the same ids, tokens and codes. */
  readonly seed?: number;
  /**
   * What has happened before: named scenarios, together where there are several, or one that was saved. Unless given,
   * everybody is there and nobody has done anything.
   */
  readonly scenario?: ScenarioChoice;
  /** In memory unless something else is given; what it holds already goes on, its clock included. */
  readonly storage?: Storage;
  /** Where the links of letters lead. */
  readonly siteUrl?: string;
  /** The same for readers of English; unless given, the same pages. */
  readonly englishSiteUrl?: string;
  /** Where mail services find the API, as in `https://account.example.ru/v1`; unless given, `/v1` of `siteUrl`. */
  readonly apiUrl?: string;
  /** Where the documentation is: `type` of a problem becomes its page. Unless given, it is `about:blank`. */
  readonly docsUrl?: string;
  /** Whether the grid acts by itself, or waits for somebody to press its buttons. */
  readonly operator?: Settings['operator'];
  /** How long the search of a file for viruses takes; unless given, it is over when the file has come. */
  readonly scanSeconds?: number;
  /** How many applications the sample account with many of them has: 26, or thousands to try a list with. */
  readonly sampleApplications?: number;
  /** Whether people can log in by ЕСИА, which a page of the sandbox stands in for; off unless asked for. */
  readonly esia?: boolean;
  /** How events reach the addresses that their owners have named; unless given, nothing leaves the sandbox. */
  readonly webhooks?: WebhookOptions;
  /** Gets each letter beside the outbox, to hand it on; moving the clock waits for it. Unless given, none leaves the sandbox. */
  readonly mail?: (letter: Letter) => Promise<void>;
  /** Whether the sandbox checks its own answers against the contract. */
  readonly validateResponses?: boolean;
  /** How much of what is asked and answered is remembered; nothing where it is false. */
  readonly journal?: JournalOptions | false;
  /** What goes wrong on purpose from the beginning; nothing ever does where it is false. */
  readonly faults?: readonly FaultRule[] | false;
  /** How faults wait: by the timers of the machine unless given. */
  readonly pause?: Pause;
  /** Hears of faults of the sandbox itself; unless given, they end up as uncaught errors. */
  readonly onError?: (error: unknown) => void;
}

export interface WebhookOptions {
  /** Sends a request to a server of somebody else: `fetch`; without it, a stand-in takes everything. */
  readonly send?: (request: Request) => Promise<Response>;
  /** Aborts when an answer has taken too long: after ten seconds unless given. */
  readonly timeout?: () => AbortSignal;
  /** Whether events may go to this machine, also without https. */
  readonly allowLoopback?: boolean;
}

/** The whole account service: its state, its time, and everybody in it. */
export interface Sandbox {
  /** The API under `/v1` of any host, the control API under `/_sandbox`. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  readonly clock: Clock;
  /** Everybody who is not the applicant. */
  readonly operator: Operator;
  /** What applicants do on their pages, for whoever has none. */
  readonly applicant: Applicant;
  readonly outbox: SentMessages;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /** What was asked of the API, and what it answered. */
  readonly journal: Journal;
  /** Who can log in from the beginning. */
  readonly people: readonly SamplePerson[];
  /** What is stored, row by row. */
  readonly state: StateDesk;
  /** What it was like, to go back to. */
  readonly snapshots: Snapshots;
  /** Starting states with a name, and those that were saved. */
  readonly scenarios: Scenarios;
  /** Begins anew. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Letters, text messages and what browsers show, the newest first. */
export interface SentMessages {
  list(query?: MessageQuery): Promise<Message[]>;
  last(query?: MessageQuery): Promise<Message | undefined>;
  get(id: string): Promise<Message | undefined>;
  /** A letter as mail servers hand it on (RFC 5322), and its page alone. */
  mail(id: string): Promise<{ source: string; html: string } | undefined>;
  /** What a browser shows, encrypted for it and signed, as its push service takes it (RFC 8030, 8291, 8292). */
  pushRequest(id: string): Promise<Request | undefined>;
}
