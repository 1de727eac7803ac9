import type { OperationId, ProblemCode } from '@drsk/contract';

/** How long an answer waits, in milliseconds: always so long, anything between, or mostly about a median. */
export type Latency =
  | { readonly ms: number }
  | { readonly from: number; readonly to: number }
  | { readonly median: number; readonly sigma: number };

/** What goes wrong. */
export type FaultAction =
  | ({ readonly kind: 'latency' } & Latency)
  /** An answer in place of the real one; nothing is done. The code is the usual one of the status unless given. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: ProblemCode;
      readonly retryAfterSeconds?: number;
    }
  /** As a gateway says it, with no problem of the contract. */
  | { readonly kind: 'too-many-requests'; readonly retryAfterSeconds: number }
  /** The request never arrives. */
  | { readonly kind: 'drop-before' }
  /** All is done, and the answer gets lost. */
  | { readonly kind: 'drop-after' }
  /** The connection breaks in the middle of the answer: after half of it unless given. */
  | { readonly kind: 'cut-body'; readonly bytes?: number }
  | { readonly kind: 'slow-body'; readonly bytesPerSecond: number }
  /** A success that cannot be read. */
  | { readonly kind: 'wrong-json' }
  /** A success that the contract does not have. */
  | { readonly kind: 'broken-contract' }
  /** The answer's `Date`, so many seconds ahead. */
  | { readonly kind: 'time-skew'; readonly seconds: number }
  /** What was read last is read again, whatever has happened since. */
  | { readonly kind: 'stale-read' }
  /** The stream of events breaks after so many of its messages. */
  | { readonly kind: 'cut-stream'; readonly messages: number }
  /** Each event comes twice. */
  | { readonly kind: 'duplicate-webhook' };

export type FaultKind = FaultAction['kind'];

/** Which requests are meant; what is left out does not matter. */
export interface FaultMatch {
  readonly operation?: OperationId | readonly OperationId[];
  readonly method?: string;
  /** As it is asked for, with `/v1`; a pattern finds a part of it. */
  readonly path?: string | RegExp;
  /** Id or login of the account that the request acts in, or of whoever sends it. */
  readonly account?: string;
  /** Of the requests that are meant otherwise, only these: 1 is the first. */
  readonly nth?: number | readonly number[];
}

export interface FaultRule {
  readonly act: FaultAction;
  /** What people call it; the kind of its action unless given. */
  readonly name?: string;
  /** All requests of the sandbox unless given. */
  readonly on?: FaultMatch;
  /** From 0, never, to 1, always, which it is unless given; the sandbox's seed repeats it. */
  readonly probability?: number;
  /** How many fitting requests are spared first. */
  readonly after?: number;
  /** How often it acts at most. */
  readonly times?: number;
  /** Rules with a smaller one act first; 0 unless given. */
  readonly order?: number;
}
