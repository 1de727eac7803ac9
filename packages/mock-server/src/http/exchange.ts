import type { OperationId } from '@drsk/contract';
import type { ReceivedRequest } from './received-request.js';

/** Something in a request or in an answer that the contract does not have. */
export interface Finding {
  readonly side: 'request' | 'response';
  /** JSON Pointer into the request or the answer: `/body/lastName`, `/query/limit`, `/headers/If-Match`. */
  readonly place: string;
  /** The keyword of JSON Schema, or the code of the rule, that it breaks. */
  readonly rule: string;
}

/** A text, or what becomes one. */
interface Text {
  /** In characters. */
  readonly length: number;
  toString(): string;
}

/** What is learnt of one request on its way, for whoever looks back on it. */
export interface Exchange {
  /** Once somebody has seen which it is. */
  operation?: OperationId;
  /** The account that the session acts in, and whoever logged in. */
  caller?: { readonly accountId: string; readonly personId: string };
  /** As it was understood: values by reference, files without their bytes. */
  body?: unknown;
  /** How many bytes that was. */
  bodySize?: number;
  requestId?: string;
  /** The answer's body as it was sent, where it is a text: nothing is put together that nobody looks at. */
  text?: Text;
  readonly findings: Finding[];
}

/** The exchanges that are under way; an exchange is gone with its request. */
export class Exchanges {
  readonly #known = new WeakMap<ReceivedRequest, Exchange>();

  of(request: ReceivedRequest): Exchange {
    const known = this.#known.get(request);
    if (known) return known;
    const exchange: Exchange = { findings: [] };
    this.#known.set(request, exchange);
    return exchange;
  }
}
