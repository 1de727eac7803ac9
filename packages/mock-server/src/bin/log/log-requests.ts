import { findOperation as findControl } from '../../control/find-operation.js';
import type { Answered } from '../../http/answer.js';
import { findOperation } from '../../http/find-operation.js';
import { pathOf, type ReceivedRequest } from '../../http/received-request.js';
import { isPlainName } from '../../journal/mask.js';
import { isSandboxName, nameIn } from '../../sandboxes/sandbox-name.js';
import type { Log, LoggedRequest } from './log.js';

type Answering = (request: ReceivedRequest) => Promise<Answered>;

/** Writes down what is asked, once it is answered, where somebody wants to know. */
export function logRequests(answer: Answering, log: Log): Answering {
  if (!log.tellsRequests) return answer;
  return async (request) => {
    const begun = performance.now();
    let response: Answered | undefined;
    try {
      response = await answer(request);
      return response;
    } finally {
      const durationMs = Math.round((performance.now() - begun) * 10) / 10;
      log.write({ event: 'request', ...askedIn(request), ...answeredIn(response), durationMs });
    }
  };
}

function askedIn(
  request: ReceivedRequest,
): Pick<LoggedRequest, 'sandbox' | 'part' | 'operation' | 'method'> {
  const { method, url } = request;
  const name = nameIn(request);
  const path = pathOf(url).replace(/^\/s\/[^/]*/, '');
  return { sandbox: isSandboxName(name) ? name : null, ...operationOf(method, path), method };
}

function operationOf(method: string, path: string): Pick<LoggedRequest, 'part' | 'operation'> {
  if (path.startsWith('/v1/'))
    return { part: 'account', operation: idOf(findOperation(method, path)) };
  const control = path.startsWith('/_sandbox/') ? path.slice('/_sandbox'.length) : undefined;
  const operation = control === undefined ? null : idOf(findControl(method, control));
  return { part: operation === null ? 'page' : 'control', operation };
}

function idOf(found: { readonly id: string } | object | undefined): string | null {
  return found && 'id' in found ? found.id : null;
}

function answeredIn(
  response: Answered | undefined,
): Pick<LoggedRequest, 'status' | 'requestId' | 'faults'> {
  const faults = headerOf(response, 'drsk-sandbox-faults')?.split(', ') ?? [];
  return {
    status: response?.status ?? null,
    requestId: plainName(headerOf(response, 'x-request-id')),
    faults,
  };
}

function headerOf(response: Answered | undefined, name: string): string | null | undefined {
  return response instanceof Response ? response.headers.get(name) : response?.headers[name];
}

/** A client may call its request what it likes. */
function plainName(name: string | null | undefined): string | null {
  return name && isPlainName(name) ? name : null;
}
