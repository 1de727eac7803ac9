import type { RegionCode, TimelineEvent, TimelineEventKind } from '@drsk/contract';
import { localDate } from '../calendar/instants.js';
import type { Pause } from '../calendar/pause.js';

/** Something that happened to an application, on a date of its region. */
export interface DatedEvent {
  kind: TimelineEventKind;
  on: string;
}

/** Oldest first, as the timeline is. */
export type History = readonly DatedEvent[];

export function historyOf(
  timeline: readonly Pick<TimelineEvent, 'kind' | 'at'>[],
  region: RegionCode,
): DatedEvent[] {
  return timeline.map(({ kind, at }) => ({ kind, on: localDate(at, region) }));
}

export function lastOf(
  history: History,
  kinds: readonly TimelineEventKind[],
): DatedEvent | undefined {
  return history.findLast(({ kind }) => kinds.includes(kind));
}

export function dateOf(history: History, kind: TimelineEventKind): string | undefined {
  return lastOf(history, [kind])?.on;
}

/** Whether the grid waits for documents, and since when (п. 15). */
export function waitsForDocumentsSince(history: History): string | undefined {
  const last = lastOf(history, [
    'documents_requested',
    'documents_supplied',
    'completeness_confirmed',
    'annulled',
  ]);
  return last?.kind === 'documents_requested' ? last.on : undefined;
}

/** Since when the application is with the grid: what was missing makes the terms of the grid begin anew (п. 15). */
export function receivedOn(history: History): string | undefined {
  return lastOf(history, ['submitted', 'documents_supplied'])?.on;
}

/** When that happened which parts of the fee are counted from; the final document is either the notice or the act. */
export function anchorsOf(history: History): Partial<Record<TimelineEventKind, string>> {
  const dates: Partial<Record<TimelineEventKind, string>> = {};
  for (const { kind, on } of history) dates[kind] = on;
  return dates;
}

/** Since when consideration is suspended (п. 118), if it is. */
export function suspendedSince(history: History): string | undefined {
  const last = lastOf(history, ['suspended', 'resumed']);
  return last?.kind === 'suspended' ? last.on : undefined;
}

/** When it was, and went on again; the earliest first. */
export function suspensionsOf(history: History): Pause[] {
  const pauses: Pause[] = [];
  let startsOn: string | undefined;
  for (const { kind, on } of history) {
    if (kind === 'suspended') startsOn = on;
    if (kind !== 'resumed' || startsOn === undefined) continue;
    pauses.push({ startsOn, endsOn: on });
    startsOn = undefined;
  }
  return pauses;
}

/** Whether the last of these two that happened is the first one: what was done may be undone by the other. */
export function isLast(
  history: History,
  done: TimelineEventKind,
  undone: TimelineEventKind,
): boolean {
  return lastOf(history, [done, undone])?.kind === done;
}
