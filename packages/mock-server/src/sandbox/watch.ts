import { Call } from '../faults/call.js';
import type { Faults } from '../faults/faults.js';
import { type Answer, type Answered, toResponse } from '../http/answer.js';
import type { Exchange, Exchanges } from '../http/exchange.js';
import { isAborted, type ReceivedRequest } from '../http/received-request.js';
import type { Journal } from '../journal/journal.js';
import type { Ending, Kept } from '../journal/kept.js';

interface WatchParts {
  readonly exchanges: Exchanges;
  readonly faults: Faults;
  /** Nothing is kept without it. */
  readonly journal: Journal | undefined;
  /** What time it is in the sandbox. */
  readonly present: () => string | Promise<string>;
  /** Milliseconds. */
  readonly machineTime: () => number;
}

/** A request of the API, and its path as it is without the folder of a sandbox. */
export interface Asked {
  readonly request: ReceivedRequest;
  readonly path: string;
}

/** Sees a request, may come in between, and sees the answer. */
export type Watch = (asked: Asked, next: () => Promise<Answer>) => Promise<Answered>;

/** Everything that is asked of the API goes through the faults and into the journal. */
export function watch(parts: WatchParts): Watch {
  const { exchanges, faults, machineTime } = parts;
  return async ({ request, path }, next) => {
    const call = new Call(request, path, exchanges.of(request));
    const seen: Seen = { call, begun: machineTime(), answer: undefined };
    try {
      seen.answer = faults.concern(request) ? await goThrough(faults, call, next) : await next();
      return seen.answer;
    } finally {
      const kept = keep(parts, seen);
      if (kept) await kept;
    }
  };
}

/** Whoever looks at the answer sees that it was not the service that failed. */
async function goThrough(
  faults: Faults,
  call: Call,
  next: () => Promise<Answer>,
): Promise<Response> {
  const response = await faults.around(call, async () => toResponse(await next()));
  if (call.faults.length > 0)
    response.headers.set('drsk-sandbox-faults', call.faults.map(encodeURI).join(', '));
  return response;
}

interface Seen {
  readonly call: Call;
  readonly begun: number;
  answer: Answered | undefined;
}

/** What is there already, at once: a request waits for nothing here. */
function keep(parts: WatchParts, seen: Seen): void | Promise<void> {
  const { journal, present, machineTime } = parts;
  if (!journal) return undefined;
  const durationMs = machineTime() - seen.begun;
  const at = present();
  if (typeof at !== 'string')
    return at.then((now) => journal.add(keptOf(seen, { at: now, durationMs })));
  return journal.add(keptOf(seen, { at, durationMs }));
}

function keptOf({ call, answer }: Seen, { at, durationMs }: Pick<Kept, 'at' | 'durationMs'>): Kept {
  const { exchange, faults, request, operation } = call;
  const { method, url, headers } = request;
  return {
    id: 0,
    at,
    durationMs,
    request: { method, url, headers },
    operation,
    exchange,
    ending: endingOf(request, answer),
    response: answer && { status: answer.status, headers: headersOf(answer) },
    faults,
    size: sizeOf(exchange, url),
  };
}

function headersOf(answer: Answered): Readonly<Record<string, string>> {
  return answer instanceof Response ? Object.fromEntries(answer.headers) : answer.headers;
}

function endingOf(request: ReceivedRequest, answer: Answered | undefined): Ending {
  if (isAborted(request)) return 'aborted';
  return answer ? 'answered' : 'dropped';
}

/** Texts take two bytes a character, what was read of a body about three times what it was, and all the rest about so much. */
function sizeOf({ text = '', bodySize = 0 }: Exchange, url: string): number {
  return 2 * (text.length + url.length) + 3 * bodySize + 1000;
}
