import { type Locale, messages as texts, ruleProblem } from '@drsk/domain';
import type { FaultAction, FaultKind, FaultRule, Latency } from '../../faults/rule.js';
import { isOperation } from '../../http/find-operation.js';
import { refuseFields } from '../../http/reply.js';
import type { ControlRequest } from '../control-operation.js';

type Given = ControlRequest<'addFault'>['body'];
type GivenAction = Given['act'];

/** The field that is missing, where a kind cannot do without it. */
type Missing = Exclude<keyof GivenAction, 'kind'>;

/** One row for each kind: what it takes of the numbers that were given. */
const actions: Readonly<Record<FaultKind, (given: GivenAction) => FaultAction | Missing>> = {
  latency: (given) => {
    const latency = latencyOf(given);
    return latency ? { kind: 'latency', ...latency } : 'ms';
  },
  status: ({ status, code, retryAfterSeconds }) =>
    status === undefined
      ? 'status'
      : {
          kind: 'status',
          status,
          ...(code && { code }),
          ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
        },
  'too-many-requests': ({ retryAfterSeconds }) =>
    retryAfterSeconds === undefined
      ? 'retryAfterSeconds'
      : { kind: 'too-many-requests', retryAfterSeconds },
  'drop-before': () => ({ kind: 'drop-before' }),
  'drop-after': () => ({ kind: 'drop-after' }),
  'cut-body': ({ bytes }) => ({ kind: 'cut-body', ...(bytes !== undefined && { bytes }) }),
  'slow-body': ({ bytesPerSecond }) =>
    bytesPerSecond === undefined ? 'bytesPerSecond' : { kind: 'slow-body', bytesPerSecond },
  'wrong-json': () => ({ kind: 'wrong-json' }),
  'broken-contract': () => ({ kind: 'broken-contract' }),
  'time-skew': ({ seconds }) =>
    seconds === undefined ? 'seconds' : { kind: 'time-skew', seconds },
  'stale-read': () => ({ kind: 'stale-read' }),
  'cut-stream': ({ messages }) =>
    messages === undefined ? 'messages' : { kind: 'cut-stream', messages },
  'duplicate-webhook': () => ({ kind: 'duplicate-webhook' }),
};

function latencyOf({ ms, from, to, median, sigma = 0.5 }: GivenAction): Latency | undefined {
  if (ms !== undefined) return { ms };
  if (median !== undefined) return { median, sigma };
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** @throws {ProblemError} 422 where a number is missing, or the contract has no such operation */
export function readFault({ act, on, ...limits }: Given, locale: Locale): FaultRule {
  const action = actions[act.kind](act);
  if (typeof action === 'string')
    refuseFields({ [`act/${action}`]: { code: 'required', text: texts[locale].required } });
  return { ...limits, act: action, ...(on && { on: readMatch(on, locale) }) };
}

function readMatch({ operation = [], ...match }: NonNullable<Given['on']>, locale: Locale) {
  const ids = operation.filter(isOperation);
  if (ids.length < operation.length)
    refuseFields({ 'on/operation': ruleProblem('choice', locale) });
  return { ...match, ...(ids.length > 0 && { operation: ids }) };
}
