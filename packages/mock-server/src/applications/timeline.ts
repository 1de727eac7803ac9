import type { Actor, Basis, TimelineEvent, TimelineEventKind } from '@drsk/contract';
import { applicationMoves, localDate, nextStatus } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { DatedTimelineEvent, FiledApplication } from './application.js';

/** Who causes an event, and the clause that it follows. */
const sources: Readonly<Record<TimelineEventKind, { actor: Actor; basis: Basis }>> = {
  submitted: { actor: 'applicant', basis: '861/9' },
  documents_requested: { actor: 'grid', basis: '861/15' },
  documents_supplied: { actor: 'applicant', basis: '861/15' },
  completeness_confirmed: { actor: 'grid', basis: '861/15' },
  offer_posted: { actor: 'grid', basis: '861/105' },
  payment_received: { actor: 'applicant', basis: '861/103' },
  payment_unmatched: { actor: 'applicant', basis: '861/106' },
  contract_concluded: { actor: 'applicant', basis: '861/105' },
  supplier_informed: { actor: 'grid', basis: '861/107' },
  works_completed: { actor: 'grid', basis: '861/16(б)' },
  meter_admitted: { actor: 'grid', basis: '861/109' },
  notice_posted: { actor: 'grid', basis: '861/110' },
  completed: { actor: 'grid', basis: '861/110' },
  annulled: { actor: 'grid', basis: '861/15' },
  clarified: { actor: 'applicant', basis: 'ЛК/1.4' },
  corrected: { actor: 'applicant', basis: 'ЛК/1.3' },
  withdrawn: { actor: 'applicant', basis: 'ЛК/2.1' },
  request_filed: { actor: 'applicant', basis: 'ЛК/3.1' },
  request_granted: { actor: 'grid', basis: 'ЛК/3.1' },
  request_refused: { actor: 'grid', basis: 'ЛК/3.1' },
  request_cancelled: { actor: 'applicant', basis: 'ЛК/3.1' },
  contract_terminated: { actor: 'grid', basis: 'ГК/450' },
  suspended: { actor: 'grid', basis: '861/118' },
  suspension_notified: { actor: 'grid', basis: '861/118' },
  resumed: { actor: 'grid', basis: '861/118' },
  offer_refused: { actor: 'applicant', basis: '861/105' },
  fulfilment_notified: { actor: 'applicant', basis: '861/85' },
  remarks_listed: { actor: 'grid', basis: '861/88' },
  inspection_passed: { actor: 'grid', basis: '861/90' },
  conditions_act_posted: { actor: 'grid', basis: '861/88' },
  conditions_act_signed: { actor: 'applicant', basis: '861/88' },
  energised: { actor: 'grid', basis: '861/7(д)' },
  connection_act_posted: { actor: 'grid', basis: '861/110' },
  connection_act_signed: { actor: 'applicant', basis: '861/19' },
  objected: { actor: 'applicant', basis: '861/110' },
  objections_answered: { actor: 'grid', basis: '861/110' },
  disconnected: { actor: 'grid', basis: '861/13' },
  inspection_time_chosen: { actor: 'applicant', basis: 'ЛК/6.1' },
  inspection_time_accepted: { actor: 'applicant', basis: 'ЛК/6.1' },
  inspection_time_proposed: { actor: 'grid', basis: 'ЛК/6.2' },
  inspection_time_confirmed: { actor: 'grid', basis: 'ЛК/6.2' },
  inspection_time_cancelled: { actor: 'applicant', basis: 'ЛК/6.3' },
};

/** The same where the contract is signed (п. 15-19). */
const signedBases: Readonly<Partial<Record<TimelineEventKind, Basis>>> = {
  offer_posted: '861/15',
  offer_refused: '861/15',
  contract_concluded: '861/15',
  supplier_informed: '861/15(1)',
  payment_received: '861/16(4)',
  connection_act_posted: '861/19',
  completed: '861/19',
};

function sourceOf(kind: TimelineEventKind, { category }: FiledApplication['filing']) {
  const { actor, basis } = sources[kind];
  const signed = category.track === 'simplified' ? undefined : signedBases[kind];
  return { actor, basis: signed ?? basis };
}

/** An event, and what it says besides the usual. */
export type NewEvent = Pick<DatedTimelineEvent, 'kind'> &
  Partial<
    Pick<
      DatedTimelineEvent,
      'on' | 'basis' | 'documentIds' | 'amountKopecks' | 'requestKind' | 'note' | 'startsAt'
    >
  >;

/** The application after an event, in the status that the event leads to. */
export function withEvent(
  application: FiledApplication,
  event: NewEvent,
  { now, random }: Moment,
): FiledApplication {
  const { filing, status } = application;
  const dated = {
    ...sourceOf(event.kind, filing),
    id: random.id('ev'),
    at: now,
    on: localDate(now, filing.region),
    documentIds: [],
    ...event,
  };
  return {
    ...application,
    status: nextStatus(applicationMoves, status, event.kind) ?? status,
    filing: { ...filing, timeline: [...filing.timeline, dated] },
  };
}

/** The event as the contract has it. */
export function toTimelineEvent({ on: _on, ...event }: DatedTimelineEvent): TimelineEvent {
  return event;
}

/** The legal date of the last event of a kind. */
export function dateOfLast(
  { filing }: FiledApplication,
  kind: TimelineEventKind,
): string | undefined {
  return filing.timeline.findLast((event) => event.kind === kind)?.on;
}
