import type { FaultAction, FaultRule } from '@drsk/mock-server';

/** What may go wrong while a widget is looked at, as `?fault=` names it. */
export const faults: Readonly<Record<string, FaultAction>> = {
  offline: { kind: 'drop-before' },
  slow: { kind: 'latency', ms: 10_000 },
  failing: { kind: 'status', status: 500 },
  unavailable: { kind: 'status', status: 503 },
  /** Longer than a client waits by itself: the reader is told. */
  busy: { kind: 'too-many-requests', retryAfterSeconds: 90 },
};

export function faultOf(name: string | null): FaultRule | undefined {
  const act = faults[name ?? ''];
  return act && { act };
}
