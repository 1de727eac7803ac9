import type { OperationId } from '@drsk/contract';
import type { Exchange } from '../http/exchange.js';
import { matchOperation } from '../http/match-operation.js';

/** A request on its way through the faults. */
export class Call {
  readonly request: Request;
  readonly path: string;
  readonly exchange: Exchange;
  /** Names of the rules that have acted on it. */
  readonly faults: string[] = [];

  constructor(request: Request, path: string, exchange: Exchange) {
    this.request = request;
    this.path = path;
    this.exchange = exchange;
  }

  /** Looked for only where somebody asks before the request has come to it. */
  get operation(): OperationId | undefined {
    const { exchange, request, path } = this;
    const known = exchange.operation ?? matchOperation(request.method, path);
    if (known) exchange.operation = known;
    return known;
  }
}

/** Goes on to what comes next, in the end to the sandbox itself. */
export type Next = () => Promise<Response>;
