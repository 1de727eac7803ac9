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
  in_review: { offer_posted: 'offer_posted', corrected: 'submitted', withdrawn: 'withdrawn' },
  // The first payment concludes the contract (п. 103, 105); money alone, too little of it, does not.
  offer_posted: { contract_concluded: 'accepted', annulled: 'annulled', withdrawn: 'withdrawn' },
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

export const worksMoves: Moves<WorksStatus> = {
  not_started: { contract_concluded: 'in_progress' },
  in_progress: { works_completed: 'completed' },
  completed: { meter_admitted: 'meter_admitted' },
  meter_admitted: { notice_posted: 'energised' },
  energised: {},
};

/** The status that an event leads to, or `undefined` where the status forbids the event. */
export function nextStatus<Status extends string>(
  moves: Moves<Status>,
  status: Status,
  event: TimelineEventKind,
): Status | undefined {
  return moves[status][event];
}
