import type { ControlCall } from '../../../client/control-call.js';

export type FaultRule = ControlCall<'addFault'>['body'];
export type FaultKind = FaultRule['act']['kind'];

/** A number that a kind of fault wants to know. */
export interface FaultNumber {
  readonly name:
    | 'ms'
    | 'status'
    | 'retryAfterSeconds'
    | 'bytes'
    | 'bytesPerSecond'
    | 'seconds'
    | 'messages';
  readonly usual: number;
  readonly min: number;
  readonly max: number;
}

/** Every kind of fault, and what has to be known of it. */
export const faultKinds: Readonly<Record<FaultKind, FaultNumber | undefined>> = {
  latency: { name: 'ms', usual: 2000, min: 0, max: 30_000 },
  status: { name: 'status', usual: 503, min: 400, max: 599 },
  'too-many-requests': { name: 'retryAfterSeconds', usual: 5, min: 0, max: 600 },
  'drop-before': undefined,
  'drop-after': undefined,
  'cut-body': { name: 'bytes', usual: 200, min: 0, max: 100_000 },
  'slow-body': { name: 'bytesPerSecond', usual: 2000, min: 1, max: 100_000 },
  'wrong-json': undefined,
  'broken-contract': undefined,
  'time-skew': { name: 'seconds', usual: 600, min: -86_400, max: 86_400 },
  'stale-read': undefined,
  'cut-stream': { name: 'messages', usual: 3, min: 0, max: 1000 },
  'duplicate-webhook': undefined,
};

export const kindNames = Object.keys(faultKinds).filter(isKind);

export function isKind(name: string): name is FaultKind {
  return Object.hasOwn(faultKinds, name);
}

/** The rule that a form describes. */
export function ruleOf(texts: Readonly<Record<string, string>>): FaultRule {
  const { kind: chosen = '', number, percent = '100', times, after } = texts;
  const kind = isKind(chosen) ? chosen : 'latency';
  const asked = faultKinds[kind];
  return {
    act: { kind, ...(asked && { [asked.name]: Number(number ?? asked.usual) }) },
    ...whoseOf(texts),
    ...(percent !== '100' && { probability: Number(percent) / 100 }),
    ...(times !== undefined && { times: Number(times) }),
    ...(after !== undefined && { after: Number(after) }),
  };
}

/** All requests unless an operation or an account is named. */
function whoseOf({ operation, account }: Readonly<Record<string, string>>): Pick<FaultRule, 'on'> {
  if (operation === undefined && account === undefined) return {};
  return {
    on: { ...(operation && { operation: [operation] }), ...(account && { account }) },
  };
}
