import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import { accountRowOf } from '../account-row.js';
import { type ApiTokenRow, apiTokenTable } from './api-token.js';

/** Those of the caller in this role that were not revoked, the newest first. */
export async function ownApiTokens(
  { personId, account }: Pick<Caller, 'personId' | 'account'>,
  moment: Moment,
): Promise<ApiTokenRow[]> {
  const { passwordHash } = await accountRowOf(personId, moment);
  const prefix = `${personId}/${account.id}/`;
  const query = { index: 'owner', prefix, descending: true };
  const rows = await moment.transaction.list(apiTokenTable, query);
  return rows.filter((row) => row.revokedAt === null && row.passwordHash === passwordHash);
}

/** @throws {ProblemError} 404 where the caller has no such token */
export async function revokeApiToken(id: string, caller: Caller, moment: Moment): Promise<void> {
  const row = (await ownApiTokens(caller, moment)).find((one) => one.id === id);
  if (!row) throw new ProblemError(404, 'not_found');
  await moment.jobs.cancelAllOf(id);
  await moment.transaction.put(apiTokenTable, { ...row, revokedAt: moment.now });
}
