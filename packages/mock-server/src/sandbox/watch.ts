import type { Context, MiddlewareHandler } from 'hono';
import type { Call } from '../faults/call.js';
import type { Faults } from '../faults/faults.js';
import type { Exchange, Exchanges } from '../http/exchange.js';
import { type MatchedOperation, matchOperation } from '../http/match-operation.js';
import type { Journal } from '../journal/journal.js';
import type { Ending } from '../journal/kept.js';

interface WatchParts {
  readonly exchanges: Exchanges;
  readonly faults: Faults;
  /** Nothing is kept without it. */
  readonly journal: Journal | undefined;
  /** What time it is in the sandbox. */
  readonly present: () => Promise<string>;
  /** Milliseconds. */
  readonly machineTime: () => number;
}

/** Everything that is asked of the API goes through the faults and into the journal; what browsers ask first does not. */
export function watch(parts: WatchParts): MiddlewareHandler {
  const { exchanges, faults, machineTime } = parts;
  return async (context, next) => {
    const { raw: request, path } = context.req;
    if (request.method === 'OPTIONS') return next();
    const operation = matchOperation(request.method, path);
    const exchange = exchanges.of(request);
    const call: Call = { request, path, operation: operation?.id, exchange, faults: [] };
    const seen: Seen = { call, operation, begun: machineTime() };
    try {
      const answer = await faults.around(call, async () => {
        await next();
        return context.res;
      });
      if (answer !== context.res) replace(context, answer);
      tell(call, context.res);
      await keep(parts, { ...seen, answer: context.res });
    } catch (error) {
      await keep(parts, seen);
      throw error;
    }
    return undefined;
  };
}

/** Whoever looks at the answer sees that it was not the service that failed. */
function tell({ faults }: Call, { headers }: Response): void {
  if (faults.length > 0) headers.set('drsk-sandbox-faults', faults.map(encodeURI).join(', '));
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
  readonly operation: MatchedOperation | undefined;
  readonly begun: number;
  readonly answer?: Response;
}

async function keep(
  { journal, present, machineTime }: WatchParts,
  { call, operation, begun, answer }: Seen,
): Promise<void> {
  if (!journal) return;
  const { exchange, faults, request } = call;
  const { method, url, headers } = request;
  journal.add({
    at: await present(),
    durationMs: machineTime() - begun,
    request: { method, url, headers },
    operation,
    exchange,
    ending: endingOf(request, answer),
    response: answer && { status: answer.status, headers: answer.headers },
    faults,
    size: sizeOf(exchange, url),
  });
}

function endingOf({ signal }: Request, answer: Response | undefined): Ending {
  if (signal.aborted) return 'aborted';
  return answer ? 'answered' : 'dropped';
}

/** Texts take two bytes a character, what was read of a body about three times what it was, and all the rest about so much. */
function sizeOf({ text = '', bodySize = 0 }: Exchange, url: string): number {
  return 2 * (text.length + url.length) + 3 * bodySize + 1000;
}
