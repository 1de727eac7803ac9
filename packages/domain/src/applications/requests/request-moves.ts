import type { RequestStatus } from '@drsk/contract';

export type RequestMove = 'take' | 'grant' | 'refuse' | 'cancel';

/** Every move of a request: status → what is done with it → next status. */
const moves: Readonly<Record<RequestStatus, Partial<Record<RequestMove, RequestStatus>>>> = {
  requested: { take: 'in_review', grant: 'granted', refuse: 'refused', cancel: 'cancelled' },
  in_review: { grant: 'granted', refuse: 'refused', cancel: 'cancelled' },
  granted: {},
  refused: {},
  cancelled: {},
};

/** The status that a move leads to, or `undefined` where the status forbids it. */
export function nextRequestStatus(
  status: RequestStatus,
  move: RequestMove,
): RequestStatus | undefined {
  return moves[status][move];
}

/** Whether somebody still waits for its answer. */
export function isPending({ status }: { status: RequestStatus }): boolean {
  return Object.keys(moves[status]).length > 0;
}
