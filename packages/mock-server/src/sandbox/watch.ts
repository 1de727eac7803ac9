import type { Context, MiddlewareHandler, Next } from 'hono';
import { Call } from '../faults/call.js';
import type { Faults } from '../faults/faults.js';
import type { Exchange, Exchanges } from '../http/exchange.js';
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

/** Everything that is asked of the API goes through the faults and into the journal; what browsers ask first does not. */
export function watch(parts: WatchParts): MiddlewareHandler {
  const { exchanges, faults, machineTime } = parts;
  return async (context, next) => {
    const { raw: request, path } = context.req;
    if (request.method === 'OPTIONS') return next();
    const call = new Call(request, path, exchanges.of(request));
    const seen: Seen = { call, begun: machineTime(), answer: undefined };
    try {
      if (faults.concern(request)) await goThrough(faults, call, { context, next });
      else await next();
      seen.answer = context.res;
    } finally {
      const kept = keep(parts, seen);
      if (kept) await kept;
    }
    return undefined;
  };
}

interface Way {
  readonly context: Context;
  readonly next: Next;
}

async function goThrough(faults: Faults, call: Call, { context, next }: Way): Promise<void> {
  const answer = await faults.around(call, async () => {
    await next();
    return context.res;
  });
  if (answer !== context.res) replace(context, answer);
  if (call.faults.length > 0) tell(call, context.res);
}

/** Whoever looks at the answer sees that it was not the service that failed. */
function tell({ faults }: Call, { headers }: Response): void {
  headers.set('drsk-sandbox-faults', faults.map(encodeURI).join(', '));
}

/** What was set on the way stays: the right of pages of other origins to read the answer. */
function replace(context: Context, answer: Response): void {
  const before = new Headers(context.res.headers);
  context.res = undefined; // or its headers would win
  context.res = answer;
  for (const [name, value] of before)
    if (name.startsWith('access-control-')) context.res.headers.set(name, value);
}

interface Seen {
  readonly call: Call;
  readonly begun: number;
  answer: Response | undefined;
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
    response: answer && { status: answer.status, headers: answer.headers },
    faults,
    size: sizeOf(exchange, url),
  };
}

function endingOf({ signal }: Request, answer: Response | undefined): Ending {
  if (signal.aborted) return 'aborted';
  return answer ? 'answered' : 'dropped';
}

/** Texts take two bytes a character, what was read of a body about three times what it was, and all the rest about so much. */
function sizeOf({ text = '', bodySize = 0 }: Exchange, url: string): number {
  return 2 * (text.length + url.length) + 3 * bodySize + 1000;
}
