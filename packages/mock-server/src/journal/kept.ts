import type { OperationId } from '@drsk/contract';
import type { Exchange } from '../http/exchange.js';
import type { ReceivedHeaders } from '../http/received-request.js';

/** How a request ended: with an answer, without one, or because whoever asked has left. */
export type Ending = 'answered' | 'dropped' | 'aborted';

/** What the journal keeps of an exchange: everything by reference, so that keeping it costs next to nothing. */
export interface Kept {
  /** Counts up from 1, once the journal has it. */
  id: number;
  /** Of the sandbox. */
  readonly at: string;
  readonly durationMs: number;
  readonly request: KeptRequest;
  readonly operation: OperationId | undefined;
  readonly exchange: Exchange;
  readonly ending: Ending;
  readonly response: KeptResponse | undefined;
  /** What was done to it on purpose. */
  readonly faults: readonly string[];
  /** Roughly, in bytes. */
  readonly size: number;
}

/** Not the request itself, which holds on to its connection. */
export interface KeptRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: ReceivedHeaders;
}

export interface KeptResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}
