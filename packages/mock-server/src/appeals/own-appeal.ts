import type { Moment } from '../clock/moment.js';
import type { Caller } from '../http/operation.js';
import { ProblemError } from '../http/reply.js';
import { type AppealRow, appealTable } from './appeal.js';

interface AppealRequest {
  readonly caller: Caller;
  readonly path: { readonly appealId: string };
}

/** @throws {ProblemError} 404 where there is none, or it is somebody else's: nobody learns which */
export async function ownAppeal(
  { caller, path }: AppealRequest,
  { transaction }: Moment,
): Promise<AppealRow> {
  const row = await transaction.get(appealTable, path.appealId);
  if (row?.accountId !== caller.account.id) throw new ProblemError(404, 'not_found');
  return row;
}

/** @throws {ProblemError} 404 where the key opens none */
export async function guestAppeal(
  { body }: { readonly body: { readonly key: string } },
  { transaction }: Moment,
): Promise<AppealRow> {
  const row = await transaction.find(appealTable, 'key', body.key);
  if (!row) throw new ProblemError(404, 'not_found');
  return row;
}
