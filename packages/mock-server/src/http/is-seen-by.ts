import type { Caller } from './operation.js';

interface OfApplication {
  readonly accountId: string;
  readonly applicationId: string;
}

/** Whether something of an application may be shown: a session that came of the number of one sees that one only. */
export function isSeenBy(caller: Caller, { accountId, applicationId }: OfApplication): boolean {
  const isOwn = accountId === caller.account.id;
  return isOwn && (caller.applicationId === null || caller.applicationId === applicationId);
}
