import type { Moment } from '../clock/moment.js';
import { isSeenBy } from '../http/is-seen-by.js';
import type { Caller } from '../http/operation.js';
import { ProblemError } from '../http/reply.js';
import { carriedOver } from './answers.js';
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
  const { applicationId } = path;
  const application = await transaction.get(applicationTable, applicationId);
  if (!application || !isSeenBy(caller, { ...application, applicationId }))
    throw new ProblemError(404, 'not_found');
  return carriedOver(application);
}

/** @throws {ProblemError} 409 for what was filed already */
export function requireDraft({ status }: ApplicationRow): void {
  if (status !== 'draft') throw new ProblemError(409, 'stage_forbids');
}
