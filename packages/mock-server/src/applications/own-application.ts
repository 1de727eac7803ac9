import type { Moment } from '../clock/moment.js';
import type { Caller } from '../http/operation.js';
import { ProblemError } from '../http/reply.js';
import { type ApplicationRow, applicationTable } from './application.js';

interface ApplicationRequest {
  readonly caller: Caller;
  readonly path: { readonly applicationId: string };
}

/**
 * The application that a request is about.
 *
 * @throws {ProblemError} 404 where there is none, or it is somebody else's: nobody learns which
 */
export async function ownApplication(
  { caller, path }: ApplicationRequest,
  { transaction }: Moment,
): Promise<ApplicationRow> {
  const application = await transaction.get(applicationTable, path.applicationId);
  if (!application || !isSeenBy(caller, application)) throw new ProblemError(404, 'not_found');
  return application;
}

/** A session that came of the number of one application sees that one only. */
export function isSeenBy({ account, applicationId }: Caller, { id, accountId }: OwnedRow): boolean {
  return accountId === account.id && (applicationId === null || applicationId === id);
}

type OwnedRow = Pick<ApplicationRow, 'id' | 'accountId'>;

/** @throws {ProblemError} 409 for what was filed already */
export function requireDraft({ status }: ApplicationRow): void {
  if (status !== 'draft') throw new ProblemError(409, 'stage_forbids');
}
