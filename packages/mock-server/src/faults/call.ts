import type { OperationId } from '@drsk/contract';
import type { Exchange } from '../http/exchange.js';

/** A request on its way through the faults. */
export interface Call {
  readonly request: Request;
  readonly path: string;
  readonly operation: OperationId | undefined;
  readonly exchange: Exchange;
  /** Names of the rules that have acted on it. */
  readonly faults: string[];
}

/** Goes on to what comes next, in the end to the sandbox itself. */
export type Next = () => Promise<Response>;
