import type { AppealAction, AppealStatus } from '@drsk/contract';

/** What happens to an appeal. */
export type AppealEvent = 'answer' | 'forward' | 'reply';

/** Where an appeal comes to by what happens; what is left out cannot happen there. */
const moves: Readonly<Record<AppealStatus, Partial<Record<AppealEvent, AppealStatus>>>> = {
  registered: { answer: 'answered', forward: 'forwarded', reply: 'registered' },
  forwarded: { answer: 'answered', reply: 'forwarded' },
  // Whoever asks again is answered again.
  answered: { reply: 'registered' },
};

/** Where it comes to; undefined where that cannot happen now. */
export function nextAppealStatus(
  status: AppealStatus,
  event: AppealEvent,
): AppealStatus | undefined {
  return moves[status][event];
}

/** What the sender may do. */
export function appealActions(status: AppealStatus): AppealAction[] {
  return status === 'answered' ? ['reply', 'rate'] : ['reply'];
}
