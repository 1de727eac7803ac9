import type { Contract, TimelineEventKind, Works } from '@drsk/contract';
import { applicationMoves, contractMoves, isStopped, nextStatus, worksMoves } from '@drsk/domain';
import type { FiledApplication } from './application.js';
import { dateOfLast } from './timeline.js';

/** The contract exists from the offer on, and is concluded by the first payment (п. 103, 105). */
export function contractOf(application: FiledApplication): Contract | null {
  const { number, timeline, offer } = application.filing;
  if (!offer) return null;
  let status: Contract['status'] = 'offered';
  for (const { kind } of timeline) status = nextStatus(contractMoves, status, kind) ?? status;
  return { number, status, concludedOn: dateOfLast(application, 'contract_concluded') ?? null };
}

export function worksOf({ filing }: FiledApplication): Works | null {
  if (!filing.offer) return null;
  let status: Works['status'] = 'not_started';
  for (const { kind } of filing.timeline) status = nextStatus(worksMoves, status, kind) ?? status;
  const { appointment } = filing;
  return { status, remarks: [...(filing.remarks ?? [])], ...(appointment && { appointment }) };
}

/** Whether an event moves the application or its works on: what moves neither is not its turn. */
export function isTurnOf(kind: TimelineEventKind, application: FiledApplication): boolean {
  if (isStopped(application)) return false;
  const works = worksOf(application);
  return (
    nextStatus(applicationMoves, application.status, kind) !== undefined ||
    (works !== null && nextStatus(worksMoves, works.status, kind) !== undefined)
  );
}
