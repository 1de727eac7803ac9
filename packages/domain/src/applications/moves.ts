import type {
  ApplicationStatus,
  ContractStatus,
  TimelineEventKind,
  WorksStatus,
} from '@drsk/contract';

export type Moves<Status extends string> = Readonly<
  Record<Status, Partial<Record<TimelineEventKind, Status>>>
>;

/** Every move of an application: status → event → next status. */
export const applicationMoves: Moves<ApplicationStatus> = {
  draft: { submitted: 'submitted' },
  submitted: {
    documents_requested: 'incomplete',
    completeness_confirmed: 'in_review',
    withdrawn: 'withdrawn',
  },
  incomplete: { documents_supplied: 'submitted', annulled: 'annulled', withdrawn: 'withdrawn' },
  // What the offer depends on has changed: it is checked and counted anew.
  in_review: {
    offer_posted: 'offer_posted',
    corrected: 'submitted',
    suspended: 'suspended',
    withdrawn: 'withdrawn',
  },
  // Section XI: until what mining stands against is over.
  suspended: { resumed: 'in_review', withdrawn: 'withdrawn' },
  // The first payment or the signature concludes the contract (п. 15, 103, 105); too little money does not.
  offer_posted: {
    contract_concluded: 'accepted',
    offer_refused: 'refused',
    annulled: 'annulled',
    withdrawn: 'withdrawn',
  },
  refused: { offer_posted: 'offer_posted', withdrawn: 'withdrawn' },
  accepted: { completed: 'completed', contract_terminated: 'terminated' },
  completed: {},
  annulled: {},
  withdrawn: {},
  terminated: {},
};

/** The contract exists from the offer on. */
export const contractMoves: Moves<ContractStatus> = {
  offered: { contract_concluded: 'active' },
  active: { completed: 'fulfilled', contract_terminated: 'terminated' },
  fulfilled: {},
  terminated: {},
};

/** Both sides work on their own; an inspection wants both to be ready (section IX). */
export const worksMoves: Moves<WorksStatus> = {
  not_started: { contract_concluded: 'in_progress' },
  in_progress: { works_completed: 'completed', fulfilment_notified: 'applicant_ready' },
  completed: { meter_admitted: 'meter_admitted', fulfilment_notified: 'inspection' },
  applicant_ready: { works_completed: 'inspection' },
  meter_admitted: { notice_posted: 'energised', fulfilment_notified: 'inspection' },
  inspection: {
    meter_admitted: 'inspection',
    remarks_listed: 'remarks',
    inspection_passed: 'inspected',
  },
  remarks: { fulfilment_notified: 'inspection' },
  inspected: { energised: 'energised', connection_act_posted: 'energised' },
  energised: { disconnected: 'disconnected' },
  disconnected: {},
};

/** The status that an event leads to, or `undefined` where the status forbids the event. */
export function nextStatus<Status extends string>(
  moves: Moves<Status>,
  status: Status,
  event: TimelineEventKind,
): Status | undefined {
  return moves[status][event];
}
