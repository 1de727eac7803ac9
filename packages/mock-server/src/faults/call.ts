import type { OperationId } from '@drsk/contract';
import type { Exchange } from '../http/exchange.js';
import { findOperation } from '../http/find-operation.js';
import type { ReceivedRequest } from '../http/received-request.js';

/** A request on its way through the faults. */
export class Call {
  readonly request: ReceivedRequest;
  readonly path: string;
  readonly exchange: Exchange;
  /** Names of the rules that have acted on it. */
  readonly faults: string[] = [];

  constructor(request: ReceivedRequest, path: string, exchange: Exchange) {
    this.request = request;
    this.path = path;
    this.exchange = exchange;
  }

  /** Looked for only where somebody asks before the request has come to it. */
  get operation(): OperationId | undefined {
    const { exchange, request, path } = this;
    if (exchange.operation) return exchange.operation;
    const found = findOperation(request.method, path);
    if (found && 'id' in found) exchange.operation = found.id;
    return exchange.operation;
  }
}

/** Goes on to what comes next, in the end to the sandbox itself. */
export type Next = () => Promise<Response>;
