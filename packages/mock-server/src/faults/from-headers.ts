import type { FaultAction, FaultKind } from './rule.js';
import type { ReceivedHeaders } from '../http/received-request.js';

/** What a request asks for itself. */
export interface AskedFaults {
  readonly actions: readonly FaultAction[];
  /** What cannot be understood of it. */
  readonly misunderstood?: string;
}

/** The number behind the name, as in `time-skew=3600`; where there has to be one, none makes it no fault. */
const actionOf: Readonly<
  Record<FaultKind, (amount: number | undefined) => FaultAction | undefined>
> = {
  latency: (ms) => (ms === undefined ? undefined : { kind: 'latency', ms }),
  status: (status) => (isStatus(status) ? { kind: 'status', status } : undefined),
  'too-many-requests': (seconds = 5) => ({ kind: 'too-many-requests', retryAfterSeconds: seconds }),
  'drop-before': () => ({ kind: 'drop-before' }),
  'drop-after': () => ({ kind: 'drop-after' }),
  'cut-body': (bytes) => ({ kind: 'cut-body', ...(bytes !== undefined && { bytes }) }),
  'slow-body': (bytesPerSecond = 2000) => ({ kind: 'slow-body', bytesPerSecond }),
  'wrong-json': () => ({ kind: 'wrong-json' }),
  'broken-contract': () => ({ kind: 'broken-contract' }),
  'time-skew': (seconds = 3600) => ({ kind: 'time-skew', seconds }),
  'stale-read': () => ({ kind: 'stale-read' }),
  'cut-stream': (messages = 1) => ({ kind: 'cut-stream', messages }),
  'duplicate-webhook': () => undefined,
};

/** By which names a request can ask for a fault. */
export const askableFaults = Object.keys(actionOf).filter((kind) => kind !== 'duplicate-webhook');

/** Whether there is anything to be read. */
export function asksForFaults(headers: ReceivedHeaders): boolean {
  return ['drsk-sandbox-delay', 'drsk-sandbox-fault', 'prefer'].some((name) => headers.has(name));
}

/** `Drsk-Sandbox-Delay: 250` or `100-900`; `Drsk-Sandbox-Fault: drop-after`, `time-skew=3600`; `Prefer: code=503`. */
export function askedFaults(headers: ReceivedHeaders): AskedFaults {
  const delay = headers.get('drsk-sandbox-delay');
  const fault = headers.get('drsk-sandbox-fault');
  const preference = headers.get('prefer');
  const wanted = [
    ...(delay === null ? [] : [delayOf(delay) ?? misunderstoodDelay]),
    ...(fault === null ? [] : fault.split(',').map(faultOf)),
    ...preferredOf(preference),
  ];
  const actions = wanted.filter((one) => typeof one !== 'string');
  const misunderstood = wanted.find((one) => typeof one === 'string');
  return { actions, ...(misunderstood !== undefined && { misunderstood }) };
}

const misunderstoodDelay = 'Drsk-Sandbox-Delay: milliseconds, as in 250 or 100-900';

/** What succeeds, succeeds by the rules: only failures can be had for the asking. */
function preferredOf(preference: string | null): (FaultAction | string)[] {
  const [, code] = /(?:^|[,;\s])code=([45]\d\d)\b/.exec(preference ?? '') ?? [];
  return code === undefined ? [] : [faultOf(`status=${code}`)];
}

function delayOf(text: string): FaultAction | undefined {
  const [, from, to] = /^\s*(\d{1,6})(?:-(\d{1,6}))?\s*$/.exec(text) ?? [];
  if (from === undefined) return undefined;
  if (to === undefined) return { kind: 'latency', ms: Number(from) };
  return { kind: 'latency', from: Number(from), to: Number(to) };
}

function faultOf(text: string): FaultAction | string {
  const [, kind = '', amount] = /^\s*([a-z-]+)(?:=(-?\d{1,9}))?\s*$/.exec(text) ?? [];
  const number = amount === undefined ? undefined : Number(amount);
  const action = isKind(kind) ? actionOf[kind](number) : undefined;
  return action ?? `Drsk-Sandbox-Fault: one of ${askableFaults.join(', ')}`;
}

function isKind(name: string): name is FaultKind {
  return Object.hasOwn(actionOf, name);
}

function isStatus(status: number | undefined): status is number {
  return status !== undefined && status >= 400 && status < 600;
}
