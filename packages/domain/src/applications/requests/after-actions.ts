import type { Basis, RequestKind, UpcomingAction } from '@drsk/contract';

/** What has been asked for and is not answered yet. */
export interface AfterFacts {
  requests: readonly { kind: RequestKind; dueOn: string | null; basis: Basis }[];
}

/** What is to be done about what the applicant has asked for since the contract. */
export function afterActions({ after }: { after?: AfterFacts | undefined }): UpcomingAction[] {
  const requests = after?.requests ?? [];
  return requests.map(({ kind, dueOn, basis }) => ({
    kind: 'decide_request',
    actor: 'grid',
    dueOn,
    basis,
    requestKind: kind,
  }));
}
