import type { ProblemCode } from '@drsk/contract';
import { secondsBetween } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { Authenticated, Presented } from '../../http/admission.js';
import { ProblemError } from '../../http/reply.js';
import { accountTable } from '../tables.js';
import { scopeOf } from '../temporary-access/scope.js';
import { type EndReason, type SessionRow, sessionTable } from './session-table.js';
import { tokenRow } from './tokens.js';

/** @throws {ProblemError} 401 when the access token opens nothing, no longer, or not with this key */
export async function authenticate(
  { token, jkt }: Presented,
  moment: Moment,
): Promise<Authenticated> {
  const { transaction, now } = moment;
  const row = await tokenRow(token, moment);
  const session = row && (await transaction.get(sessionTable, row.sessionId));
  const person = session && (await transaction.get(accountTable, session.personId));
  const acting = session && (await transaction.get(accountTable, session.accountId));
  if (!person || !acting || row.kind !== 'access') throw new ProblemError(401, 'unauthenticated');
  if (session.jkt !== jkt) throw new ProblemError(401, 'invalid_dpop_proof');
  const refusal = refusalOf(session, moment);
  if (refusal) throw new ProblemError(401, refusal);
  if (row.expiresAt <= now) throw new ProblemError(401, 'session_expired');
  await touch(session, moment);
  const { id: sessionId, personId, applicationId } = session;
  const { account } = acting;
  const caller = {
    account,
    sessionId,
    personId,
    applicationId,
    isProgram: false,
    accessToken: token,
  };
  return { caller, access: await scopeOf(session, person, moment) };
}

/** Why a session is over. */
export function refusalOf(
  { ended, expiresAt }: SessionRow,
  moment: Moment,
): ProblemCode | undefined {
  if (ended) return codeByEnd[ended.reason] ?? 'session_revoked';
  return expiresAt <= moment.now ? 'session_expired' : undefined;
}

const codeByEnd: Partial<Record<EndReason, ProblemCode>> = {
  reused: 'session_reused',
  access_revoked: 'access_revoked',
  role_removed: 'access_revoked',
};

/** Once a minute is often enough for a list that people read. */
const precisionSeconds = 60;

async function touch(session: SessionRow, { transaction, now }: Moment): Promise<void> {
  if (secondsBetween(session.lastUsedAt, now) >= precisionSeconds)
    await transaction.put(sessionTable, { ...session, lastUsedAt: now });
}
