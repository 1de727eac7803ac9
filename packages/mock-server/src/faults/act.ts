import type { Pause } from '../clock/pause.js';
import type { PlainReply } from '../http/operation.js';
import type { Random } from '../random/random.js';
import { breakContract } from './break-contract.js';
import { cutBody, cutStream, slowBody, withText } from './bodies.js';
import type { Call, Next } from './call.js';
import { ConnectionLostError } from './connection-lost.js';
import { latencyOf } from './latency.js';
import { gatewayRefusal, refusal } from './refusal.js';
import type { FaultAction, FaultKind } from './rule.js';
import type { ReceivedRequest } from '../http/received-request.js';

/** What faults work with. */
export interface FaultTools {
  readonly pause: Pause;
  readonly random: Random;
  readonly respond: (
    request: ReceivedRequest,
    work: () => Promise<PlainReply>,
  ) => Promise<Response>;
  /** The answer that the same request got the last time, if anybody remembers. */
  readonly lastAnswer: (call: Call) => string | undefined;
}

type Acting<Action> = (
  action: Action,
  call: Call,
  parts: { readonly next: Next; readonly tools: FaultTools },
) => Promise<Response>;

type Actions = {
  readonly [Kind in FaultKind]: Acting<Extract<FaultAction, { readonly kind: Kind }>>;
};

/** One row for each thing that can go wrong. */
const actions: Actions = {
  async latency(action, { request }, { next, tools }) {
    const milliseconds = latencyOf(action, tools.random);
    if (milliseconds > 0) await tools.pause(milliseconds, request.signal);
    return next();
  },
  status: (action, { request }, { tools }) => tools.respond(request, async () => refusal(action)),
  'too-many-requests': ({ retryAfterSeconds }, { request }, { tools }) =>
    tools.respond(request, async () => gatewayRefusal(retryAfterSeconds)),
  async 'drop-before'() {
    throw new ConnectionLostError();
  },
  async 'drop-after'(_action, _call, { next }) {
    await (await next()).body?.cancel();
    throw new ConnectionLostError();
  },
  'cut-body': async ({ bytes }, _call, { next }) => cutBody(await next(), bytes),
  'slow-body': async ({ bytesPerSecond }, { request }, { next, tools }) =>
    slowBody(await next(), { bytesPerSecond, signal: request.signal, pause: tools.pause }),
  async 'wrong-json'(_action, call, { next }) {
    const response = await next();
    return withText(response, `${(await response.text()).slice(0, -1)}<html>`, call);
  },
  'broken-contract': async (_action, call, { next }) => breakContract(await next(), call),
  async 'time-skew'({ seconds }, _call, { next }) {
    const response = await next();
    const date = Date.parse(response.headers.get('date') ?? '') + seconds * 1000;
    return withHeader(response, 'date', new Date(date).toUTCString());
  },
  async 'stale-read'(_action, call, { next, tools }) {
    const response = await next();
    const before = call.request.method === 'GET' ? tools.lastAnswer(call) : undefined;
    return before === undefined || !response.ok ? response : withText(response, before, call);
  },
  'cut-stream': async ({ messages }, _call, { next }) => cutStream(await next(), messages),
  'duplicate-webhook': (_action, _call, { next }) => next(),
};

export function act<Kind extends FaultKind>(
  action: Extract<FaultAction, { readonly kind: Kind }>,
  call: Call,
  parts: { readonly next: Next; readonly tools: FaultTools },
): Promise<Response> {
  const acting: Acting<typeof action> = actions[action.kind];
  return acting(action, call, parts);
}

function withHeader(response: Response, name: string, value: string): Response {
  const headers = new Headers(response.headers);
  headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}
