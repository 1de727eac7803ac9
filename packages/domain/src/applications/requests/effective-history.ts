import type { TimelineEventKind } from '@drsk/contract';
import type { DatedEvent, History } from '../history.js';

const ends: readonly TimelineEventKind[] = ['withdrawn', 'contract_terminated'];

/**
 * What has happened, in the words of the stages. A correction that makes the terms begin anew counts as the day on
 * which the application became complete, and what was found out about the version before counts no more; whatever ends
 * an application stops it.
 */
export function effectiveHistory(history: History): History {
  const corrected = history.findLastIndex(({ kind }) => kind === 'corrected');
  const since = corrected === -1 ? history : sinceCorrection(history, corrected);
  return since.map((event) => (ends.includes(event.kind) ? { ...event, kind: 'annulled' } : event));
}

function sinceCorrection(history: History, corrected: number): DatedEvent[] {
  const submission = history.find(({ kind }) => kind === 'submitted');
  const on = history[corrected]?.on ?? '';
  return [
    ...(submission ? [submission] : []),
    { kind: 'documents_supplied', on },
    ...history.slice(corrected + 1),
  ];
}
