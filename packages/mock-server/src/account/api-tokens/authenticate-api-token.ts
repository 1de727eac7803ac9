import type { ProblemCode } from '@drsk/contract';
import { programAccessRules } from '@drsk/domain';
import { later, secondsBetween } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { Authenticated, Presented } from '../../http/admission.js';
import { ProblemError } from '../../http/reply.js';
import { sha256 } from '../../http/sha256.js';
import { mayAct } from '../sessions/may-act.js';
import { type AccountRow, accountTable } from '../tables.js';
import { type ApiTokenRow, apiTokenTable } from './api-token.js';

/** @throws {ProblemError} 401 when the token of a program opens nothing, or no longer */
export async function authenticateApiToken(
  { token, jkt }: Presented,
  moment: Moment,
): Promise<Authenticated> {
  const { transaction } = moment;
  const row = await transaction.find(apiTokenTable, 'hash', await sha256(token));
  const person = row && (await transaction.get(accountTable, row.personId));
  const acting = row && (await transaction.get(accountTable, row.accountId));
  if (!person || !acting) throw new ProblemError(401, 'unauthenticated');
  if (jkt !== null) throw new ProblemError(401, 'invalid_dpop_proof');
  const refusal = await refusalOf(row, person, moment);
  if (refusal) throw new ProblemError(401, refusal);
  const { id: sessionId, personId, scopes } = row;
  const { account } = acting;
  return {
    caller: {
      account,
      sessionId,
      personId,
      applicationId: null,
      isProgram: true,
      accessToken: token,
    },
    access: { scope: 'full', isSetupRequired: false, grants: [], tokenScopes: scopes },
    spend: (address) => spend(row, address, moment),
  };
}

async function refusalOf(
  { revokedAt, passwordHash, expiresAt, personId, accountId }: ApiTokenRow,
  person: AccountRow,
  moment: Moment,
): Promise<ProblemCode | undefined> {
  if (revokedAt !== null || person.passwordHash !== passwordHash) return 'token_revoked';
  if (expiresAt <= moment.now) return 'token_expired';
  return (await mayAct({ personId, accountId }, moment)) ? undefined : 'access_revoked';
}

/** Counts a request. @throws {ProblemError} 429 for too many of them in a minute */
async function spend(row: ApiTokenRow, address: string | null, moment: Moment): Promise<void> {
  const { transaction, now } = moment;
  const isOver = later(row.minute.since, { minutes: 1 }) <= now;
  const { since, requests } = isOver ? { since: now, requests: 0 } : row.minute;
  const left = secondsBetween(now, later(since, { minutes: 1 }));
  if (requests >= programAccessRules.requestsPerMinute)
    throw new ProblemError(429, 'too_many_attempts', { headers: { 'retry-after': String(left) } });
  const at = `${now.slice(0, 16)}:00.000Z`;
  const minute = { since, requests: requests + 1 };
  await transaction.put(apiTokenTable, { ...row, lastUsed: { at, address }, minute });
}
